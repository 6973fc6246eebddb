package dev.elige.belief.model;

import dev.elige.stats.Normal;
import java.util.Arrays;

/** How good several models probably are on one basket: log odds that are normal together. */
public final class Together {
  private final double[] mean;
  private final double[] covariance;

  /**
   * Puts them together.
   *
   * @param mean of the log odds of each
   * @param covariance row by row
   */
  public Together(double[] mean, double[] covariance) {
    this.mean = mean.clone();
    this.covariance = covariance.clone();
  }

  public int size() {
    return mean.length;
  }

  /** One of them alone. */
  public LogOdds of(int i) {
    return new LogOdds(mean[i], Math.sqrt(covariance(i, i)));
  }

  public double covariance(int i, int j) {
    return covariance[i * mean.length + j];
  }

  /** How probable it is that one is better than another. */
  public double beats(int one, int other) {
    double variance = covariance(one, one) + covariance(other, other) - 2 * covariance(one, other);
    return Normal.below((mean[one] - mean[other]) / Math.sqrt(Math.max(variance, 1e-12)));
  }

  /** The same of some of them, in another order. */
  public Together only(int... kept) {
    double[] covariances = new double[kept.length * kept.length];
    for (int i = 0; i < kept.length; i++) {
      for (int j = 0; j < kept.length; j++) {
        covariances[i * kept.length + j] = covariance(kept[i], kept[j]);
      }
    }
    return new Together(Arrays.stream(kept).mapToDouble(i -> mean[i]).toArray(), covariances);
  }
}
