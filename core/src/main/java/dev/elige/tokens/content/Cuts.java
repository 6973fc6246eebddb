package dev.elige.tokens.content;

import java.util.Arrays;

/** Numbers that are added one by one: positions in a text, counts. */
final class Cuts {
  private int[] positions = new int[16];
  private int size;

  /** Says whether a text may be cut at a position that is neither its start nor its end. */
  interface Rule {
    boolean allows(String text, int at);
  }

  /** All positions of a stretch that a rule allows, and its end. */
  static int[] where(String text, int from, int to, Rule rule) {
    var cuts = new Cuts();
    for (int at = from + 1; at < to; at++) {
      if (rule.allows(text, at)) {
        cuts.add(at);
      }
    }
    return cuts.until(to);
  }

  void add(int position) {
    if (size == positions.length) {
      positions = Arrays.copyOf(positions, 2 * size);
    }
    positions[size++] = position;
  }

  int at(int index) {
    return positions[index];
  }

  int size() {
    return size;
  }

  /** What was added, closed by an end. */
  int[] until(int end) {
    if (size == 0 || positions[size - 1] < end) {
      add(end);
    }
    return Arrays.copyOf(positions, size);
  }
}
