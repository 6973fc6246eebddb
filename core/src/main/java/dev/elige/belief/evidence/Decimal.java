package dev.elige.belief.evidence;

/**
 * Reads short decimals fast. A number of at most 15 digits is a whole number that a double holds
 * exactly, over a power of ten that it holds exactly too, and the quotient of two doubles is
 * rounded correctly: the result is that of {@link Double#parseDouble} (Clinger, How to Read
 * Floating Point Numbers Accurately, 1990). Everything else is left to that method.
 */
final class Decimal {
  private static final int EXACT_DIGITS = 15;
  private static final double[] POWERS = {
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
  };

  private Decimal() {}

  /**
   * The number between two positions of a text.
   *
   * @throws NumberFormatException where there is none
   */
  static double parse(String text, int from, int end) {
    boolean isNegative = from < end && text.charAt(from) == '-';
    int start = isNegative ? from + 1 : from;
    long digits = 0;
    int point = -1;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digits = 10 * digits + (c - '0');
      } else if (c == '.' && point < 0) {
        point = i;
      } else {
        return Double.parseDouble(text.substring(from, end));
      }
    }
    int count = end - start - (point < 0 ? 0 : 1);
    if (count < 1 || count > EXACT_DIGITS) {
      return Double.parseDouble(text.substring(from, end));
    }
    double value = digits / POWERS[point < 0 ? 0 : end - point - 1];
    return isNegative ? -value : value;
  }
}
