package dev.elige.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one block of a snapshot. Nothing is decoded before it is asked for, and of prices
 * only the slots that are asked for: most offers fail a limit long before their last price.
 */
final class SnapshotFactSheet implements FactSheet {
  private final String text;
  private final int from;
  private final int to;
  private final SnapshotSources sources;
  private final Set<String> replacedSources;
  private final IdentityHashMap<Attribute<?>, List<? extends Observation<?>>> decoded =
      new IdentityHashMap<>();
  private @Nullable Map<String, List<String>> linesByKey;

  /**
   * A sheet.
   *
   * @param text the file
   * @param from where the lines begin in it, behind the heading
   * @param to where they end
   */
  SnapshotFactSheet(
      String text, int from, int to, SnapshotSources sources, Set<String> replacedSources) {
    this.text = text;
    this.from = from;
    this.to = to;
    this.sources = sources;
    this.replacedSources = replacedSources;
  }

  @Override
  @SuppressWarnings("unchecked") // the map holds each attribute's own observations
  public synchronized <T> List<Observation<T>> observations(Attribute<T> attribute) {
    var known = decoded.get(attribute);
    if (known == null) {
      known = decode(attribute, "");
      decoded.put(attribute, known);
    }
    return (List<Observation<T>>) known;
  }

  @Override
  public synchronized <T> List<Observation<T>> observations(Attribute<T> attribute, String slot) {
    return decoded.containsKey(attribute)
        ? FactSheet.super.observations(attribute, slot)
        : decode(attribute, slot);
  }

  private <T> List<Observation<T>> decode(Attribute<T> attribute, String start) {
    var lines = lines().get(attribute.key());
    if (lines == null) {
      return List.of();
    }
    var result = new ArrayList<Observation<T>>(lines.size());
    for (String line : lines) {
      if (start.isEmpty() || line.startsWith(start, valueOf(line))) {
        result.addAll(SnapshotLine.read(attribute, line, sources));
      }
    }
    if (!replacedSources.isEmpty()) {
      result.removeIf(one -> replacedSources.contains(one.citation().source().id()));
    }
    return result;
  }

  /** Where a line's value begins: behind its key and its source. */
  private static int valueOf(String line) {
    return line.indexOf('\t', line.indexOf('\t') + 1) + 1;
  }

  private Map<String, List<String>> lines() {
    if (linesByKey == null) {
      linesByKey = new HashMap<>();
      int start = from + 1;
      while (start < to) {
        int end = text.indexOf('\n', start);
        int stop = end < 0 || end > to ? to : end;
        int tab = text.indexOf('\t', start);
        if (tab > 0 && tab < stop) {
          linesByKey
              .computeIfAbsent(text.substring(start, tab), _ -> new ArrayList<>(4))
              .add(text.substring(start, stop));
        }
        start = stop + 1;
      }
    }
    return linesByKey;
  }
}
