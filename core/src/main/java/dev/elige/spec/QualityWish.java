package dev.elige.spec;

import java.util.Optional;

/**
 * How good the answers to a task should be.
 *
 * @param floor the least acceptable quality, 0 to 1; empty leaves it to the decision
 * @param confidence how probable it has to be that the floor is reached, at least 0.5 and below 1
 * @param weight how much the task's quality counts beside the others', above 0
 * @param worth what answers are worth; empty where nothing is said
 */
public record QualityWish(
    Optional<Double> floor, double confidence, double weight, Optional<Worth> worth) {
  public QualityWish {
    if (floor.filter(least -> !(least >= 0 && least <= 1)).isPresent()) {
      throw new IllegalArgumentException("a quality floor is 0 to 1: " + floor);
    }
    if (!(confidence >= 0.5 && confidence < 1)) {
      throw new IllegalArgumentException("a confidence is 0.5 or more and below 1: " + confidence);
    }
    if (!(weight > 0 && weight < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("a weight is above 0: " + weight);
    }
  }
}
