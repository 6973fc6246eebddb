package dev.elige.decide.doubt;

import dev.elige.spec.Goal;
import dev.elige.spec.Task;
import dev.elige.spec.Worth;

/** What the choice for a task should be. */
public sealed interface Wanted {
  /** The cheapest whose quality reaches the floor. */
  record Cheapest() implements Wanted {}

  /** The best, whatever it costs within the limits. */
  record Best() implements Wanted {}

  /**
   * The most valuable: what answers are worth, less the bill.
   *
   * @param worth what answers are worth
   */
  record Value(Worth worth) implements Wanted {
    /**
     * What a model is worth in a month, in US dollars, that answers a share of requests rightly.
     */
    double of(double share, double requests, double monthly) {
      double gain = worth.right().amount().doubleValue() * share;
      double loss = worth.wrong().amount().doubleValue() * (1 - share);
      return requests * (gain - loss) - monthly;
    }
  }

  /**
   * What a goal wants of a task.
   *
   * @throws java.util.NoSuchElementException where the goal is value and the task states no worth
   */
  static Wanted of(Goal goal, Task task) {
    return switch (goal) {
      case CHEAPEST -> new Cheapest();
      case BEST -> new Best();
      case VALUE -> new Value(task.quality().worth().orElseThrow());
    };
  }
}
