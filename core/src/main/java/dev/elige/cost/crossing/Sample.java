package dev.elige.cost.crossing;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * What two bills cost at one value.
 *
 * @param at the value
 * @param one total of the first bill
 * @param other total of the second
 * @param noise how far the difference of the totals may be off, since lines are rounded
 */
record Sample(BigDecimal at, BigDecimal one, BigDecimal other, BigDecimal noise) {
  /** How much dearer the first is. */
  BigDecimal difference() {
    return one.subtract(other);
  }

  /** -1 where the first is cheaper, 1 where the second is, 0 where they cost the same. */
  int sign() {
    var difference = difference();
    return difference.abs().compareTo(noise) <= 0 ? 0 : difference.signum();
  }

  /** How far the difference lies off the straight line through two others. */
  BigDecimal offLine(Sample low, Sample high) {
    var part = at.subtract(low.at).divide(high.at.subtract(low.at), MathContext.DECIMAL128);
    var line = low.difference().add(high.difference().subtract(low.difference()).multiply(part));
    return difference().subtract(line).abs();
  }
}
