package dev.elige.report;

import dev.elige.base.Text;
import dev.elige.report.Tornado.Swing;

/**
 * Draws swings around a middle as SVG: where a quantity is low the bar is hatched, where it is high
 * it is solid; the numbers stand at the ends.
 */
final class SvgTornado {
  private static final int WIDTH = 480;
  private static final int ENDS = 80;
  private static final int LINE = 46;
  private static final int TOP = 26;
  private static final int BAR = 18;

  private final Svg pen;
  private double least;
  private double most;

  SvgTornado(Svg pen) {
    this.pen = pen;
  }

  void draw(Tornado tornado) {
    least = tornado.middle();
    most = tornado.middle();
    for (var swing : tornado.swings()) {
      least = Math.min(least, Math.min(swing.low().value(), swing.high().value()));
      most = Math.max(most, Math.max(swing.low().value(), swing.high().value()));
    }
    int height = TOP + LINE * tornado.swings().size() + 4;
    pen.begin(tornado.title(), "small", WIDTH, height);
    SvgPatterns.define(pen);
    double middle = x(tornado.middle());
    pen.label(middle, TOP - 12, "middle", tornado.middleShown());
    for (int i = 0; i < tornado.swings().size(); i++) {
      swing(tornado.swings().get(i), TOP + i * LINE, middle);
    }
    pen.end();
  }

  private void swing(Swing swing, int top, double middle) {
    pen.label(
        "label halo",
        0,
        top + 12,
        "start",
        Text.of("{}: {} – {}", "{}: {} – {}", swing.label(), swing.low().at(), swing.high().at()));
    double low = x(swing.low().value());
    double high = x(swing.high().value());
    bar(1, low, middle, top + 18);
    bar(0, high, middle, top + 18);
    pen.line("axis", middle, top + 15, middle, top + 18 + BAR + 3);
    end(low, low <= high, top, swing.low().shown());
    end(high, high < low, top, swing.high().shown());
  }

  private void bar(int pattern, double x, double middle, int top) {
    double width = Math.max(0.5, Math.abs(x - middle));
    pen.raw(
        "<rect class=\"part\" fill=\"%s\" x=\"%s\" y=\"%d\" width=\"%s\" height=\"%d\"/>\n"
            .formatted(
                SvgPatterns.fill(pen, pattern),
                Svg.coordinate(Math.min(x, middle)),
                top,
                Svg.coordinate(width),
                BAR));
  }

  private void end(double x, boolean isLeft, int top, Text shown) {
    pen.label("label halo", x + (isLeft ? -5 : 5), top + 31, isLeft ? "end" : "start", shown);
  }

  private double x(double value) {
    return most > least
        ? ENDS + (value - least) / (most - least) * (WIDTH - 2 * ENDS)
        : WIDTH / 2.0;
  }
}
