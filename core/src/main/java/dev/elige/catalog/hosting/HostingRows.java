package dev.elige.catalog.hosting;

import dev.elige.base.Citation;
import dev.elige.base.Source;
import dev.elige.catalog.SnapshotSources;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * One table of the hosting catalog as text: a line for each row, cells separated by tabs, the last
 * three of which are where the row is from: number of the source, place in it, day.
 *
 * @param sources the numbered sources
 */
record HostingRows(SnapshotSources sources) {
  /**
   * The rows of a table.
   *
   * @param text its file
   * @param row makes a row of cells
   */
  <T> List<T> read(String text, Function<Cells, T> row) {
    var all = sources.all();
    var rows = new ArrayList<T>();
    int from = 0;
    while (from < text.length()) {
      int to = text.indexOf('\n', from);
      int end = to < 0 ? text.length() : to;
      if (end > from) {
        rows.add(row.apply(new Cells(text.substring(from, end).split("\t", -1), all)));
      }
      from = end + 1;
    }
    return rows;
  }

  /** A line with the cells of a row and where it is from. */
  String line(Citation citation, Object... cells) {
    var line = new StringBuilder();
    for (var cell : cells) {
      line.append(plain(cell)).append('\t');
    }
    return line.append(sources.all().indexOf(citation.source()))
        .append('\t')
        .append(clean(citation.locator()))
        .append('\t')
        .append(citation.asOf())
        .append('\n')
        .toString();
  }

  private static String plain(Object cell) {
    return cell instanceof BigDecimal number
        ? number.stripTrailingZeros().toPlainString()
        : clean(cell.toString());
  }

  private static String clean(String text) {
    return text.replaceAll("[\\t\\r\\n]+", " ").strip();
  }

  /** The cells of one line, taken from the left. */
  static final class Cells {
    private final String[] cells;
    private final List<Source> sources;
    private int next;

    private Cells(String[] cells, List<Source> sources) {
      this.cells = cells;
      this.sources = sources;
    }

    String text() {
      return cells[next++];
    }

    BigDecimal number() {
      return new BigDecimal(text());
    }

    Optional<BigDecimal> numberIfAny() {
      var cell = text();
      return cell.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(cell));
    }

    int count() {
      return Integer.parseInt(text());
    }

    Optional<Integer> countIfAny() {
      return numberIfAny().map(BigDecimal::intValueExact);
    }

    Measurement.Scenario scenario() {
      return Measurement.Scenario.valueOf(text().toUpperCase(Locale.ROOT).replace(' ', '_'));
    }

    List<String> list() {
      var cell = text();
      return cell.isEmpty() ? List.of() : List.of(cell.split(","));
    }

    Citation citation() {
      return new Citation(sources.get(count()), text(), LocalDate.parse(text()));
    }
  }
}
