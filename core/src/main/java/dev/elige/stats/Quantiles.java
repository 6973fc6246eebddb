package dev.elige.stats;

import java.util.Arrays;

/** Order statistics of samples; the samples are left as they are. */
public final class Quantiles {
  private Quantiles() {}

  /**
   * The middle value, or the mean of the two in the middle.
   *
   * @throws IllegalArgumentException where there are no values
   */
  public static double median(double[] values) {
    double[] sorted = sorted(values);
    int half = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }

  /**
   * The bound that the next value stays within with a probability of at least {@code level}, where
   * it may be exchanged with these: the order statistic of rank ceil(level (n + 1)), or the largest
   * value where there are too few (Vovk, Gammerman and Shafer, Algorithmic Learning in a Random
   * World, 2005).
   *
   * @param level from 0 to 1
   * @throws IllegalArgumentException where there are no values
   */
  public static double conformal(double[] values, double level) {
    double[] sorted = sorted(values);
    int rank = (int) Math.ceil(level * (sorted.length + 1) - 1e-9);
    return sorted[Math.clamp(rank, 1, sorted.length) - 1];
  }

  private static double[] sorted(double[] values) {
    if (values.length == 0) {
      throw new IllegalArgumentException("no values have no quantile");
    }
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted;
  }
}
