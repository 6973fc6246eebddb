package dev.elige.catalog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one block of a snapshot. Nothing is decoded before it is asked for, and of prices
 * only the slots that are asked for: most offers fail a limit long before their last price.
 */
final class SnapshotFactSheet implements FactSheet {
  /** How many attributes of a subject are mostly asked for. */
  private static final int USUAL = 10;

  private final String text;
  private final int from;
  private final int to;
  private final SnapshotSources sources;
  private final Set<String> replacedSources;
  private final IdentityHashMap<Attribute<?>, List<? extends Observation<?>>> decoded =
      new IdentityHashMap<>(USUAL);
  private int @Nullable [] starts;

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
    var key = attribute.key();
    var result = new ArrayList<Observation<T>>(2);
    for (int line : lines()) {
      int tab = line + key.length();
      if (text.startsWith(key, line) && text.charAt(tab) == '\t') {
        int value = text.indexOf('\t', tab + 1) + 1;
        if (start.isEmpty() || text.startsWith(start, value)) {
          SnapshotLine.read(attribute, text, line, end(line), sources, result);
        }
      }
    }
    if (!replacedSources.isEmpty()) {
      result.removeIf(one -> replacedSources.contains(one.citation().source().id()));
    }
    return result;
  }

  private int end(int line) {
    int end = text.indexOf('\n', line);
    return end < 0 || end > to ? to : end;
  }

  /** Where each line begins. */
  private int[] lines() {
    if (starts == null) {
      var found = new int[16];
      int count = 0;
      for (int line = from + 1; line < to; line = end(line) + 1) {
        if (count == found.length) {
          found = Arrays.copyOf(found, 2 * count);
        }
        found[count++] = line;
      }
      starts = Arrays.copyOf(found, count);
    }
    return starts;
  }
}
