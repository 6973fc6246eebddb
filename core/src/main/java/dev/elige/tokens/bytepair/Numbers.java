package dev.elige.tokens.bytepair;

import java.util.Arrays;

/** A list of whole numbers that grows. */
final class Numbers {
  private int[] values;
  private int size;

  Numbers(int expected) {
    this.values = new int[expected];
  }

  void add(int value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size * 2);
    }
    values[size++] = value;
  }

  int get(int index) {
    return values[index];
  }

  int last() {
    return values[size - 1];
  }

  int size() {
    return size;
  }

  /** Keeps only the first ones. */
  void cut(int kept) {
    size = kept;
  }

  int[] toArray() {
    return Arrays.copyOf(values, size);
  }
}
