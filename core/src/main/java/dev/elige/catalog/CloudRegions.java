package dev.elige.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** In which country a cloud region lies, and which countries make an area such as the EU. */
public final class CloudRegions {
  private static final Map<String, String> COUNTRY_OF = read("cloud-regions.tsv");
  private static final Map<String, Set<String>> COUNTRIES_OF =
      read("areas.tsv").entrySet().stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  Map.Entry::getKey,
                  entry -> Set.copyOf(Arrays.asList(entry.getValue().split(" ")))));

  /** Geographies of cross-region inference and the area that holds all their destinations. */
  private static final Map<String, String> AREA_OF_GEOGRAPHY =
      Map.of("eu", "eu", "us", "us", "jp", "jp", "au", "asia-pacific", "apac", "asia-pacific");

  private CloudRegions() {}

  /** The country of a region, ISO 3166-1 alpha-2 in lower case. */
  public static Optional<String> countryOf(String region) {
    return Optional.ofNullable(COUNTRY_OF.get(region));
  }

  /**
   * Whether requests sent with an availability stay inside a place.
   *
   * @param place an area, a country or a region code
   */
  public static boolean staysInside(Availability availability, String place) {
    if (place.equals("global")) {
      return true;
    }
    return switch (availability.routing()) {
      case GLOBAL -> false;
      case IN_REGION -> lies(availability.region(), place);
      case GEO -> geographyLies(availability.geography(), place);
    };
  }

  /** Whether a region lies in a place. */
  public static boolean lies(String region, String place) {
    if (region.equals(place)) {
      return true;
    }
    var country = countryOf(region);
    return country
        .filter(code -> code.equals(place) || countries(place).contains(code))
        .isPresent();
  }

  private static boolean geographyLies(String geography, String place) {
    var area = AREA_OF_GEOGRAPHY.get(geography);
    if (area == null) {
      return false;
    }
    return area.equals(place)
        || (!countries(area).isEmpty() && countries(place).containsAll(countries(area)))
        || (countries(area).isEmpty() && countries(place).contains(area));
  }

  private static Set<String> countries(String area) {
    return COUNTRIES_OF.getOrDefault(area, Set.of());
  }

  private static Map<String, String> read(String resource) {
    try (InputStream in = CloudRegions.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("missing from the jar: " + resource);
      }
      return lines(new String(in.readAllBytes(), StandardCharsets.UTF_8))
          .map(line -> line.split("\t"))
          .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> cells[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> lines(String text) {
    return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#"));
  }
}
