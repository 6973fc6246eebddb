package dev.elige.tokens.chat;

import dev.elige.base.Citation;
import dev.elige.base.Days;
import dev.elige.tokens.TokenTables;
import dev.elige.tokens.TokenizerFamily;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Documented numbers of models: the first row whose expression matches a model's whole id gives
 * them. A row ends in the page and the day.
 *
 * @param rows the rows in order
 */
record FormatTable(List<Row> rows) {
  /**
   * One row.
   *
   * @param model which models
   * @param values what is documented
   * @param citation where
   */
  record Row(Pattern model, List<String> values, Citation citation) {
    int number(int index) {
      return Integer.parseInt(values.get(index));
    }
  }

  static FormatTable open(String name) {
    return new FormatTable(
        TokenTables.rows(FormatTable.class, name).stream().map(FormatTable::row).toList());
  }

  Optional<Row> find(String model) {
    return rows.stream().filter(row -> row.model().matcher(model).matches()).findFirst();
  }

  /** The numbers of a model in a word; {@code -} where none are documented. */
  String key(String model) {
    return find(model).map(row -> String.join("+", row.values())).orElse("-");
  }

  private static Row row(List<String> cells) {
    int end = cells.size() - 2;
    return new Row(
        Pattern.compile(cells.getFirst()),
        cells.subList(1, end),
        TokenizerFamily.page(cells.get(end), Days.parse(cells.get(end + 1)), cells.getFirst()));
  }
}
