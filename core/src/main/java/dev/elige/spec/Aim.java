package dev.elige.spec;

import dev.elige.base.Money;
import java.util.Optional;

/**
 * What an application wants of its models as a whole.
 *
 * @param goal what is preferred
 * @param isStated whether the goal was stated
 * @param portfolio how many models may be kept
 * @param regret the greatest expected regret in a month that needs no measuring first; empty where
 *     nothing is said
 */
public record Aim(Goal goal, boolean isStated, Portfolio portfolio, Optional<Money> regret) {
  /** Nothing said: the cheapest, of as many models as it takes. */
  public static final Aim UNSTATED =
      new Aim(Goal.CHEAPEST, false, Portfolio.FREE, Optional.empty());
}
