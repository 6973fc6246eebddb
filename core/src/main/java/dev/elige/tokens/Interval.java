package dev.elige.tokens;

/**
 * A guess with its 90 % interval.
 *
 * @param low lower end
 * @param guess the best guess
 * @param high upper end
 */
record Interval(double low, double guess, double high) {
  static final Interval NOTHING = new Interval(0, 0, 0);

  Interval {
    if (!(low <= guess && guess <= high)) {
      throw new IllegalArgumentException(
          "an interval holds its guess: %s <= %s <= %s".formatted(low, guess, high));
    }
  }

  Interval plus(Interval other) {
    return new Interval(low + other.low, guess + other.guess, high + other.high);
  }

  /** Each of the three multiplied with its own factor. */
  Interval times(Interval factors) {
    return new Interval(low * factors.low, guess * factors.guess, high * factors.high);
  }

  Interval times(double factor) {
    return new Interval(low * factor, guess * factor, high * factor);
  }
}
