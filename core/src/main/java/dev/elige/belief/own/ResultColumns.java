package dev.elige.belief.own;

import dev.elige.base.Nearest;
import dev.elige.base.Text;
import java.util.Collection;
import java.util.List;

/**
 * The columns, or keys, of a file of results. Others are passed over, unless they are nearly one of
 * these: a language that is not read would be worse than a message.
 */
final class ResultColumns {
  static final String MODEL = "model";
  static final String SETTING = "setting";
  static final String DATASET = "dataset";
  static final String TASK = "task";
  static final String LANGUAGE = "language";
  static final String SCORE = "score";
  static final String ITEMS = "n";
  static final String ERROR = "standard_error";
  static final String DATE = "date";
  static final String ORIGIN = "origin";

  static final List<String> NEEDED = List.of(MODEL, DATASET, TASK, SCORE);
  private static final List<String> OPTIONAL =
      List.of(SETTING, LANGUAGE, ITEMS, ERROR, DATE, ORIGIN);

  /** Those long enough that another word near them is a slip. */
  private static final List<String> GUESSED = List.of(SETTING, LANGUAGE, ERROR);

  private ResultColumns() {}

  /** Whether a column holds numbers that need not be whole. */
  static boolean isDecimal(String column) {
    return column.equals(SCORE) || column.equals(ERROR);
  }

  /** Whether a table has all columns that are needed; names those that are missing. */
  static boolean areThere(String place, Collection<String> header, FirstProblems problems) {
    NEEDED.stream()
        .filter(needed -> !header.contains(needed))
        .forEach(needed -> problems.add(place, missing(needed), cure(needed, header)));
    return header.containsAll(NEEDED);
  }

  /** Names the columns that are probably misspelt. */
  static void checkOthers(String place, Collection<String> columns, FirstProblems problems) {
    var meant = GUESSED.stream().filter(one -> !columns.contains(one)).toList();
    columns.stream()
        .filter(column -> !NEEDED.contains(column) && !OPTIONAL.contains(column))
        .forEach(column ->
            Nearest.of(column, meant)
                .ifPresent(near -> problems.add(place, unknown(column), didYouMean(near))));
  }

  private static Text missing(String column) {
    return Text.of("has no column \"{}\".", "no tiene la columna \"{}\".", column);
  }

  private static Text cure(String needed, Collection<String> columns) {
    return Nearest.of(needed, columns)
        .map(near -> Text.of("Rename \"{}\".", "Cambia el nombre de \"{}\".", near))
        .orElse(
            Text.of(
                "It has: {}. Needed are: {}.",
                "Tiene: {}. Hacen falta: {}.",
                String.join(", ", columns),
                String.join(", ", NEEDED)));
  }

  private static Text unknown(String column) {
    return Text.of(
        "\"{}\" is no column of results.", "\"{}\" no es una columna de resultados.", column);
  }

  private static Text didYouMean(String meant) {
    return Text.of("Did you mean {}?", "¿Querías decir {}?", meant);
  }
}
