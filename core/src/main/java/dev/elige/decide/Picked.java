package dev.elige.decide;

import dev.elige.spec.Goal;
import java.util.List;
import java.util.Optional;

/**
 * What all tasks take together, and what that comes to.
 *
 * @param choices for each task; empty where it has no offer, or no set keeps to the limits
 * @param doubts how many of them are not sure
 * @param cost what all costs in a month, USD, with what further models cost to keep
 * @param value the sum of what the choices are worth
 */
public record Picked(List<Optional<Weighed>> choices, int doubts, double cost, double value) {
  public Picked {
    choices = List.copyOf(choices);
  }

  /** What a task takes. */
  public Optional<Weighed> of(int task) {
    return choices.get(task);
  }

  /** What the goal wants the most of: less cost, quality, or value less cost. */
  public double merit(Goal goal) {
    return switch (goal) {
      case CHEAPEST -> -cost;
      case BEST -> value;
      case VALUE -> value - cost;
    };
  }
}
