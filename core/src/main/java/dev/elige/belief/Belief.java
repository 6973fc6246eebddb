package dev.elige.belief;

import dev.elige.base.Language;
import dev.elige.base.TaskKind;
import dev.elige.belief.model.LogOdds;

/**
 * How good a model probably is at a kind of task in a language.
 *
 * @param row the model, as it was run
 * @param kind the kind of task
 * @param language the language
 * @param score the expected score on the benchmarks that stand for the task, as a share of the
 *     greatest one
 * @param standing where that stands among the measured models
 * @param grade what it rests on
 */
public record Belief(
    Row row, TaskKind kind, Language language, LogOdds score, Standing standing, Grade grade) {
  /** The middle of {@link #quality}, without the rest. */
  double middle() {
    return standing.of(score.mean());
  }

  /** The same on the scale of all measured models. */
  public Quality quality() {
    return new Quality(
        standing.of(score.mean()),
        standing.of(score.lowest()),
        standing.of(score.highest()),
        grade);
  }
}
