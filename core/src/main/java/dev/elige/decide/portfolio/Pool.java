package dev.elige.decide.portfolio;

/**
 * A commitment that tasks share, such as provisioned units: it is bought for the sum of what they
 * need. Where two smaller purchases cost less than one, which only happens where the minimum is no
 * multiple of the increment, it is bought twice, as two deployments.
 *
 * @param id what options call it
 * @param minimum the fewest units sold, above 0
 * @param increment by how many units more are sold, above 0
 * @param unitUsd what a unit costs in a month, USD
 */
public record Pool(String id, double minimum, double increment, double unitUsd) {
  /** A billionth of an increment is an error of rounding and buys no unit. */
  private static final double ROUNDING = 1e-9;

  public Pool {
    if (!(minimum > 0 && minimum < Double.POSITIVE_INFINITY)
        || !(increment > 0 && increment < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("pool " + id + " must sell units above 0");
    }
    if (!(unitUsd >= 0 && unitUsd < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "pool " + id + " must cost 0 or more a unit, not " + unitUsd);
    }
  }

  /** The units bought where so many are needed: the minimum, and whole increments above it. */
  public double bought(double needed) {
    double more = Math.ceil((needed - minimum) / increment - ROUNDING);
    return more <= 0 ? minimum : minimum + more * increment;
  }

  /** What that costs in a month, USD. */
  public double monthlyUsd(double needed) {
    return unitUsd * bought(needed);
  }

  /** Whether one purchase never costs more than two that give the same. */
  boolean isBoughtOnce() {
    double multiple = minimum / increment;
    return multiple == Math.rint(multiple);
  }
}
