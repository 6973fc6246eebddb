package dev.elige.belief.source;

import dev.elige.base.Language;
import dev.elige.belief.evidence.ScoreUnit;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A score as a table tells it.
 *
 * @param benchmark the table's name for the benchmark
 * @param value as it is written
 * @param unit what the table counts in
 * @param language of the questions, where told
 * @param standardError in the table's unit, where it can be known
 * @param selfReported whether the model's maker measured it
 * @param locator the row or page
 * @param day on which it was measured or read, where it is not the table's
 */
record Told(
    String benchmark,
    String value,
    ScoreUnit unit,
    Optional<Language> language,
    Optional<Double> standardError,
    boolean selfReported,
    String locator,
    Optional<LocalDate> day) {
  /** A score measured by others than the maker, about which nothing more is known. */
  static Told of(String benchmark, String value, ScoreUnit unit, String locator) {
    return new Told(
        benchmark,
        value,
        unit,
        Optional.empty(),
        Optional.empty(),
        false,
        locator,
        Optional.empty());
  }

  Told in(Optional<Language> tongue) {
    return new Told(benchmark, value, unit, tongue, standardError, selfReported, locator, day);
  }

  Told giveOrTake(Optional<Double> error) {
    return new Told(benchmark, value, unit, language, error, selfReported, locator, day);
  }

  Told reportedByMaker(boolean self) {
    return new Told(benchmark, value, unit, language, standardError, self, locator, day);
  }

  Told on(LocalDate measured) {
    return new Told(
        benchmark,
        value,
        unit,
        language,
        standardError,
        selfReported,
        locator,
        Optional.of(measured));
  }
}
