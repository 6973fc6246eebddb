package dev.elige.belief.own;

import dev.elige.base.Text;
import dev.elige.belief.evidence.Measurement;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads the numbers of a row; what is wrong is added. */
final class NumberReader {
  private final FirstProblems problems;

  NumberReader(FirstProblems problems) {
    this.problems = problems;
  }

  /** The score, a share from 0 to 1. */
  Optional<Double> score(ResultRow row) {
    var cell = row.cell(ResultColumns.SCORE).orElse("");
    var number = decimal(cell);
    if (number.isPresent() && number.get() >= 0 && number.get() <= 1) {
      return number;
    }
    problems.add(
        row.place(),
        Text.of(
            "score \"{}\" is not a number from 0 to 1.",
            "la puntuación \"{}\" no es un número de 0 a 1.",
            cell),
        Text.of(
            "Write a share, such as 0.87 for 87 %.", "Escribe una parte de 1: 0.87 para un 87 %."));
    return Optional.empty();
  }

  /** How many items were scored; only of a row that says so. */
  Optional<Integer> items(ResultRow row) {
    var cell = row.cell(ResultColumns.ITEMS).orElse("");
    try {
      int number = Integer.parseInt(cell);
      if (number >= 1) {
        return Optional.of(number);
      }
    } catch (NumberFormatException _) {
      // said below, like what is below 1
    }
    problems.add(
        row.place(),
        Text.of(
            "n \"{}\" is not a whole number of 1 or more.",
            "n \"{}\" no es un entero igual o mayor que 1.",
            cell),
        Text.of("Write how many items were scored.", "Escribe cuántos casos se puntuaron."));
    return Optional.empty();
  }

  /** Whether the standard error that a row may state can be one. */
  boolean hasSoundError(ResultRow row) {
    var cell = row.cell(ResultColumns.ERROR);
    if (cell.isEmpty() || error(row).isPresent()) {
      return true;
    }
    problems.add(
        row.place(),
        Text.of(
            "standard_error \"{}\" is not a number above 0, up to 0.5.",
            "standard_error \"{}\" no es un número mayor que 0, hasta 0,5.",
            cell.get()),
        Text.of(
            "Leave it out where you do not know it: n says how sure the score is.",
            "Omítelo si no lo sabes: n dice lo segura que es la puntuación."));
    return false;
  }

  /** The standard error of a sound row. */
  Optional<Double> error(ResultRow row) {
    return row.cell(ResultColumns.ERROR)
        .flatMap(NumberReader::decimal)
        .filter(Measurement::isStandardError);
  }

  private static Optional<Double> decimal(String text) {
    try {
      return Optional.of(new BigDecimal(text).doubleValue());
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }
}
