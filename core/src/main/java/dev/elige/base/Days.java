package dev.elige.base;

import java.time.LocalDate;

/**
 * Reads ISO 8601 days. The catalog holds tens of thousands of them, and the JDK's formatter takes
 * most of its time to be loaded and warmed.
 */
public final class Days {
  private static final int LENGTH = 10;

  private Days() {}

  /**
   * The day of a text such as {@code 2026-11-23}.
   *
   * @throws java.time.DateTimeException where it is none
   */
  public static LocalDate parse(String text) {
    return isPlain(text)
        ? LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, LENGTH))
        : LocalDate.parse(text);
  }

  private static boolean isPlain(String text) {
    if (text.length() != LENGTH || text.charAt(4) != '-' || text.charAt(7) != '-') {
      return false;
    }
    for (int i = 0; i < LENGTH; i++) {
      char c = text.charAt(i);
      if (i != 4 && i != 7 && (c < '0' || c > '9')) {
        return false;
      }
    }
    return true;
  }

  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      number = 10 * number + text.charAt(i) - '0';
    }
    return number;
  }
}
