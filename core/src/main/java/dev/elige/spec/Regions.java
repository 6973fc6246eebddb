package dev.elige.spec;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How a place of processing is written: an area, a country, or a provider's own region code. Which
 * codes lie in which area is the catalog's knowledge.
 */
public final class Regions {
  /** Areas larger than a country, and {@code uk} beside its ISO code {@code gb}. */
  public static final List<String> AREAS =
      List.of(
          "global",
          "eu",
          "eea",
          "europe",
          "uk",
          "us",
          "north-america",
          "latin-america",
          "asia-pacific",
          "middle-east",
          "africa");

  private static final Set<String> COUNTRIES =
      Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).stream()
          .map(code -> code.toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  /** {@code eu-west-1}, {@code us-gov-east-1}, {@code europe-west4}. */
  private static final Pattern DASHED = Pattern.compile("[a-z]{2,}(-[a-z]+)+-?\\d{1,2}");

  /** {@code westeurope}, {@code eastus2}, {@code switzerlandnorth}. */
  private static final Pattern COMPASS =
      Pattern.compile("(?=.*(east|west|north|south|central|usgov))[a-z]{6,}\\d?");

  private Regions() {}

  /** Whether a word is an area, a country or has the shape of a region code. */
  public static boolean isWellFormed(String word) {
    return AREAS.contains(word)
        || COUNTRIES.contains(word)
        || DASHED.matcher(word).matches()
        || COMPASS.matcher(word).matches();
  }

  /** Whether a word is the ISO 3166 code of a country, in lower case. */
  public static boolean isCountry(String word) {
    return COUNTRIES.contains(word);
  }
}
