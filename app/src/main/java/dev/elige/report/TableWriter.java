package dev.elige.report;

import dev.elige.base.DisplayLanguage;
import dev.elige.base.Text;
import dev.elige.report.Table.Column;
import dev.elige.report.Table.Side;
import java.util.ArrayList;
import java.util.List;

/** Draws a table with spaces and thin lines. */
final class TableWriter {
  private static final int TALL = 3;

  private final Page page;
  private final StringBuilder out;
  private final String margin;

  TableWriter(Page page, StringBuilder out, int margin) {
    this.page = page;
    this.out = out;
    this.margin = " ".repeat(margin);
  }

  void write(Table table) {
    var cells = texts(table, page.language());
    int[] widths = TableLayout.widths(table, cells, page.width() - margin.length());
    var lines = cells.stream().map(row -> wrapped(row, widths)).toList();
    boolean ruled =
        lines.stream().skip(1).filter(row -> height(row) >= TALL).count() * 3 >= lines.size();
    row(table, lines.getFirst(), widths, Tone.STRONG);
    rule(widths);
    for (int i = 1; i < lines.size(); i++) {
      if (ruled && i > 1) {
        rule(widths);
      }
      row(table, lines.get(i), widths, table.rows().get(i - 1).tone());
    }
  }

  private static List<List<String>> texts(Table table, DisplayLanguage language) {
    var result = new ArrayList<List<String>>();
    result.add(
        table.columns().stream()
            .map(Column::title)
            .map(text -> Visible.in(text, language))
            .toList());
    for (var row : table.rows()) {
      result.add(row.cells().stream().map((Text cell) -> Visible.in(cell, language)).toList());
    }
    return result;
  }

  private static List<List<String>> wrapped(List<String> row, int[] widths) {
    var result = new ArrayList<List<String>>();
    for (int i = 0; i < widths.length; i++) {
      result.add(Cells.wrap(row.get(i), widths[i]));
    }
    return result;
  }

  private static int height(List<List<String>> row) {
    return row.stream().mapToInt(List::size).max().orElse(1);
  }

  private void row(Table table, List<List<String>> cells, int[] widths, Tone tone) {
    for (int line = 0; line < height(cells); line++) {
      var text = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        var lines = cells.get(i);
        boolean right = table.columns().get(i).side() == Side.RIGHT;
        text.append(i == 0 ? "" : " ".repeat(TableLayout.GAP))
            .append(Cells.pad(line < lines.size() ? lines.get(line) : "", widths[i], right));
      }
      out.append(margin).append(page.paint(tone, text.toString().stripTrailing())).append('\n');
    }
  }

  private void rule(int[] widths) {
    int width = TableLayout.GAP * (widths.length - 1);
    for (int one : widths) {
      width += one;
    }
    out.append(margin).append(page.paint(Tone.FAINT, "─".repeat(width))).append('\n');
  }
}
