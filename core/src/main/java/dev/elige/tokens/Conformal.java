package dev.elige.tokens;

import java.util.Arrays;

/**
 * The two ends of a split-conformal interval: for scores that may be exchanged with the next one,
 * the next lies between them with a probability of at least {@code 1 - 2 x tail}. The ends are
 * order statistics, with the correction for a finite number of scores (Vovk et al. 2005).
 *
 * @param low lower end
 * @param high upper end
 */
record Conformal(double low, double high) {
  /** What may lie on either side of a 90 % interval. */
  static final double TAIL = 0.05;

  /** Scores below which an interval would have no ends. */
  static final int LEAST_SCORES = (int) Math.ceil(1 / TAIL) - 1;

  /**
   * The ends for some scores.
   *
   * @throws IllegalArgumentException where there are fewer than {@link #LEAST_SCORES}
   */
  static Conformal of(double[] scores) {
    if (scores.length < LEAST_SCORES) {
      throw new IllegalArgumentException("%d scores give no interval".formatted(scores.length));
    }
    double[] sorted = scores.clone();
    Arrays.sort(sorted);
    int below = (int) Math.floor((sorted.length + 1) * TAIL + 1e-9);
    return new Conformal(sorted[below - 1], sorted[sorted.length - below]);
  }
}
