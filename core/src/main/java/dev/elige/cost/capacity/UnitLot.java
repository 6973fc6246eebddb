package dev.elige.cost.capacity;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How units are sold.
 *
 * @param minimum the fewest, above 0
 * @param increment by how many more at a time, above 0
 */
public record UnitLot(BigDecimal minimum, BigDecimal increment) {
  static final UnitLot ONE_BY_ONE = new UnitLot(BigDecimal.ONE, BigDecimal.ONE);

  /** A billionth of a unit is an error of rounding and buys no unit. */
  private static final int UNIT_DECIMALS = 9;

  /** The minimum, and above it as many increments as it takes. */
  BigDecimal bought(BigDecimal needed) {
    var more = needed.subtract(minimum).setScale(UNIT_DECIMALS, RoundingMode.HALF_UP);
    return more.signum() <= 0
        ? minimum
        : minimum.add(more.divide(increment, 0, RoundingMode.CEILING).multiply(increment));
  }
}
