package dev.elige.tokens;

import dev.elige.base.Citation;
import dev.elige.base.Text;

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

  /** As a count: whole tokens, none below zero. */
  TokenCount.Estimated rounded(Text method, Citation citation) {
    return new TokenCount.Estimated(
        Math.round(guess),
        Math.clamp(Math.round(low), 0, Math.round(guess)),
        Math.max(Math.round(guess), Math.round(high)),
        method,
        citation);
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
