package dev.elige.decide.doubt;

import dev.elige.base.Estimate;
import dev.elige.base.Money;
import dev.elige.spec.Task;

/**
 * The choice and a rival, measured on the same items of the user's own.
 *
 * @param task the task
 * @param choice the choice for it
 * @param rival what is measured beside it
 * @param items how many items each answers
 * @param cost what their answers cost, on demand, for items of the task's mean size
 * @param gain what that is expected to do to the choice
 */
public record Measuring(
    Task task, Contender choice, Contender rival, int items, Estimate<Money> cost, Gain gain) {
  /**
   * What is gained for every dollar that the measurement costs; infinite where it costs nothing,
   * and 0 where nothing is gained or no price is known.
   */
  public double perDollar() {
    double gained = gain.gain();
    return gained > 0 ? cost.fold(price -> gained / price.amount().doubleValue(), _ -> 0.0) : 0;
  }

  /** Whether another measures the same models for the same task. */
  public boolean isOfSamePair(Measuring other) {
    return task.id().equals(other.task.id()) && rival.id().equals(other.rival.id());
  }
}
