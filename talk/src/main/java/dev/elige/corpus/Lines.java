package dev.elige.corpus;

import java.io.IOException;
import java.io.Reader;

/** Reads lines that may be too long to hold; of those only the number is told. */
final class Lines {
  /** UTF-16 units of the longest line that is held. */
  static final int LONGEST = CountingPool.BUDGET;

  private Lines() {}

  /** Takes lines, numbered from 1. */
  interface Taker {
    void line(int number, String text);

    void tooLong(int number);
  }

  static void of(Reader reader, Taker taker) throws IOException {
    char[] read = new char[1 << 15];
    var line = new StringBuilder();
    boolean tooLong = false;
    int number = 1;
    for (int size = reader.read(read); size >= 0; size = reader.read(read)) {
      int from = 0;
      for (int at = 0; at < size; at++) {
        if (read[at] == '\n') {
          tooLong = !take(line, read, from, at, tooLong);
          give(taker, number++, line, tooLong);
          tooLong = false;
          from = at + 1;
        }
      }
      tooLong = !take(line, read, from, size, tooLong);
    }
    give(taker, number, line, tooLong);
  }

  /** Adds to a line; false where it is too long, and then holds nothing. */
  private static boolean take(StringBuilder line, char[] read, int from, int to, boolean tooLong) {
    if (tooLong || line.length() + to - from > LONGEST) {
      line.setLength(0);
      line.trimToSize();
      return false;
    }
    line.append(read, from, to - from);
    return true;
  }

  private static void give(Taker taker, int number, StringBuilder line, boolean tooLong) {
    if (tooLong) {
      taker.tooLong(number);
    } else if (!line.isEmpty()) {
      var text = line.toString();
      if (!text.isBlank()) {
        taker.line(number, text);
      }
    }
    line.setLength(0);
  }
}
