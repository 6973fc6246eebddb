package dev.elige.report;

import dev.elige.base.Text;
import dev.elige.report.Curves.Curve;
import dev.elige.report.Curves.Point;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Draws curves as SVG on logarithmic axes, with a line of the grid at each power of ten. Each curve
 * has a dash of its own beside its colour, and its name in the legend.
 */
final class SvgCurves {
  private static final int WIDTH = 860;
  private static final int HEIGHT = 380;
  private static final int LEFT = 90;
  private static final int RIGHT = 60;
  private static final int TOP = 16;
  private static final int BOTTOM = 52;
  private static final int LEGEND_LINE = 22;
  private static final int MARK_LINE = 16;
  private static final List<String> DASHES = List.of("", "7 4", "2 3", "9 3 2 3", "12 3", "4 6");

  private final Svg pen;

  SvgCurves(Svg pen) {
    this.pen = pen;
  }

  /** Powers of ten around the values. */
  private record Axis(int low, int high) {
    static Axis of(Stream<Double> values) {
      var logs = values.map(Math::log10).toList();
      double least = logs.stream().mapToDouble(log -> log).min().orElse(0);
      double most = logs.stream().mapToDouble(log -> log).max().orElse(1);
      int low = (int) Math.floor(least);
      return new Axis(low, Math.max(low + 1, (int) Math.ceil(most)));
    }

    /** Where a value lies, 0 to 1. */
    double part(double value) {
      return (Math.log10(value) - low) / (high - low);
    }

    /** At most about ten lines. */
    List<Integer> powers() {
      int step = Math.max(1, (high - low) / 8);
      var powers = new ArrayList<Integer>();
      for (int power = low; power <= high; power += step) {
        powers.add(power);
      }
      return powers;
    }
  }

  void draw(Curves curves) {
    var points = curves.curves().stream().flatMap(curve -> curve.points().stream()).toList();
    var across = Axis.of(points.stream().map(Point::x));
    var up = Axis.of(points.stream().map(Point::y));
    int height = HEIGHT + LEGEND_LINE * curves.curves().size();
    pen.begin(curves.title(), "", WIDTH, height);
    grid(across, up);
    axisNames(curves);
    for (int i = 0; i < curves.curves().size(); i++) {
      curve(curves.curves().get(i), i, across, up);
    }
    for (int i = 0; i < curves.marks().size(); i++) {
      mark(curves.marks().get(i), i, across, up);
    }
    pen.end();
  }

  private void grid(Axis across, Axis up) {
    for (int power : across.powers()) {
      double x = x(across, Math.pow(10, power));
      pen.line("grid", x, TOP, x, HEIGHT - BOTTOM);
      pen.label(x, HEIGHT - BOTTOM + 18, "middle", power(power));
    }
    for (int power : up.powers()) {
      double y = y(up, Math.pow(10, power));
      pen.line("grid", LEFT, y, WIDTH - RIGHT, y);
      pen.label(LEFT - 8, y + 4, "end", power(power));
    }
  }

  private void axisNames(Curves curves) {
    pen.label((LEFT + WIDTH - RIGHT) / 2.0, HEIGHT - BOTTOM + 40, "middle", curves.across());
    pen.upright(16, (TOP + HEIGHT - BOTTOM) / 2, curves.up());
  }

  private void curve(Curve curve, int index, Axis across, Axis up) {
    var path = new StringBuilder();
    for (var point : curve.points()) {
      path.append(path.isEmpty() ? "" : " ")
          .append(Svg.coordinate(x(across, point.x())))
          .append(',')
          .append(Svg.coordinate(y(up, point.y())));
    }
    var stroke =
        "class=\"curve c%d\" stroke-dasharray=\"%s\""
            .formatted(index % DASHES.size(), DASHES.get(index % DASHES.size()));
    pen.raw("<polyline %s points=\"%s\"/>\n".formatted(stroke, path));
    int y = HEIGHT + LEGEND_LINE * index + 4;
    pen.raw(
        "<line %s x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\"/>\n"
            .formatted(stroke, LEFT, y, LEFT + 40, y));
    pen.label(LEFT + 50, y + 4, "start", curve.label());
  }

  /** Names of marks stand above each other, since marks often lie close together. */
  private void mark(Curves.Mark mark, int index, Axis across, Axis up) {
    double x = x(across, mark.at().x());
    double y = y(up, mark.at().y());
    pen.raw(
        "<circle class=\"mark\" cx=\"%s\" cy=\"%s\" r=\"5\"/>\n"
            .formatted(Svg.coordinate(x), Svg.coordinate(y)));
    boolean right = x > WIDTH * 0.7;
    double named = TOP + 16 + MARK_LINE * index;
    pen.line("leader", x, named, x, Math.max(named, y - 5));
    pen.label(x + (right ? -6 : 6), named, right ? "end" : "start", mark.label());
  }

  private static double x(Axis across, double value) {
    return LEFT + across.part(value) * (WIDTH - LEFT - RIGHT);
  }

  private static double y(Axis up, double value) {
    return HEIGHT - BOTTOM - up.part(value) * (HEIGHT - BOTTOM - TOP);
  }

  private static Text power(int power) {
    return Text.verbatim(Words.number(BigDecimal.ONE.scaleByPowerOfTen(power)));
  }
}
