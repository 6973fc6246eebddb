package dev.elige.provider.replay;

import java.util.Arrays;

/** Where the calls of one request stand in a file, and whose turn it is. */
final class Turns {
  private long[] starts = new long[1];
  private int[] lengths = new int[1];
  private int size;
  private int next;

  void add(long start, int length) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, 2 * size);
      lengths = Arrays.copyOf(lengths, 2 * size);
    }
    starts[size] = start;
    lengths[size++] = length;
  }

  /** The next call; the last one stays. */
  synchronized int next() {
    return next < size - 1 ? next++ : size - 1;
  }

  /** Where a call begins, in bytes. */
  long start(int turn) {
    return starts[turn];
  }

  /** How many bytes it has. */
  int length(int turn) {
    return lengths[turn];
  }
}
