package dev.elige.tokens.bytepair;

import dev.elige.tokens.Encoding;

/** Takes the tokens of a text one by one. */
final class TokenSink {
  private final Numbers ids;
  private final Numbers ends;

  /**
   * Empty.
   *
   * @param bytes of the text
   */
  TokenSink(int bytes) {
    int expected = 16 + bytes / 4;
    this.ids = new Numbers(expected);
    this.ends = new Numbers(expected);
  }

  void add(int id, int end) {
    ids.add(id);
    ends.add(end);
  }

  /** The tokens; each begins where the one before ends. */
  Encoding encoding() {
    int[] behind = ends.toArray();
    int[] starts = new int[behind.length];
    System.arraycopy(behind, 0, starts, Math.min(1, behind.length), Math.max(0, behind.length - 1));
    return new Encoding(ids.toArray(), starts, behind);
  }
}
