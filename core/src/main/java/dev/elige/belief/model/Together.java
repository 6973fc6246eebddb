package dev.elige.belief.model;

import dev.elige.stats.Cholesky;
import dev.elige.stats.HeavyTails;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * How good several models probably are on one basket, in log odds.
 *
 * <p>Covariances tell 90 % intervals and how errors go together; the errors themselves have {@link
 * HeavyTails}, stretched alike for all. That is so since the models of a decision are asked about
 * the same thing, of which it is not known how predictable it is. Where models are held to each
 * other, errors count {@link #RIVALS} of what intervals reach. docs/belief.md says how near the
 * probabilities come that follow.
 */
public final class Together {
  /** Variance that keeps rounding from making a covariance indefinite. */
  private static final double JITTER = 1e-9;

  /**
   * How much of a deviation is left where models compete. Intervals hold for all models alike, and
   * those that stand high, between whom a choice is made, are predicted more exactly. Measured on
   * one matrix of scores and held to two others (docs/belief.md, "How sure decisions are").
   */
  static final double RIVALS = 0.95;

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
    double deviation = RIVALS * Math.sqrt(Math.max(ofDifference(one, other), 1e-12));
    return HeavyTails.below((mean[one] - mean[other]) / deviation);
  }

  /** The variance of a difference. */
  private double ofDifference(int one, int other) {
    return covariance(one, one) + covariance(other, other) - 2 * covariance(one, other);
  }

  /**
   * Draws of all of them at once.
   *
   * @return draws x models, log odds
   */
  public double[][] draws(RandomGenerator random, int count) {
    int size = mean.length;
    double[] stretch = covariance.clone();
    for (int i = 0; i < size; i++) {
      stretch[i * (size + 1)] += JITTER;
    }
    var cholesky = Cholesky.inPlace(stretch, size);
    double[][] draws = new double[count][];
    double[] luck = new double[size];
    for (int d = 0; d < count; d++) {
      Arrays.setAll(luck, _ -> random.nextGaussian());
      draws[d] = cholesky.times(luck);
      double stretched = RIVALS * HeavyTails.stretch(random);
      for (int i = 0; i < size; i++) {
        draws[d][i] = mean[i] + stretched * draws[d][i];
      }
    }
    return draws;
  }

  /**
   * What will be believed after two of them are measured on the same items: how hard the items are
   * does the same to both and falls out of their difference.
   *
   * @param noise variance of the difference in log odds, that of the items and of what the data are
   *     particular in for each
   */
  public Foreseen afterComparing(int one, int other, double noise) {
    double told = Math.max(ofDifference(one, other), 0) + noise;
    double[] shifts = new double[mean.length];
    double[] deviations = new double[mean.length];
    for (int i = 0; i < mean.length; i++) {
      double shared = covariance(i, one) - covariance(i, other);
      shifts[i] = shared / Math.sqrt(told);
      deviations[i] = Math.sqrt(Math.max(covariance(i, i) - shared * shared / told, JITTER));
    }
    return new Foreseen(mean, shifts, deviations);
  }

  /** What scores of them will show, where each has a noise of its own with such a variance. */
  Together withNoise(double[] variances) {
    double[] covariances = covariance.clone();
    for (int i = 0; i < mean.length; i++) {
      covariances[i * (mean.length + 1)] += variances[i];
    }
    return new Together(mean, covariances);
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
