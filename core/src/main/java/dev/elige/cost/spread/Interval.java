package dev.elige.cost.spread;

import dev.elige.stats.Normal;
import java.math.BigDecimal;

/**
 * A mean that is known as an interval: five times in a hundred it is below the interval, five times
 * above, and half the times below what is thought most likely.
 *
 * <p>Idea: two halves of normal distributions, one for each side, that meet in the middle. Its
 * quantiles at 5, 50 and 95 % are the interval's ends and middle, whatever their distances, and it
 * needs no logarithm of an end that is 0. What little lies below a thousandth of the middle is put
 * there: a size or a number of requests is not negative.
 *
 * <p>Deviation from the two-piece normal distribution (K. F. Wallis, Statistical Science 29 (2014),
 * 106-112): there the halves are scaled to have the same height and the middle is the mode; here
 * each has half of the mass and the middle is the median, so that the bill of the middle is the
 * median bill.
 */
record Interval(double low, double middle, double high) {
  private static final double LEAST = 0.001;
  private static final double MANY = 1e12;

  /** The value below which a share of the distribution lies, above 0 and below 1. */
  double quantile(double share) {
    double deviations = Normal.quantile(share) / Normal.HALF_OF_90_PERCENT;
    double end = deviations < 0 ? middle - low : high - middle;
    return Math.max(middle + deviations * end, LEAST * middle);
  }

  /** A drawn amount, to a thousandth where it is below 10^12. */
  static BigDecimal decimal(double amount) {
    return amount < MANY
        ? BigDecimal.valueOf(Math.round(amount * 1000), 3)
        : BigDecimal.valueOf(Math.round(amount));
  }
}
