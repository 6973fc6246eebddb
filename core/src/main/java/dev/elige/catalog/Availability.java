package dev.elige.catalog;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * That an offer can be called from a region.
 *
 * @param region the provider's region code, such as {@code eu-west-1}
 * @param routing where the request is computed
 * @param geography for {@link Routing#GEO} the geography's name in lower case ({@code eu}), else
 *     empty
 */
public record Availability(String region, Routing routing, String geography) {
  public Availability {
    if (region.isBlank() || (routing == Routing.GEO) == geography.isEmpty()) {
      throw new IllegalArgumentException(
          "availability needs a region, and a geography only for geo routing: " + region);
    }
  }

  public static Availability inRegion(String region) {
    return new Availability(region, Routing.IN_REGION, "");
  }

  public static Availability geo(String region, String geography) {
    return new Availability(region, Routing.GEO, geography.toLowerCase(Locale.ROOT));
  }

  public static Availability global(String region) {
    return new Availability(region, Routing.GLOBAL, "");
  }

  /** Reads {@code eu-west-1}, {@code geo.eu:eu-west-1} or {@code global:eu-west-1}. */
  public static Availability parse(String text) {
    int colon = text.indexOf(':');
    var region = text.substring(colon + 1);
    if (text.startsWith("global:")) {
      return global(region);
    }
    return text.startsWith("geo.") ? geo(region, text.substring(4, colon)) : inRegion(region);
  }

  /** Written out, since the one that a record has by itself is linked at its first use. */
  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Availability other
        && other.routing == routing
        && other.region.equals(region)
        && other.geography.equals(geography);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * region.hashCode() + routing.ordinal()) + geography.hashCode();
  }

  @Override
  public String toString() {
    return switch (routing) {
      case IN_REGION -> region;
      case GEO -> "geo." + geography + ":" + region;
      case GLOBAL -> "global:" + region;
    };
  }
}
