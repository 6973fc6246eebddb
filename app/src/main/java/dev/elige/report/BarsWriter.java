package dev.elige.report;

/**
 * Draws bars for a terminal with block characters, to an eighth of a cell (Unicode block elements,
 * U+2588 to U+258F).
 */
final class BarsWriter {
  private static final String EIGHTHS = " ▏▎▍▌▋▊▉";
  private static final String FULL = "█";
  private static final int PARTS = 8;
  private static final int GAP = 2;
  private static final int LONGEST = 40;
  private static final int SHORTEST = 8;

  private final Page page;
  private final StringBuilder out;
  private final int margin;

  BarsWriter(Page page, StringBuilder out, int margin) {
    this.page = page;
    this.out = out;
    this.margin = margin;
  }

  void write(Bars bars) {
    int labels = 0;
    int values = 0;
    for (var bar : bars.bars()) {
      labels = Math.max(labels, Cells.width(Visible.in(bar.label(), page.language())));
      values = Math.max(values, Cells.width(Visible.in(bar.shown(), page.language())));
    }
    labels = Math.min(labels, page.width() - margin - 2 * GAP - values - SHORTEST);
    int room = Math.min(LONGEST, page.width() - margin - 2 * GAP - labels - values);
    for (var bar : bars.bars()) {
      line(bar, labels, values, bar.value() / bars.longest() * room);
    }
  }

  private void line(Bars.Bar bar, int labels, int values, double length) {
    var lines = Cells.wrap(Visible.in(bar.label(), page.language()), labels);
    for (int i = 0; i < lines.size(); i++) {
      boolean last = i == lines.size() - 1;
      out.append(" ".repeat(margin))
          .append(last ? Cells.pad(lines.get(i), labels, false) : lines.get(i));
      if (last) {
        out.append(" ".repeat(GAP))
            .append(Cells.pad(Visible.in(bar.shown(), page.language()), values, true))
            .append(" ".repeat(GAP))
            .append(page.paint(bar.tone(), drawn(length)));
      }
      out.append('\n');
    }
  }

  private static String drawn(double length) {
    int eighths = (int) Math.round(length * PARTS);
    int rest = eighths % PARTS;
    var end = rest == 0 ? "" : EIGHTHS.substring(rest, rest + 1);
    return eighths == 0 && length > 0
        ? EIGHTHS.substring(1, 2)
        : FULL.repeat(eighths / PARTS) + end;
  }
}
