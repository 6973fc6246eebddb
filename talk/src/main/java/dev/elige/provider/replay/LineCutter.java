package dev.elige.provider.replay;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Cuts a file into lines of bytes and knows where each begins. No more than one line is in memory,
 * and of a line that is too long for one call only its beginning.
 */
final class LineCutter {
  /** The most bytes of a line: a hundred vectors of three thousand numbers have a tenth of it. */
  static final int LONGEST = 64 << 20;

  private static final int BLOCK = 1 << 16;

  private final InputStream in;
  private final byte[] block = new byte[BLOCK];
  private int from;
  private int to;
  private long read;
  private long start;
  private long number;
  private boolean isClosed;
  private boolean isTooLong;

  LineCutter(InputStream in) {
    this.in = in;
  }

  /** The next line without its end; empty and {@link #isAtEnd} where there is none. */
  byte[] next() throws IOException {
    var line = new ByteArrayOutputStream();
    start = read - (to - from);
    number++;
    isClosed = false;
    isTooLong = false;
    while (!isClosed && fill()) {
      int end = from;
      while (end < to && block[end] != '\n') {
        end++;
      }
      int room = LONGEST - line.size();
      isTooLong |= end - from > room;
      line.write(block, from, Math.min(end - from, room));
      isClosed = end < to;
      from = isClosed ? end + 1 : end;
    }
    return line.toByteArray();
  }

  private boolean fill() throws IOException {
    if (from == to) {
      from = 0;
      to = Math.max(0, in.read(block));
      read += to;
    }
    return from < to;
  }

  /** Whether nothing stands behind the line that was cut last. */
  boolean isAtEnd() throws IOException {
    return !isClosed && !fill();
  }

  /** Where the line that was cut last begins, in bytes. */
  long start() {
    return start;
  }

  /** The number of the line that was cut last, from 1. */
  long number() {
    return number;
  }

  /** Whether only the beginning of the line was cut. */
  boolean isTooLong() {
    return isTooLong;
  }

  /** Whether there is nothing but blanks on a line. */
  static boolean isBlank(byte[] line) {
    for (byte letter : line) {
      if (letter > ' ' || letter < 0) {
        return false;
      }
    }
    return true;
  }
}
