package dev.elige.cost.crossing;

import dev.elige.base.Estimate;
import dev.elige.base.Estimate.Known;
import dev.elige.base.Estimate.Unknown;
import dev.elige.base.Text;
import dev.elige.cost.Workload;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where the cheaper of two bills changes as one variable rises.
 *
 * <p>Idea: the range is cut into cells. A cell in which the difference of the bills is a straight
 * line is solved. One in which the lowest total of the one lies above the highest of the other has
 * no crossing. Others are halved, until what is left is a smooth curve or a jump that {@link
 * Narrowing} finds. A jump counts as a crossing where it makes the other bill the cheaper one; its
 * value is where it happens.
 *
 * <p>Guarantee: every point that is reported was evaluated on both sides. Where bills are equal
 * over a stretch, the change is at its end. A point is exact, to 12 digits, where the bills are
 * straight lines around it and at jumps. Two crossings that lie closer to each other than a
 * thirtieth of a cell (a percent of the value over a range of 1 to 10^10) may be missed, as may
 * those of bills that neither rise nor fall steadily inside a cell.
 */
public final class Crossings {
  /** So many points are found; from the last one on, the comparison is not followed. */
  public static final int MOST = 50;

  private static final double[] INNER = {0.2360679775, 0.5, 0.7639320225};
  private static final int MIDDLE = 2;
  private static final int DEEPEST = 5;
  private static final int DEEPEST_AT_CHANGE = 12;
  private static final MathContext DIGITS = new MathContext(12);
  private static final BigDecimal ASIDE = new BigDecimal("1e-6");

  private final Curves curves;
  private final List<CrossingPoint> points = new ArrayList<>();
  private int cheaper;
  private Optional<Text> missing = Optional.empty();

  private Crossings(Curves curves) {
    this.curves = curves;
  }

  /**
   * Compares two bills.
   *
   * @param workload what is counted; the variable is replaced in it
   * @param sweep the variable and its range
   * @return unknown where a bill is unknown inside the range, with its reason
   */
  public static Estimate<Outcome> between(
      Contender one, Contender other, Workload workload, Sweep sweep) {
    var curves = new Curves(one, other, workload, sweep.variable());
    return new Crossings(curves).over(sweep);
  }

  private Estimate<Outcome> over(Sweep sweep) {
    var ends = sweep.ends();
    return curves
        .at(ends.getFirst())
        .flatMap(first -> {
          cheaper = first.sign();
          cells(first, ends.subList(1, ends.size()));
          return missing.isPresent() ? Estimate.unknown(missing.get()) : Estimate.known(outcome());
        });
  }

  private void cells(Sample first, List<BigDecimal> ends) {
    var low = first;
    for (var end : ends) {
      switch (curves.at(end)) {
        case Unknown<Sample>(var reason) -> missing = Optional.of(reason);
        case Known<Sample>(var high) -> {
          scan(low, high, 0);
          low = high;
        }
      }
      if (isDone()) {
        return;
      }
    }
  }

  private boolean isDone() {
    return missing.isPresent() || points.size() == MOST;
  }

  private Outcome outcome() {
    if (!points.isEmpty()) {
      return new Outcome.Changes(points);
    }
    return cheaper == 0 ? new Outcome.Equal() : new Outcome.Always(label(cheaper));
  }

  private String label(int sign) {
    return sign < 0 ? curves.one().label() : curves.other().label();
  }

  private void scan(Sample low, Sample high, int depth) {
    switch (cell(low, high)) {
      case Unknown<Cell>(var reason) -> missing = Optional.of(reason);
      case Known<Cell>(var cell) -> {
        boolean isStraight = cell.isStraight();
        if (isStraight || cell.areApart() || cell.isSmooth() || depth >= deepest(low, high)) {
          settle(cell, isStraight);
          return;
        }
        var middle = cell.samples().get(MIDDLE);
        scan(low, middle, depth + 1);
        if (!isDone()) {
          scan(middle, high, depth + 1);
        }
      }
    }
  }

  private static int deepest(Sample low, Sample high) {
    return low.sign() == high.sign() ? DEEPEST : DEEPEST_AT_CHANGE;
  }

  private Estimate<Cell> cell(Sample low, Sample high) {
    var samples = new ArrayList<Sample>(INNER.length + 2);
    samples.add(low);
    for (double part : INNER) {
      switch (curves.between(low, high, part)) {
        case Unknown<Sample>(var reason) -> {
          return Estimate.unknown(reason);
        }
        case Known<Sample>(var sample) -> samples.add(sample);
      }
    }
    samples.add(high);
    return Estimate.known(new Cell(samples));
  }

  /** Takes note of the change inside a cell that holds at most one. */
  private void settle(Cell cell, boolean isStraight) {
    int sign = cell.high().sign();
    if (sign == 0) {
      return;
    }
    if (cheaper == -sign) {
      var solved = isStraight ? solved(cell) : Optional.<CrossingPoint>empty();
      switch (solved.map(Estimate::known).orElseGet(() -> narrowed(cell))) {
        case Unknown<CrossingPoint>(var reason) -> missing = Optional.of(reason);
        case Known<CrossingPoint>(var point) -> points.add(point);
      }
    }
    cheaper = sign;
  }

  /** The solution of a straight cell; empty where the bills beside it do not bear it out. */
  private Optional<CrossingPoint> solved(Cell cell) {
    int sign = cell.high().sign();
    var root = cell.root().round(DIGITS);
    var aside = root.multiply(ASIDE);
    boolean isBorneOut = !isCheaper(sign, root.subtract(aside)) && isCheaper(sign, root.add(aside));
    return isBorneOut ? Optional.of(point(sign, root, true)) : Optional.empty();
  }

  /** Whether the first (-1) or the second bill (1) is known to be the cheaper one. */
  private boolean isCheaper(int sign, BigDecimal value) {
    return curves.at(value).fold(sample -> sample.sign() == sign, _ -> false);
  }

  private Estimate<CrossingPoint> narrowed(Cell cell) {
    int sign = cell.high().sign();
    return Narrowing.of(curves, cell.low(), cell.high())
        .map(place -> point(sign, place.value(), place.isJump()));
  }

  private CrossingPoint point(int sign, BigDecimal value, boolean isExact) {
    var plain = new BigDecimal(value.stripTrailingZeros().toPlainString());
    return new CrossingPoint(label(-sign), label(sign), curves.variable(), plain, isExact);
  }
}
