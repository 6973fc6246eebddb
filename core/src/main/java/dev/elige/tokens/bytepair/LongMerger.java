package dev.elige.tokens.bytepair;

import java.util.Arrays;

/**
 * Merges pieces of any length in windows, in time that grows with the length only.
 *
 * <p>Why that is exact: merges inside a stretch whose borders no merge crosses do not depend on
 * what stands outside. So tokens are those of a text if, and only if, each two neighbours are the
 * tokens of their own bytes. A window that begins with the last token held therefore continues the
 * tokens before it, provided that it finds this token again. Where it does not, the token depended
 * on the window's end: some are given back, and the window grows. Windows with the same bytes have
 * the same tokens, so that repetition costs a comparison.
 */
final class LongMerger {
  /** Bytes of the first windows: few, since the search for the lowest goes over all of them. */
  private static final int WIDTH = 64;

  private static final int GROWTH = 2;

  /** The part of a window, at its end, whose tokens are not held: its sixth. */
  private static final int UNSURE = 6;

  private final Merger merger;
  private final HeapMerger heap;
  private final Numbers ends = new Numbers(256);
  private final Numbers window = new Numbers(Merger.SMALL);
  private int windowStart;
  private int windowSize;

  LongMerger(Vocabulary vocabulary, Merger merger) {
    this.merger = merger;
    this.heap = new HeapMerger(vocabulary);
  }

  /** The ends of a piece's tokens, behind its start; valid until the next call. */
  Numbers merge(byte[] text, int from, int to) {
    ends.cut(0);
    ends.add(from);
    windowSize = 0;
    int width = WIDTH;
    while (ends.last() < to) {
      int start = ends.size() > 1 ? ends.get(ends.size() - 2) : from;
      int end = (int) Math.min((long) start + width, to);
      look(text, start, end - start);
      if (ends.size() > 1 && start + window.get(1) != ends.last()) {
        giveBack(width);
        width = grown(width);
      } else if (!hold(start, end == to ? width : width - width / UNSURE)) {
        width = grown(width);
      }
    }
    return ends;
  }

  private static int grown(int width) {
    return (int) Math.min((long) width * GROWTH, Integer.MAX_VALUE);
  }

  /** Merges a window, unless it has the bytes of the one before. */
  private void look(byte[] text, int start, int size) {
    boolean same =
        size == windowSize
            && Arrays.equals(text, start, start + size, text, windowStart, windowStart + size);
    windowStart = start;
    windowSize = size;
    if (same) {
      return;
    }
    boolean small = size <= Merger.SMALL;
    if (small) {
      merger.merge(text, start, start + size);
    } else {
      heap.merge(text, start, start + size);
    }
    window.cut(0);
    window.add(0);
    for (int at = 0; at < size; ) {
      at = small ? merger.next(at) : heap.next(at);
      window.add(at);
    }
  }

  /** Holds the window's tokens behind the first that end early enough; whether any did. */
  private boolean hold(int start, int sure) {
    int before = ends.size();
    for (int i = before > 1 ? 2 : 1; i < window.size() && window.get(i) <= sure; i++) {
      ends.add(start + window.get(i));
    }
    return ends.size() > before;
  }

  private void giveBack(int width) {
    int kept = ends.size() - 1;
    while (kept > 1 && ends.last() - ends.get(kept - 1) < width) {
      kept--;
    }
    ends.cut(kept);
  }
}
