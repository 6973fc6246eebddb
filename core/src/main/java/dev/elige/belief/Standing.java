package dev.elige.belief;

import java.util.Arrays;

/**
 * Which share of the measured models a score is above of.
 *
 * @param quantiles log odds that equal shares of models lie between, in order: the lowest, then as
 *     many steps as there are, the highest
 */
@SuppressWarnings("ArrayRecordComponent")
public record Standing(double[] quantiles) {
  private static final int STEPS = 20;

  /** The standing among some models' scores. */
  public static Standing among(double[] scores) {
    double[] sorted = scores.clone();
    Arrays.sort(sorted);
    double[] quantiles = new double[STEPS + 1];
    for (int i = 0; i <= STEPS; i++) {
      double place = (double) i / STEPS * (sorted.length - 1);
      int below = (int) place;
      int above = Math.min(below + 1, sorted.length - 1);
      quantiles[i] = sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
    return new Standing(quantiles);
  }

  /** The score that a share of the models is below of; the lowest or highest one at the ends. */
  public double score(double share) {
    int steps = quantiles.length - 1;
    double place = Math.max(0, Math.min(1, share)) * steps;
    int below = (int) Math.min(steps, place);
    int above = Math.min(below + 1, steps);
    return quantiles[below] + (place - below) * (quantiles[above] - quantiles[below]);
  }

  /** The share of models below a score, 0 to 1. */
  public double of(double score) {
    int steps = quantiles.length - 1;
    if (steps == 0 || score <= quantiles[0]) {
      return 0;
    }
    for (int i = 1; i <= steps; i++) {
      if (score <= quantiles[i]) {
        double width = quantiles[i] - quantiles[i - 1];
        return (i - 1 + (width > 0 ? (score - quantiles[i - 1]) / width : 1)) / steps;
      }
    }
    return 1;
  }

  /**
   * The least score that reaches a share of models: minus infinity for none of them, infinity where
   * no score does.
   */
  public double reaching(double share) {
    int steps = quantiles.length - 1;
    if (share <= 0) {
      return Double.NEGATIVE_INFINITY;
    }
    if (steps == 0 || share > 1) {
      return Double.POSITIVE_INFINITY;
    }
    double place = share * steps;
    int above = Math.min(steps, (int) Math.ceil(place));
    double width = quantiles[above] - quantiles[above - 1];
    return quantiles[above] - (above - place) * width;
  }
}
