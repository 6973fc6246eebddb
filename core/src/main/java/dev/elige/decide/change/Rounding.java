package dev.elige.decide.change;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Rounds thresholds to values that people read, to the side where they hold.
 *
 * <p>Guarantee: a rounded value lies beyond its threshold by at most half a percent of the way from
 * where things stand, so that 99 % of the announced change does not reach the threshold.
 */
final class Rounding {
  private static final BigDecimal SHARE = new BigDecimal("0.005");

  private Rounding() {}

  /**
   * The value of few digits just beyond a threshold.
   *
   * @param from where things stand, not the threshold
   * @param threshold where the answer changes
   * @param reached whether the answer has changed at the threshold itself
   */
  static BigDecimal beyond(BigDecimal from, BigDecimal threshold, boolean reached) {
    return beyond(from, threshold, reached, step(from, threshold));
  }

  /**
   * The value of few digits just inside a stretch; empty where the stretch begins right where
   * things stand, so that there is no smallest change.
   *
   * @param from where things stand, outside the stretch
   */
  static Optional<BigDecimal> into(BigDecimal from, Stretch stretch) {
    boolean isUp = from.compareTo(stretch.low()) <= 0;
    var threshold = isUp ? stretch.low() : stretch.high();
    if (threshold.compareTo(from) == 0) {
      return Optional.empty();
    }
    var step = step(from, threshold);
    var value = beyond(from, threshold, !isUp, step);
    while (!stretch.holds(value)) {
      step = step.movePointLeft(1);
      value = beyond(from, threshold, !isUp, step);
    }
    return Optional.of(value);
  }

  /** The first whole value inside a stretch between whole ones. */
  static Optional<BigDecimal> wholeInto(BigDecimal from, Stretch stretch) {
    return Optional.of(
        from.compareTo(stretch.low()) <= 0 ? stretch.low().add(BigDecimal.ONE) : stretch.high());
  }

  /** A power of ten: half a percent of the change and of the threshold at most. */
  private static BigDecimal step(BigDecimal from, BigDecimal threshold) {
    var change = threshold.subtract(from).abs();
    var least = threshold.signum() == 0 ? change : change.min(threshold.abs());
    var share = least.multiply(SHARE, MathContext.DECIMAL64);
    return BigDecimal.ONE.movePointRight(share.precision() - share.scale() - 1);
  }

  private static BigDecimal beyond(
      BigDecimal from, BigDecimal threshold, boolean reached, BigDecimal step) {
    boolean isUp = threshold.compareTo(from) > 0;
    var steps = threshold.divide(step, 0, isUp ? RoundingMode.CEILING : RoundingMode.FLOOR);
    var value = steps.multiply(step);
    if (!reached && value.compareTo(threshold) == 0) {
      value = isUp ? value.add(step) : value.subtract(step);
    }
    var plain = value.stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0, RoundingMode.UNNECESSARY) : plain;
  }
}
