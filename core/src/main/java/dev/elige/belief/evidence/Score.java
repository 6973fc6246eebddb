package dev.elige.belief.evidence;

import dev.elige.base.Citation;
import dev.elige.base.Language;
import dev.elige.catalog.ModelId;
import java.util.Optional;

/**
 * One published score.
 *
 * @param model whose
 * @param setting how it was run
 * @param benchmark the id of the benchmark, as {@link Benchmarks} has it
 * @param language the language of the questions, where the benchmark is told apart by it
 * @param value in the benchmark's own unit; higher is better
 * @param standardError of the value, in the same unit, where the source lets one know it
 * @param selfReported whether the model's maker measured it
 * @param citation where it stands
 */
public record Score(
    ModelId model,
    Setting setting,
    String benchmark,
    Optional<Language> language,
    double value,
    Optional<Double> standardError,
    boolean selfReported,
    Citation citation) {
  public Score {
    if (benchmark.isEmpty() || benchmark.indexOf('\t') >= 0) {
      throw new IllegalArgumentException("not the id of a benchmark: " + benchmark);
    }
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("a score is a number: " + value);
    }
    if (standardError.isPresent() && !(standardError.get() > 0 && standardError.get() < 1e9)) {
      throw new IllegalArgumentException("a standard error is above 0: " + standardError.get());
    }
  }
}
