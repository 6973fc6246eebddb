package dev.elige.belief;

import dev.elige.base.Language;
import dev.elige.base.TaskKind;
import dev.elige.belief.model.LogOdds;
import dev.elige.catalog.ModelId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * How good every model of a domain probably is at every kind of task, worked out when the evidence
 * was built. A model's line is found by halving and read when it is asked for, so that a decision
 * pays for the models that it looks at and no others.
 *
 * <p>The text: {@code =day}, {@code =columns}, {@code =spread} and {@code =standing} with a cell
 * for each kind of task and language, then a line for each row in the order of their names. A cell
 * is the mean and the deviation of log odds in hundredths and the letter of a {@link Grade}, such
 * as {@code -35 62i}; cells at the end of a line may be missing.
 */
final class BeliefTable {
  private static final String COLUMNS = "=columns";
  private static final String DAY = "=day";
  private static final String SPREAD = "=spread";
  private static final String STANDING = "=standing";
  private static final double HUNDREDTHS = 100;

  private final String text;
  private final LocalDate day;
  private final int rowsFrom;
  private final Map<String, Integer> columns = new HashMap<>();
  private final Map<ModelId, Integer> lines = new ConcurrentHashMap<>();
  private final String[] spread;
  private final String[] standing;
  private final @Nullable Standing[] standings;

  private BeliefTable(String text) {
    this.text = text;
    int zeroth = text.indexOf('\n');
    day = LocalDate.parse(header(text.substring(0, zeroth), DAY)[0]);
    int first = text.indexOf('\n', zeroth + 1);
    int second = text.indexOf('\n', first + 1);
    int third = text.indexOf('\n', second + 1);
    var names = header(text.substring(zeroth + 1, first), COLUMNS);
    for (int i = 0; i < names.length; i++) {
      columns.put(names[i], i);
    }
    spread = header(text.substring(first + 1, second), SPREAD);
    standing = header(text.substring(second + 1, third), STANDING);
    standings = new @Nullable Standing[standing.length];
    rowsFrom = third + 1;
  }

  /**
   * Reads a table.
   *
   * @throws IllegalArgumentException where it does not begin with its headings
   */
  static BeliefTable parse(String text) {
    return new BeliefTable(text);
  }

  private static String[] header(String line, String name) {
    if (!line.startsWith(name + "\t")) {
      throw new IllegalArgumentException("a line that begins with " + name + ": " + line);
    }
    return line.substring(name.length() + 1).split("\t", -1);
  }

  /**
   * What is believed of a row.
   *
   * @param score the expected share of the greatest score on the basket
   * @param grade what it rests on
   */
  record Entry(LogOdds score, Grade grade) {}

  /** The name of the column of a kind of task in a language. */
  static String column(TaskKind kind, Language language) {
    return kind.id() + "@" + language.tag();
  }

  /** The day of the newest score behind it. */
  LocalDate day() {
    return day;
  }

  /** What is believed of a row; empty where the table does not say. */
  Optional<Entry> of(Row row, TaskKind kind, Language language) {
    var column = columns.get(column(kind, language));
    int from = line(row);
    if (column == null || from < 0) {
      return Optional.empty();
    }
    int end = text.indexOf('\n', from);
    int cell = text.indexOf('\t', from);
    for (int i = 0; i < column && cell >= 0 && cell < end; i++) {
      cell = text.indexOf('\t', cell + 1);
    }
    if (cell < 0 || cell >= end) {
      return Optional.empty();
    }
    int next = text.indexOf('\t', cell + 1);
    return entry(cell + 1, next < 0 || next > end ? end : next);
  }

  private Optional<Entry> entry(int from, int end) {
    if (from == end) {
      return Optional.empty();
    }
    int space = text.indexOf(' ', from);
    var score =
        new LogOdds(
            Integer.parseInt(text, from, space, 10) / HUNDREDTHS,
            Integer.parseInt(text, space + 1, end - 1, 10) / HUNDREDTHS);
    return Optional.of(new Entry(score, Grade.of(text.charAt(end - 1))));
  }

  /** Likewise, found once for each model: every task and language asks again. */
  private int line(Row row) {
    if (row.run() == Row.Run.PLAIN) {
      return find(row.toString());
    }
    var known = lines.get(row.model());
    if (known == null) {
      known = find(row.toString());
      lines.put(row.model(), known);
    }
    return known;
  }

  /** Where the line of a row begins; -1 where there is none. */
  private int find(String key) {
    int low = rowsFrom;
    int high = text.length();
    while (low < high) {
      int middle = text.lastIndexOf('\n', (low + high) / 2 - 1) + 1;
      middle = Math.max(middle, low);
      int order = order(middle, key);
      if (order == 0) {
        return middle;
      }
      if (order < 0) {
        low = text.indexOf('\n', middle) + 1;
      } else {
        high = middle;
      }
    }
    return -1;
  }

  /** How the name of the row that begins somewhere compares with another. */
  private int order(int from, String key) {
    for (int i = 0; i < key.length(); i++) {
      char c = text.charAt(from + i);
      if (c != key.charAt(i)) {
        return c == '\t' ? -1 : Character.compare(c, key.charAt(i));
      }
    }
    return text.charAt(from + key.length()) == '\t' ? 0 : 1;
  }

  /** How far models differ in a language that nobody measured, as a deviation of log odds. */
  double spread(TaskKind kind) {
    return Integer.parseInt(spread[place(kind, ReferenceBaskets.ENGLISH)]) / HUNDREDTHS;
  }

  /** Which share of the measured models stands below each score. */
  Standing standing(TaskKind kind, Language language) {
    int column = place(kind, language);
    var read = standings[column];
    if (read == null) {
      read = readStanding(standing[column]);
      standings[column] = read;
    }
    return read;
  }

  /** Where a column stands; a table that lacks it knows neither a spread nor a standing. */
  private int place(TaskKind kind, Language language) {
    var place = columns.get(column(kind, language));
    if (place == null) {
      throw new IllegalArgumentException("no column " + column(kind, language));
    }
    return place;
  }

  private static Standing readStanding(String cell) {
    var cells = cell.split(" ");
    double[] quantiles = new double[cells.length];
    for (int i = 0; i < cells.length; i++) {
      quantiles[i] = Integer.parseInt(cells[i]) / HUNDREDTHS;
    }
    return new Standing(quantiles);
  }

  /** Puts a table together. */
  static final class Builder {
    private final LocalDate day;
    private final List<String> columns;
    private final Map<String, String> lines = new TreeMap<>();
    private final Map<String, String> spread = new HashMap<>();
    private final Map<String, String> standing = new HashMap<>();

    Builder(LocalDate day, List<String> columns) {
      this.day = day;
      this.columns = List.copyOf(columns);
    }

    void spread(String column, double deviation) {
      spread.put(column, Long.toString(hundredths(deviation)));
    }

    void standing(String column, Standing of) {
      var cells = new ArrayList<String>();
      for (double quantile : of.quantiles()) {
        cells.add(Long.toString(hundredths(quantile)));
      }
      standing.put(column, String.join(" ", cells));
    }

    /** Adds a row; one of which nothing is believed has no line. */
    void row(Row row, Map<String, Entry> entries) {
      var line = new StringBuilder();
      for (var column : columns) {
        line.append('\t');
        var entry = entries.get(column);
        if (entry != null) {
          line.append(hundredths(entry.score.mean()))
              .append(' ')
              .append(Math.max(1, hundredths(entry.score.deviation())))
              .append(entry.grade.letter());
        }
      }
      if (!line.toString().isBlank()) {
        lines.put(row.toString(), line.toString().stripTrailing());
      }
    }

    String text() {
      var text = new StringBuilder();
      text.append(DAY).append('\t').append(day).append('\n').append(COLUMNS);
      columns.forEach(column -> text.append('\t').append(column));
      text.append('\n').append(SPREAD);
      columns.forEach(column -> text.append('\t').append(spread.getOrDefault(column, "0")));
      text.append('\n').append(STANDING);
      columns.forEach(column -> text.append('\t').append(standing.getOrDefault(column, "0")));
      text.append('\n');
      lines.forEach((row, line) -> text.append(row).append(line).append('\n'));
      return text.toString();
    }

    private static long hundredths(double value) {
      return Math.round(value * HUNDREDTHS);
    }
  }
}
