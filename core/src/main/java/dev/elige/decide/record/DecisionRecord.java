package dev.elige.decide.record;

import dev.elige.catalog.CatalogVersion;
import dev.elige.decide.Decision;
import java.time.LocalDate;
import java.util.List;

/**
 * A decision as it was made, with the facts it relied on.
 *
 * @param requirement the requirement's file, as seen from the folder of the record, with slashes
 * @param sha256 hash of the requirement's text, as {@link RequirementHash} has it
 * @param day the day whose world was looked at
 * @param catalog the catalog that was asked
 * @param evidence the age of the evidence
 * @param manner how it was decided
 * @param tasks what was chosen for each task, in the order of the requirement
 */
public record DecisionRecord(
    String requirement,
    String sha256,
    LocalDate day,
    CatalogVersion catalog,
    EvidenceDays evidence,
    Manner manner,
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
  public static DecisionRecord of(String requirement, String sha256, State state, Manner manner) {
    Decision decision = state.decision();
    var tasks =
        decision.tasks().stream()
            .map(task ->
                TaskRecord.of(task)
                    .orElseThrow(
                        () -> new IllegalArgumentException("no choice for " + task.task().id())))
            .toList();
    return new DecisionRecord(
        requirement, sha256, decision.day(), state.catalog(), state.evidence(), manner, tasks);
  }
}
