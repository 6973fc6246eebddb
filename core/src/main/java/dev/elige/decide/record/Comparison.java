package dev.elige.decide.record;

import dev.elige.base.Estimate;
import dev.elige.base.Estimate.Known;
import dev.elige.base.Numerals;
import dev.elige.base.Text;
import dev.elige.decide.TaskDecision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Holds a recorded decision against what would be decided today.
 *
 * <p>Idea: the requirement is decided anew, which examines every offer with today's facts; the
 * recorded choice is looked up among them, and each fact it relied on is held against the one of
 * today. What fails is what would have changed the choice or its bill beyond the tolerance; a new
 * catalog alone fails nothing.
 */
public final class Comparison {
  private final DecisionRecord then;
  private final State now;
  private final Tolerance tolerance;
  private final List<Change> changes = new ArrayList<>();

  private Comparison(DecisionRecord then, State now, Tolerance tolerance) {
    this.then = then;
    this.now = now;
    this.tolerance = tolerance;
  }

  /**
   * What has moved: of the whole first, then task by task.
   *
   * @param inputs the requirement and its samples as they are now
   * @param now the decision of today
   */
  public static List<Change> of(
      DecisionRecord then, Inputs inputs, State now, Tolerance tolerance) {
    var comparison = new Comparison(then, now, tolerance);
    comparison.requirement(inputs.sha256());
    comparison.samples(inputs.samples());
    comparison.facts();
    comparison.budget();
    comparison.changes.addAll(new SetComparison(then, now.decision(), tolerance).changes());
    then.tasks().forEach(comparison::task);
    return List.copyOf(comparison.changes);
  }

  private void requirement(String sha256) {
    if (!sha256.equals(then.inputs().sha256())) {
      add(
          ChangeKind.REQUIREMENT_CHANGED,
          Text.of(
              "{} is not the text that was decided on",
              "{} no es el texto sobre el que se decidió",
              then.inputs().requirement()),
          true);
    }
    for (var task : now.decision().tasks()) {
      if (then.tasks().stream().noneMatch(one -> one.id().equals(task.task().id()))) {
        add(
            ChangeKind.REQUIREMENT_CHANGED,
            Text.of(
                "the record has nothing on the task {}",
                "el registro no dice nada de la tarea {}",
                task.task().id()),
            true);
      }
    }
  }

  /** Other samples fail nothing by themselves: sizes are counted anew. */
  private void samples(Estimate<List<SampleHash>> samples) {
    if (then.inputs().samples() instanceof Known<List<SampleHash>>(var before)
        && samples instanceof Known<List<SampleHash>>(var today)) {
      SampleMove.between(before, today)
          .forEach(move -> add(ChangeKind.SAMPLES_CHANGED, move.text(), false));
    }
  }

  private void facts() {
    if (!now.catalog().version().equals(then.catalog().version())) {
      add(
          ChangeKind.CATALOG,
          Text.of(
              "the catalog is {}, then {}",
              "el catálogo es {}, entonces {}",
              now.catalog().version(),
              then.catalog().version()),
          false);
    }
    if (!now.evidence().equals(then.evidence())) {
      add(
          ChangeKind.EVIDENCE,
          Text.of(
              "the evidence is of {} (text) and {} (embeddings), then of {} and {}",
              "la evidencia es del {} (texto) y del {} (embeddings), entonces del {} y del {}",
              now.evidence().text(),
              now.evidence().embedding(),
              then.evidence().text(),
              then.evidence().embedding()),
          false);
    }
  }

  private void budget() {
    var budget = now.decision().requirement().monthlyBudget();
    var total = Recorded.of(then, now.decision()).flatMap(Recorded::total);
    if (budget.isPresent() && total.isPresent() && total.get().compareTo(budget.get()) > 0) {
      add(
          ChangeKind.BUDGET,
          Text.of(
              "all choices together cost {} a month, more than the budget of {}",
              "todas las elecciones juntas cuestan {} al mes, más que el presupuesto de {}",
              Numerals.amount(total.get()),
              Numerals.amount(budget.get())),
          true);
    }
  }

  private Optional<TaskDecision> today(TaskRecord task) {
    return now.decision().tasks().stream()
        .filter(one -> one.task().id().equals(task.id()))
        .findFirst();
  }

  private void task(TaskRecord task) {
    var today = today(task);
    if (today.isEmpty()) {
      changes.add(
          new Change(
              ChangeKind.REQUIREMENT_CHANGED,
              Optional.of(task.id()),
              Text.of("the requirement has no such task", "los requisitos no tienen esa tarea"),
              true));
      return;
    }
    changes.addAll(
        new TaskComparison(task, today.get(), now.decision(), tolerance, then.set().isKnown())
            .changes());
  }

  private void add(ChangeKind kind, Text text, boolean fails) {
    changes.add(new Change(kind, Optional.empty(), text, fails));
  }
}
