package dev.elige.cost.crossing;

import dev.elige.base.Estimate;
import dev.elige.base.Estimate.Known;
import dev.elige.base.Estimate.Unknown;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Narrows the place where the cheaper bill changes, whatever the curves: smooth, with a kink or
 * with a jump.
 *
 * <p>Idea: interpolate, truncate, project (ITP): the point where a straight line would cross, moved
 * towards the middle and held near enough to it that no more steps are needed than by bisection,
 * plus one. Guarantee: the ends that come out were both evaluated, the change lies between them,
 * and they are at most 2 x 10^-13 of the value apart.
 *
 * <p>Deviation: equal bills count as not yet changed, so that the end of a stretch of equal bills
 * is found and not its middle.
 *
 * <p>Reference: I. F. D. Oliveira and R. H. C. Takahashi, "An enhancement of the bisection method
 * average performance preserving minmax optimality", ACM Transactions on Mathematical Software 47
 * (2020), article 5; its parameters are 0.2, 2 and 1.
 */
final class Narrowing {
  private static final double RELATIVE_TOLERANCE = 1e-13;
  private static final double LEAST_TOLERANCE = 1e-15;
  private static final double TRUNCATION = 0.2;
  private static final BigDecimal JUMP = new BigDecimal("1e-9");

  private final Curves curves;
  private final Sample from;
  private final Sample to;
  private final double tolerance;

  private Narrowing(Curves curves, Sample from, Sample to) {
    this.curves = curves;
    this.from = from;
    this.to = to;
    double width = to.at().subtract(from.at()).doubleValue();
    this.tolerance = Math.max(LEAST_TOLERANCE, RELATIVE_TOLERANCE * to.at().doubleValue() / width);
  }

  /**
   * Where the change is.
   *
   * @param before the last value found at which it has not changed
   * @param after the first value found at which it has
   */
  record Place(Sample before, Sample after) {
    /** Whether a total jumps there. */
    boolean isJump() {
      var change = after.difference().subtract(before.difference()).abs();
      var totals = after.one().abs().add(after.other().abs());
      return change.compareTo(totals.multiply(JUMP).add(after.noise().scaleByPowerOfTen(1))) > 0;
    }

    /** The number of fewest decimal places between both ends. */
    BigDecimal value() {
      for (int scale = 0; scale < after.at().scale(); scale++) {
        var candidate = after.at().setScale(scale, RoundingMode.FLOOR);
        if (candidate.compareTo(before.at()) >= 0) {
          return candidate;
        }
      }
      return after.at();
    }
  }

  /**
   * Narrows a change.
   *
   * @param from where it has not yet changed
   * @param to where it has, and bills are not equal
   */
  static Estimate<Place> of(Curves curves, Sample from, Sample to) {
    return new Narrowing(curves, from, to).narrow();
  }

  private Estimate<Place> narrow() {
    double low = 0;
    double high = 1;
    var before = from;
    var after = to;
    double steps = Math.ceil(Math.log(1 / (2 * tolerance)) / Math.log(2)) + 1;
    double radius = tolerance * Math.pow(2, steps);
    while (high - low > 2 * tolerance) {
      double part = next(low, height(before), high, height(after), radius);
      switch (curves.between(from, to, part)) {
        case Unknown<Sample>(var reason) -> {
          return Estimate.unknown(reason);
        }
        case Known<Sample>(var sample) when sample.sign() == to.sign() -> {
          high = part;
          after = sample;
        }
        case Known<Sample>(var sample) -> {
          low = part;
          before = sample;
        }
      }
      radius /= 2;
    }
    return Estimate.known(new Place(before, after));
  }

  /** The difference with the sign that is positive after the change. */
  private double height(Sample sample) {
    return sample.difference().doubleValue() * to.sign();
  }

  private static double next(
      double low, double lowHeight, double high, double highHeight, double radius) {
    double middle = (low + high) / 2;
    double width = high - low;
    double straight = (highHeight * low - lowHeight * high) / (highHeight - lowHeight);
    double towards = Math.signum(middle - straight);
    double step = TRUNCATION * width * width;
    double truncated = Math.abs(middle - straight) >= step ? straight + towards * step : middle;
    double reach = Math.max(0, radius - width / 2);
    return Math.abs(truncated - middle) <= reach ? truncated : middle - towards * reach;
  }
}
