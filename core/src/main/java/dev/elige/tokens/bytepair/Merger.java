package dev.elige.tokens.bytepair;

import static dev.elige.tokens.bytepair.Merges.NONE;

/**
 * Merges the bytes of one piece: of all neighbours that may merge those with the lowest priority,
 * the leftmost first, until none may. For one thread.
 *
 * <p>Up to {@value #SMALL} bytes the lowest is searched in an array, which is faster than a heap.
 */
final class Merger {
  /** The most bytes for which positions fit beside priorities in a number. */
  static final int SMALL = 128;

  private static final int POSITION_BITS = 7;
  private static final int POSITION = SMALL - 1;

  private final Vocabulary vocabulary;
  private final int[] keys = new int[SMALL];
  private final int[] nexts = new int[SMALL + 1];
  private final int[] previous = new int[SMALL + 1];

  Merger(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** How many tokens a piece of at most {@value #SMALL} bytes becomes; {@link #next} walks them. */
  int merge(byte[] text, int from, int to) {
    int length = to - from;
    begin(text, from, length);
    int parts = length;
    for (int key = lowest(length); key != NONE; key = lowest(length)) {
      join(text, from, length, key & POSITION);
      parts--;
    }
    return parts;
  }

  /** Where the token that begins at an offset into the piece ends, after {@link #merge}. */
  int next(int offset) {
    return nexts[offset];
  }

  private void begin(byte[] text, int from, int length) {
    for (int i = 0; i < length; i++) {
      nexts[i] = i + 1;
      previous[i + 1] = i;
    }
    for (int i = 0; i < length - 1; i++) {
      keys[i] = key(vocabulary.pairPriority(text[from + i], text[from + i + 1]), i);
    }
    keys[length - 1] = NONE;
  }

  /** The lowest key, searched by four at a time, none of which waits for another. */
  private int lowest(int length) {
    int first = NONE;
    int second = NONE;
    int third = NONE;
    int fourth = NONE;
    int i = 0;
    for (; i + 3 < length; i += 4) {
      first = Math.min(first, keys[i]);
      second = Math.min(second, keys[i + 1]);
      third = Math.min(third, keys[i + 2]);
      fourth = Math.min(fourth, keys[i + 3]);
    }
    for (; i < length; i++) {
      first = Math.min(first, keys[i]);
    }
    return Math.min(Math.min(first, second), Math.min(third, fourth));
  }

  /** Joins the part at an offset with the one behind it, and looks at its new neighbours. */
  private void join(byte[] text, int from, int length, int at) {
    int gone = nexts[at];
    int end = nexts[gone];
    keys[gone] = NONE;
    nexts[at] = end;
    if (end < length) {
      previous[end] = at;
      keys[at] = key(vocabulary.priority(text, from + at, from + end, from + nexts[end]), at);
    } else {
      keys[at] = NONE;
    }
    if (at > 0) {
      int before = previous[at];
      keys[before] = key(vocabulary.priority(text, from + before, from + at, from + end), before);
    }
  }

  private static int key(int priority, int at) {
    return priority == NONE ? NONE : (priority << POSITION_BITS) | at;
  }
}
