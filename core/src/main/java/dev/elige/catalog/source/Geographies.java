package dev.elige.catalog.source;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The regions from which a geography's offers are called, from the resource {@code
 * geographies.tsv}.
 */
final class Geographies {
  private static final Map<String, List<String>> REGIONS = new HashMap<>();

  static {
    for (var row : Resources.rows("geographies.tsv")) {
      REGIONS.put(row.get(0) + " " + row.get(1), Arrays.asList(row.get(2).split(",")));
    }
  }

  private Geographies() {}

  /** The regions; empty where the table does not know the geography. */
  static List<String> regions(String provider, String geography) {
    return REGIONS.getOrDefault(provider + " " + geography, List.of());
  }
}
