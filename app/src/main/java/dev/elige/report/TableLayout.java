package dev.elige.report;

import dev.elige.report.Table.Side;
import java.util.Arrays;
import java.util.List;

/**
 * How wide each column of a table is.
 *
 * <p>Idea: every column as wide as its content where the page allows it; else numbers keep their
 * width, and words share what is left in proportion to what they ask for, none narrower than its
 * longest word up to a limit; short cells stay whole.
 */
final class TableLayout {
  static final int GAP = 2;
  private static final int WIDEST_WORD = 26;
  private static final int SHORT = 18;
  private static final int NARROWEST = 6;
  private static final int LONGEST = 120;

  private TableLayout() {}

  /**
   * The widths.
   *
   * @param cells the header and the rows in one language
   * @param page width of the page
   */
  static int[] widths(Table table, List<List<String>> cells, int page) {
    int columns = table.columns().size();
    int[] natural = new int[columns];
    int[] least = new int[columns];
    for (int line = 0; line < cells.size(); line++) {
      var row = cells.get(line);
      for (int i = 0; i < columns; i++) {
        boolean fixed = table.columns().get(i).side() == Side.RIGHT && line > 0;
        natural[i] = Math.max(natural[i], Cells.width(row.get(i)));
        least[i] = Math.max(least[i], fixed ? natural[i] : shortest(row.get(i)));
      }
    }
    int room = page - GAP * (columns - 1);
    return sum(natural) <= room ? natural : shared(natural, least, room);
  }

  private static int shortest(String cell) {
    int whole = Cells.width(cell);
    return whole <= SHORT ? whole : Math.min(WIDEST_WORD, Cells.longestWord(cell));
  }

  private static int[] shared(int[] natural, int[] least, int room) {
    int[] widths = least.clone();
    while (sum(widths) > room && Arrays.stream(widths).max().orElse(0) > NARROWEST) {
      widths[widest(widths)]--;
    }
    int spare = room - sum(widths);
    while (spare > 0) {
      int neediest = neediest(natural, widths);
      if (neediest < 0) {
        break;
      }
      widths[neediest]++;
      spare--;
    }
    return widths;
  }

  private static int widest(int[] widths) {
    int best = 0;
    for (int i = 1; i < widths.length; i++) {
      best = widths[i] > widths[best] ? i : best;
    }
    return best;
  }

  /** The column whose content needs most lines. */
  private static int neediest(int[] natural, int[] widths) {
    int best = -1;
    double most = 0;
    for (int i = 0; i < widths.length; i++) {
      double need =
          natural[i] <= widths[i]
              ? 0
              : (double) Math.min(natural[i], LONGEST) / Math.max(1, widths[i]);
      if (need > most) {
        most = need;
        best = i;
      }
    }
    return best;
  }

  private static int sum(int[] widths) {
    return Arrays.stream(widths).sum();
  }
}
