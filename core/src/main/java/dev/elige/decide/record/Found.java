package dev.elige.decide.record;

import dev.elige.catalog.OfferId;
import dev.elige.decide.Assessment;
import dev.elige.decide.TaskDecision;
import java.util.Optional;

/** Finds a recorded choice again among the offers that are examined today. */
final class Found {
  private Found() {}

  /** What is said of the offer, wherever it stands today. */
  static Optional<Assessment> in(TaskDecision task, OfferId offer) {
    return task.assessments().filter(one -> one.offer().id().equals(offer)).findFirst();
  }
}
