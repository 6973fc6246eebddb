package dev.elige.tokens.install;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Reads protocol buffers in their wire format, without a schema: a caller asks for the next field
 * and takes its value or passes on. Source: protobuf.dev, "Encoding".
 */
final class WireReader {
  private static final int VARINT = 0;
  private static final int FIXED64 = 1;
  private static final int LENGTH = 2;
  private static final int FIXED32 = 5;

  private final byte[] bytes;
  private final int end;
  private int position;
  private int tag;

  WireReader(byte[] bytes) {
    this(bytes, 0, bytes.length);
  }

  private WireReader(byte[] bytes, int start, int end) {
    this.bytes = bytes;
    this.position = start;
    this.end = end;
  }

  /** Goes to the next field; false at the end. The value before must have been taken or skipped. */
  boolean next() {
    if (position >= end) {
      return false;
    }
    tag = (int) readVarint();
    if (field() == 0) {
      throw broken("field 0");
    }
    return true;
  }

  int field() {
    return tag >>> 3;
  }

  /** Whether the value is a text, bytes or a message. */
  boolean hasLength() {
    return (tag & 7) == LENGTH;
  }

  long varint() {
    expect(VARINT);
    return readVarint();
  }

  boolean flag() {
    return varint() != 0;
  }

  float real() {
    expect(FIXED32);
    int at = take(4);
    return Float.intBitsToFloat(
        (bytes[at] & 0xff)
            | (bytes[at + 1] & 0xff) << 8
            | (bytes[at + 2] & 0xff) << 16
            | bytes[at + 3] << 24);
  }

  String text() {
    int length = length();
    return new String(bytes, take(length), length, StandardCharsets.UTF_8);
  }

  byte[] bytes() {
    int length = length();
    int at = take(length);
    return Arrays.copyOfRange(bytes, at, at + length);
  }

  WireReader message() {
    int length = length();
    int at = take(length);
    return new WireReader(bytes, at, at + length);
  }

  void skip() {
    switch (tag & 7) {
      case VARINT -> readVarint();
      case FIXED64 -> take(8);
      case LENGTH -> take(length());
      case FIXED32 -> take(4);
      default -> throw broken("wire type " + (tag & 7));
    }
  }

  private int length() {
    expect(LENGTH);
    long length = readVarint();
    if (length < 0 || length > end - position) {
      throw broken("a field of " + length + " bytes where " + (end - position) + " are left");
    }
    return (int) length;
  }

  private void expect(int type) {
    if ((tag & 7) != type) {
      throw broken("field " + field() + " has wire type " + (tag & 7));
    }
  }

  private long readVarint() {
    long value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
      byte next = bytes[take(1)];
      value |= (long) (next & 0x7f) << shift;
      if (next >= 0) {
        return value;
      }
    }
    throw broken("a number of more than ten bytes");
  }

  private int take(int count) {
    if (count > end - position) {
      throw broken("the end where " + count + " more bytes belong");
    }
    int at = position;
    position += count;
    return at;
  }

  private IllegalArgumentException broken(String what) {
    return new IllegalArgumentException(what + ", at byte " + position);
  }
}
