package dev.elige.cost.step;

import dev.elige.cost.Tariff;
import java.math.BigDecimal;
import java.util.List;

/**
 * What an evaluation will ask at most.
 *
 * @param items items of the data set, above 0
 * @param repetitions how often each model answers each item, above 0
 * @param candidates the models, at least one
 * @param personTasks answers that people judge, 0 or above
 */
public record EvaluationPlan(
    BigDecimal items, BigDecimal repetitions, List<Candidate> candidates, BigDecimal personTasks) {
  /**
   * A model that is evaluated.
   *
   * @param tariff its prices
   * @param largestInput tokens of the largest request, as this model counts them
   * @param outputLimit tokens that an answer may have, reasoning included
   */
  public record Candidate(Tariff tariff, BigDecimal largestInput, BigDecimal outputLimit) {
    public Candidate {
      if (largestInput.signum() <= 0 || outputLimit.signum() < 0) {
        throw new IllegalArgumentException("a request has tokens: " + largestInput);
      }
    }
  }

  public EvaluationPlan {
    candidates = List.copyOf(candidates);
    if (items.signum() <= 0 || repetitions.signum() <= 0 || personTasks.signum() < 0) {
      throw new IllegalArgumentException("an evaluation has items and repetitions: " + items);
    }
    if (candidates.isEmpty()) {
      throw new IllegalArgumentException("an evaluation has at least one model");
    }
  }

  /** Requests that each model gets. */
  public BigDecimal requests() {
    return items.multiply(repetitions);
  }
}
