package dev.elige.decide.record;

import dev.elige.base.Estimate;
import dev.elige.base.Money;
import dev.elige.decide.Decision;
import dev.elige.spec.Goal;
import java.math.BigDecimal;

/**
 * The choices of all tasks as a whole.
 *
 * @param goal what was preferred
 * @param models how many different models the choices are
 * @param providers how many different providers they are bought from
 * @param keeping what all but the first cost to keep in a month
 * @param objective what the choices come to by the goal, as {@link Objective} counts it
 */
public record SetRecord(
    Goal goal, int models, int providers, Money keeping, Estimate<BigDecimal> objective) {
  public SetRecord {
    objective = objective.map(BigDecimal::stripTrailingZeros);
  }

  /** What a record says that has no set. */
  static Estimate<SetRecord> older() {
    return Estimate.unknown(
        "the record was written before sets, fallbacks and translators were recorded",
        "el registro se escribió antes de que se registraran conjuntos, respaldos y traductores");
  }

  static SetRecord of(Decision decision) {
    var set = decision.set();
    return new SetRecord(
        decision.requirement().aim().goal(),
        set.models(),
        set.providers(),
        set.keeping(),
        objective(decision));
  }

  private static Estimate<BigDecimal> objective(Decision decision) {
    var choices = decision.tasks().stream().flatMap(task -> task.choice().stream()).toList();
    return choices.size() < decision.tasks().size()
        ? Estimate.unknown("a task has no choice", "una tarea no tiene elección")
        : Objective.of(decision, choices, decision.set().keeping());
  }
}
