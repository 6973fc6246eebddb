package dev.elige.tokens.bytepair;

import java.util.Arrays;

/** The bytes of all tokens, one behind the other, and where those of each id stand. */
final class TokenBytes {
  /** The highest id: above it a vocabulary is refused as broken. */
  static final int MOST = (1 << 24) - 2;

  private byte[] bytes;
  private int[] starts;
  private int[] ends;
  private int used;
  private int size;
  private int limit;
  private int longest;

  /**
   * Empty.
   *
   * @param bytes expected bytes of all tokens
   * @param tokens expected number of tokens
   */
  TokenBytes(int bytes, int tokens) {
    this.bytes = new byte[Math.max(bytes, 16)];
    this.starts = new int[Math.max(tokens, 16)];
    this.ends = new int[starts.length];
  }

  /** The array that tokens are written to, with room for one more of the given length. */
  byte[] room(int length) {
    if (used + length > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, used + length));
    }
    return bytes;
  }

  /** Where the next token is written to. */
  int used() {
    return used;
  }

  /**
   * Gives the bytes written behind {@link #used} to an id.
   *
   * @param id from 0 to {@link #MOST}
   * @param length at least 1
   * @return whether the id was free
   */
  boolean add(int id, int length) {
    if (id >= starts.length) {
      int grown = Math.max(id + 1, starts.length * 2);
      starts = Arrays.copyOf(starts, grown);
      ends = Arrays.copyOf(ends, grown);
    }
    if (has(id)) {
      return false;
    }
    starts[id] = used;
    used += length;
    ends[id] = used;
    size++;
    limit = Math.max(limit, id + 1);
    longest = Math.max(longest, length);
    return true;
  }

  byte[] bytes() {
    return bytes;
  }

  boolean has(int id) {
    return id >= 0 && id < starts.length && ends[id] > 0;
  }

  int start(int id) {
    return starts[id];
  }

  int end(int id) {
    return ends[id];
  }

  /** How many tokens. */
  int size() {
    return size;
  }

  /** Above the highest id. */
  int limit() {
    return limit;
  }

  /** Bytes of the longest token. */
  int longest() {
    return longest;
  }
}
