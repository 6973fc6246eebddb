package dev.elige.tokens.bytepair;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Eight bytes at a time. */
final class Longs {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private Longs() {}

  /** The eight bytes from a place on, the first of them lowest. */
  static long at(byte[] bytes, int from) {
    return (long) LONGS.get(bytes, from);
  }

  /** Up to seven bytes from a place on; the rest is 0. */
  static long upTo7(byte[] bytes, int from, int count) {
    if (from + 8 <= bytes.length) {
      return at(bytes, from) & (-1L >>> (64 - 8 * count));
    }
    long value = 0;
    for (int i = count - 1; i >= 0; i--) {
      value = (value << 8) | (bytes[from + i] & 0xFF);
    }
    return value;
  }
}
