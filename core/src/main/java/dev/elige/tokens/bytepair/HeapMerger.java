package dev.elige.tokens.bytepair;

import static dev.elige.tokens.bytepair.Merges.NONE;

import java.util.Arrays;

/** Merges as {@link Merger} does, for any number of bytes: with a heap of what may merge. */
final class HeapMerger {
  private final Vocabulary vocabulary;
  private long[] heap = {};
  private int size;
  private int[] priorities = {};
  private int[] nexts = {};
  private int[] previous = {};

  HeapMerger(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Merges some bytes; {@link #next} walks the tokens. */
  void merge(byte[] text, int from, int to) {
    int length = to - from;
    begin(text, from, length);
    while (size > 0) {
      long key = pop();
      int at = (int) key;
      if (priorities[at] == (int) (key >> 32)) {
        join(text, from, length, at);
      }
    }
  }

  /** Where the token that begins at an offset into the bytes ends, after {@link #merge}. */
  int next(int offset) {
    return nexts[offset];
  }

  private void begin(byte[] text, int from, int length) {
    if (nexts.length <= length) {
      heap = new long[length];
      priorities = new int[length + 1];
      nexts = new int[length + 1];
      previous = new int[length + 1];
    }
    size = 0;
    priorities[length - 1] = NONE;
    for (int i = 0; i < length; i++) {
      nexts[i] = i + 1;
      previous[i + 1] = i;
    }
    for (int i = 0; i < length - 1; i++) {
      offer(vocabulary.pairPriority(text[from + i], text[from + i + 1]), i);
    }
  }

  private void join(byte[] text, int from, int length, int at) {
    int gone = nexts[at];
    int end = nexts[gone];
    priorities[gone] = NONE;
    priorities[at] = NONE;
    nexts[at] = end;
    if (end < length) {
      previous[end] = at;
      offer(vocabulary.priority(text, from + at, from + end, from + nexts[end]), at);
    }
    if (at > 0) {
      int before = previous[at];
      offer(vocabulary.priority(text, from + before, from + at, from + end), before);
    }
  }

  private void offer(int priority, int at) {
    priorities[at] = priority;
    if (priority != NONE) {
      push(((long) priority << 32) | at);
    }
  }

  private void push(long key) {
    if (size == heap.length) {
      heap = Arrays.copyOf(heap, Math.max(16, size * 2));
    }
    int hole = size++;
    while (hole > 0 && heap[(hole - 1) / 2] > key) {
      heap[hole] = heap[(hole - 1) / 2];
      hole = (hole - 1) / 2;
    }
    heap[hole] = key;
  }

  private long pop() {
    long top = heap[0];
    long key = heap[--size];
    int hole = 0;
    for (int child = 1; child < size; child = 2 * hole + 1) {
      if (child + 1 < size && heap[child + 1] < heap[child]) {
        child++;
      }
      if (heap[child] >= key) {
        break;
      }
      heap[hole] = heap[child];
      hole = child;
    }
    heap[hole] = key;
    return top;
  }
}
