package dev.elige.catalog.source;

import java.util.HashMap;
import java.util.Map;

/**
 * Translates the provider names of the collections into the catalog's, which are those of
 * models.dev. The table is the resource {@code provider-ids.tsv}: collection, its name (a trailing
 * {@code *} stands for any ending), the catalog's id.
 */
final class ProviderIds {
  private static final Map<String, String> EXACT = new HashMap<>();
  private static final Map<String, String> BY_START = new HashMap<>();

  static {
    for (var row : Resources.rows("provider-ids.tsv")) {
      var key = row.get(0) + " " + row.get(1);
      if (key.endsWith("*")) {
        BY_START.put(key.substring(0, key.length() - 1), row.get(2));
      } else {
        EXACT.put(key, row.get(2));
      }
    }
  }

  private ProviderIds() {}

  /** The catalog's id for a collection's provider name; an unknown one keeps its own. */
  static String of(String collection, String name) {
    var key = collection + " " + name;
    var exact = EXACT.get(key);
    if (exact != null) {
      return exact;
    }
    return BY_START.entrySet().stream()
        .filter(entry -> key.startsWith(entry.getKey()))
        .findFirst()
        .map(Map.Entry::getValue)
        .orElse(name);
  }
}
