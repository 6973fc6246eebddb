package dev.elige.decide.record;

import dev.elige.base.TaskKind;
import dev.elige.decide.TaskDecision;
import java.util.Optional;

/**
 * What was chosen for a task.
 *
 * @param id the task's id
 * @param kind the kind of task
 * @param choice what it runs on
 * @param fallback the offer at another provider that stands in; empty where nobody asks for one
 */
public record TaskRecord(
    String id, TaskKind kind, OfferRecord choice, Optional<OfferRecord> fallback) {
  /** The record of a task's choice; empty where it has none, or none that can be billed. */
  static Optional<TaskRecord> of(TaskDecision task) {
    return task.choice()
        .flatMap(OfferRecord::of)
        .map(choice ->
            new TaskRecord(
                task.task().id(),
                task.task().kind(),
                choice,
                task.fallback().flatMap(OfferRecord::of)));
  }
}
