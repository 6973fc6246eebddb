package dev.elige.decide.record;

import dev.elige.base.Estimate;
import dev.elige.catalog.CatalogVersion;
import dev.elige.decide.Decision;
import java.time.LocalDate;
import java.util.List;

/**
 * A decision as it was made, with the facts it relied on.
 *
 * @param inputs what was asked
 * @param day the day whose world was looked at
 * @param catalog the catalog that was asked
 * @param evidence the age of the evidence
 * @param manner how it was decided
 * @param set the choices as a whole; unknown of a record that was written before it was recorded,
 *     which tells of no fallback and no translator either
 * @param tasks what was chosen for each task, in the order of the requirement
 */
public record DecisionRecord(
    Inputs inputs,
    LocalDate day,
    CatalogVersion catalog,
    EvidenceDays evidence,
    Manner manner,
    Estimate<SetRecord> set,
    List<TaskRecord> tasks) {
  /** The form of the file; a program refuses the forms it does not know. */
  public static final int FORM = 1;

  public DecisionRecord {
    tasks = List.copyOf(tasks);
  }

  /**
   * The record of a decision in which every task has a choice.
   *
   * @throws IllegalArgumentException where a task has none
   */
  public static DecisionRecord of(Inputs inputs, State state, Manner manner) {
    var record = ofChoices(inputs, state, manner);
    if (record.tasks().size() < state.decision().tasks().size()) {
      throw new IllegalArgumentException("a task has no choice that can be billed");
    }
    return record;
  }

  /** The record of the tasks that have a choice that can be billed. */
  static DecisionRecord ofChoices(Inputs inputs, State state, Manner manner) {
    Decision decision = state.decision();
    var tasks = decision.tasks().stream().flatMap(task -> TaskRecord.of(task).stream()).toList();
    return new DecisionRecord(
        inputs,
        decision.day(),
        state.catalog(),
        state.evidence(),
        manner,
        Estimate.known(SetRecord.of(decision)),
        tasks);
  }
}
