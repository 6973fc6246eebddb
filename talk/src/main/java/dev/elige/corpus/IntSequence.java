package dev.elige.corpus;

import java.util.ArrayList;
import java.util.List;

/** Numbers that are added one by one, in blocks, so that growing copies nothing. */
final class IntSequence {
  private static final int BLOCK = 1 << 14;

  private final List<int[]> blocks = new ArrayList<>();
  private int[] first = new int[1];
  private int size;

  void add(int number) {
    if (size < BLOCK) {
      if (size == first.length) {
        first = java.util.Arrays.copyOf(first, Math.min(BLOCK, 4 * size));
      }
      first[size++] = number;
    } else {
      if (size % BLOCK == 0) {
        blocks.add(new int[BLOCK]);
      }
      blocks.getLast()[size++ % BLOCK] = number;
    }
  }

  void addAll(IntSequence other) {
    for (int i = 0; i < other.size; i++) {
      add(other.at(i));
    }
  }

  int at(int index) {
    return index < BLOCK ? first[index] : blocks.get(index / BLOCK - 1)[index % BLOCK];
  }

  int size() {
    return size;
  }

  int[] toArray() {
    int[] all = new int[size];
    for (int i = 0; i < size; i++) {
      all[i] = at(i);
    }
    return all;
  }
}
