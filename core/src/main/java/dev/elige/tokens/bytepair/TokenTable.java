package dev.elige.tokens.bytepair;

/**
 * From bytes to the id of the token that has them: open addressing over fingerprints. The
 * fingerprint of up to seven bytes is these bytes and their number, so that equal fingerprints are
 * equal tokens; that of more is a hash, and the bytes are compared.
 */
final class TokenTable {
  private static final long ODD = 0x9E3779B97F4A7C15L;
  private static final int LENGTH_SHIFT = 56;
  private static final long LOW = (1L << LENGTH_SHIFT) - 1;

  private final TokenBytes tokens;
  private final long[] prints;
  private final int[] ids;
  private final int shift;

  /**
   * A table of all tokens.
   *
   * @throws DuplicateTokenException where two ids have the same bytes
   */
  TokenTable(TokenBytes tokens) {
    this.tokens = tokens;
    int bits = 33 - Integer.numberOfLeadingZeros(Math.max(tokens.size(), 8));
    this.shift = 64 - bits;
    this.prints = new long[1 << bits];
    this.ids = new int[1 << bits];
    for (int id = 0; id < tokens.limit(); id++) {
      if (tokens.has(id)) {
        add(id);
      }
    }
  }

  private void add(int id) {
    int from = tokens.start(id);
    int length = tokens.end(id) - from;
    long print = print(tokens.bytes(), from, length);
    int slot = slotOf(print);
    while (prints[slot] != 0) {
      if (prints[slot] == print && isToken(ids[slot], tokens.bytes(), from, length)) {
        throw new DuplicateTokenException(ids[slot], id);
      }
      slot = (slot + 1) & (prints.length - 1);
    }
    prints[slot] = print;
    ids[slot] = id;
  }

  /** The id of the token with these bytes, at least one; -1 where there is none. */
  int find(byte[] text, int from, int to) {
    int length = to - from;
    long print = print(text, from, length);
    int slot = slotOf(print);
    for (long there = prints[slot]; there != 0; there = prints[slot]) {
      if (there == print && isToken(ids[slot], text, from, length)) {
        return ids[slot];
      }
      slot = (slot + 1) & (prints.length - 1);
    }
    return -1;
  }

  private int slotOf(long print) {
    return (int) ((print * ODD) >>> shift);
  }

  private static long print(byte[] text, int from, int length) {
    return length < 8
        ? Longs.upTo7(text, from, length) | ((long) length << LENGTH_SHIFT)
        : longPrint(text, from, length);
  }

  private static long longPrint(byte[] text, int from, int length) {
    int last = from + length - 8;
    long hash = Longs.at(text, last) * ODD;
    for (int at = from; at < last; at += 8) {
      hash = (hash ^ (hash >>> 32) ^ Longs.at(text, at)) * ODD;
    }
    return ((hash ^ (hash >>> 29)) & LOW) | ((long) Math.min(length, 127) << LENGTH_SHIFT);
  }

  /** Whether the token with the same fingerprint has the same bytes. */
  private boolean isToken(int id, byte[] text, int from, int length) {
    if (length < 8) {
      return true;
    }
    int start = tokens.start(id);
    if (tokens.end(id) - start != length) {
      return false;
    }
    byte[] bytes = tokens.bytes();
    int last = length - 8;
    for (int i = 0; i < last; i += 8) {
      if (Longs.at(bytes, start + i) != Longs.at(text, from + i)) {
        return false;
      }
    }
    return Longs.at(bytes, start + last) == Longs.at(text, from + last);
  }
}
