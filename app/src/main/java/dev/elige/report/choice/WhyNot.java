package dev.elige.report.choice;

import dev.elige.catalog.OfferId;
import dev.elige.decide.Assessment;
import dev.elige.decide.TaskDecision;
import java.util.List;
import java.util.Optional;

/**
 * What one task says of one offer.
 *
 * @param offer the offer asked about
 * @param providerConsidered whether offers of its provider were looked at
 * @param tasks what each task says
 */
public record WhyNot(OfferId offer, boolean providerConsidered, List<Answer> tasks) {
  public WhyNot {
    tasks = List.copyOf(tasks);
  }

  /**
   * One task's answer.
   *
   * @param task the decision of the task
   * @param assessment the offer held against it; empty where its provider may not be used
   */
  public record Answer(TaskDecision task, Optional<Assessment> assessment) {
    /** Whether the offer is the choice. */
    boolean isChosen() {
      return assessment.isPresent() && task.choice().equals(assessment);
    }
  }
}
