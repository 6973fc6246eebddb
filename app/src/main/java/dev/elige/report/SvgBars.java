package dev.elige.report;

/** Draws bars as SVG inside a page: names and values are text, so that nothing rests on colour. */
final class SvgBars {
  private static final int WIDTH = 860;
  private static final int LABELS = 400;
  private static final int VALUES = 130;
  private static final int LINE = 26;
  private static final int BAR = 16;

  private final Svg pen;

  SvgBars(Svg pen) {
    this.pen = pen;
  }

  void draw(Bars bars) {
    pen.begin(bars.title(), "", WIDTH, bars.bars().size() * LINE + 4);
    int room = WIDTH - LABELS - VALUES;
    for (int i = 0; i < bars.bars().size(); i++) {
      bar(bars.bars().get(i), i * LINE, bars.bars().get(i).value() / bars.longest() * room);
    }
    pen.end();
  }

  private void bar(Bars.Bar bar, int top, double length) {
    int base = top + BAR;
    pen.label(LABELS - 8, base, "end", bar.label());
    var kind = bar.tone() == Tone.GOOD ? "bar good" : "bar";
    pen.rectangle(kind, LABELS, top + 3, Math.max(1, length), BAR);
    pen.label("value", LABELS + length + 8, base, "start", bar.shown());
  }
}
