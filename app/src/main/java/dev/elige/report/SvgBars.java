package dev.elige.report;

import dev.elige.base.DisplayLanguage;

/** Draws bars as SVG inside a page: names and values are text, so that nothing rests on colour. */
final class SvgBars {
  private static final int WIDTH = 860;
  private static final int LABELS = 400;
  private static final int VALUES = 130;
  private static final int LINE = 26;
  private static final int BAR = 16;

  private final DisplayLanguage language;
  private final Html out;
  private final int number;

  /**
   * A drawing.
   *
   * @param number of the drawing on its page
   */
  SvgBars(DisplayLanguage language, Html out, int number) {
    this.language = language;
    this.out = out;
    this.number = number;
  }

  void draw(Bars bars) {
    var title = "chart" + number;
    out.raw("<figure>\n");
    out.element("figcaption", "id=\"" + title + "\"", bars.title().in(language));
    out.open(
            "svg",
            "viewBox=\"0 0 %d %d\" role=\"img\" aria-labelledby=\"%s\""
                .formatted(WIDTH, bars.bars().size() * LINE + 4, title))
        .raw("\n");
    int room = WIDTH - LABELS - VALUES;
    for (int i = 0; i < bars.bars().size(); i++) {
      bar(bars.bars().get(i), i * LINE, bars.bars().get(i).value() / bars.longest() * room);
    }
    out.raw("</svg>\n</figure>\n");
  }

  private void bar(Bars.Bar bar, int top, double length) {
    int base = top + BAR;
    out.element(
        "text",
        "class=\"label\" x=\"%d\" y=\"%d\" text-anchor=\"end\"".formatted(LABELS - 8, base),
        bar.label().in(language));
    out.raw(
        "<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%s\" height=\"%d\" rx=\"2\"/>\n"
            .formatted(
                bar.tone() == Tone.GOOD ? "bar good" : "bar",
                LABELS,
                top + 3,
                Svg.coordinate(Math.max(1, length)),
                BAR));
    out.element(
        "text",
        "class=\"value\" x=\"%s\" y=\"%d\"".formatted(Svg.coordinate(LABELS + length + 8), base),
        bar.shown().in(language));
  }
}
