package dev.elige.report;

import dev.elige.base.Text;

/** Draws wholes and their parts as SVG: each part has a pattern of its own, in bar and legend. */
final class SvgShares {
  private static final int WIDTH = 480;
  private static final int BAR_WIDTH = 340;
  private static final int LINE = 40;
  private static final int LEGEND = 24;
  private static final int BAR = 16;

  private final Svg pen;

  SvgShares(Svg pen) {
    this.pen = pen;
  }

  void draw(Shares shares) {
    pen.begin(shares.title(), "small", WIDTH, LEGEND + LINE * shares.wholes().size() + 4);
    SvgPatterns.define(pen);
    int step = WIDTH / shares.parts().size();
    for (int i = 0; i < shares.parts().size(); i++) {
      part(i, i * step, 2, 12, 12);
      pen.label(i * step + 17, 13, "start", shares.parts().get(i));
    }
    for (int i = 0; i < shares.wholes().size(); i++) {
      whole(shares.wholes().get(i), LEGEND + i * LINE);
    }
    pen.end();
  }

  private void whole(Shares.Whole whole, int top) {
    boolean isGood = whole.tone() == Tone.GOOD;
    var label = isGood ? Text.of("→ {}", "→ {}", whole.label()) : whole.label();
    pen.label(isGood ? "name choice" : "label", 0, top + 13, "start", label);
    double x = 0;
    for (int i = 0; i < whole.shares().size(); i++) {
      double width = whole.shares().get(i) * BAR_WIDTH;
      part(i, x, top + 18, width, BAR);
      x += width;
    }
    pen.label(BAR_WIDTH + 8, top + 31, "start", Text.verbatim(whole.percents()));
  }

  private void part(int pattern, double x, double y, double width, double height) {
    pen.raw(
        "<rect class=\"part\" fill=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/>\n"
            .formatted(
                SvgPatterns.fill(pen, pattern),
                Svg.coordinate(x),
                Svg.coordinate(y),
                Svg.coordinate(width),
                Svg.coordinate(height)));
  }
}
