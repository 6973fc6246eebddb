package dev.elige.desk.cost;

import dev.elige.base.Estimate.Known;
import dev.elige.base.Text;
import dev.elige.cost.Bill;
import dev.elige.cost.Workload;
import dev.elige.cost.crossing.Contender;
import dev.elige.cost.crossing.CrossingPoint;
import dev.elige.cost.crossing.Variable;
import dev.elige.report.Curves;
import dev.elige.report.Curves.Curve;
import dev.elige.report.Curves.Mark;
import dev.elige.report.Curves.Point;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Draws what the cheapest mode and those that cross it cost over volume. */
final class CostCurves {
  private static final int MOST = 5;
  private static final int STEPS = 60;
  private static final double AROUND = 100;

  private final Workload workload;
  private final Contender cheapest;
  private final List<Contender> crossed;
  private final List<CrossingPoint> points;

  /**
   * A drawing.
   *
   * @param crossed the modes that cross the cheapest
   * @param points where
   */
  CostCurves(
      Workload workload, Contender cheapest, List<Contender> crossed, List<CrossingPoint> points) {
    this.workload = workload;
    this.cheapest = cheapest;
    this.crossed = crossed.stream().limit(MOST).toList();
    this.points =
        points.stream()
            .filter(point -> point.variable() == Variable.REQUESTS && isDrawn(point))
            .toList();
  }

  private boolean isDrawn(CrossingPoint point) {
    return crossed.stream()
        .map(Contender::label)
        .anyMatch(label -> label.equals(point.below()) || label.equals(point.above()));
  }

  /** The curves; empty where nothing crosses. */
  Optional<Curves> draw() {
    if (points.isEmpty()) {
      return Optional.empty();
    }
    var curves = new ArrayList<Curve>();
    curves.add(curve(cheapest));
    crossed.forEach(other -> curves.add(curve(other)));
    curves.removeIf(curve -> curve.points().isEmpty());
    return Optional.of(
        new Curves(
            Text.of("Cost over volume", "Coste según el volumen"),
            Text.of("requests a month", "peticiones al mes"),
            Text.of("USD a month", "USD al mes"),
            curves,
            points.stream().flatMap(point -> mark(point).stream()).toList(),
            Text.of(
                "At the volume stated {} is the cheapest.",
                "Con el volumen indicado lo más barato es {}.",
                cheapest.label())));
  }

  /** From a hundredth of the least volume that matters to a hundred times the largest. */
  private Curve curve(Contender one) {
    double least = workload.requests().doubleValue();
    double most = least;
    for (var point : points) {
      least = Math.min(least, point.value().doubleValue());
      most = Math.max(most, point.value().doubleValue());
    }
    double low = Math.max(1, least / AROUND);
    double factor = Math.pow(most * AROUND / low, 1.0 / STEPS);
    var drawn = new ArrayList<Point>();
    for (int i = 0; i <= STEPS; i++) {
      at(one, BigDecimal.valueOf(low * Math.pow(factor, i))).ifPresent(drawn::add);
    }
    return new Curve(Text.verbatim(one.label()), drawn);
  }

  private Optional<Mark> mark(CrossingPoint point) {
    return at(cheapest, point.value())
        .map(at -> new Mark(at, Text.verbatim(grouped(point.value()))));
  }

  private static String grouped(BigDecimal value) {
    return String.format(Locale.ROOT, "%,d", value.setScale(0, RoundingMode.CEILING).toBigInteger())
        .replace(',', ' ');
  }

  private Optional<Point> at(Contender one, BigDecimal requests) {
    return BreakEvens.billOf(one, workload, requests) instanceof Known<Bill>(var bill)
            && !bill.monthly().isZero()
        ? Optional.of(new Point(requests.doubleValue(), bill.monthly().amount().doubleValue()))
        : Optional.empty();
  }
}
