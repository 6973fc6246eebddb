package dev.elige.stats;

import java.util.Arrays;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * What one would have to hold important for each of several alternatives to come first, and how
 * often each comes on each rank if nothing is known of that: SMAA-2.
 *
 * <p>Idea: an alternative's value is the weighted sum of its utilities; weights are drawn uniformly
 * from all that are 0 or more and add up to 1, utilities are drawn as they are believed. The share
 * of draws on a rank is the rank acceptability index, the mean of the weights that put an
 * alternative first its central weights, and how often these put it first its confidence factor.
 * Guarantee: indices of a rank and of an alternative add up to 1, and their standard error is below
 * 1 / (2 sqrt(draws)). Of equal values the alternative that is named first counts as the better.
 * Reference: R. Lahdelma and P. Salminen, "SMAA-2: Stochastic multicriteria acceptability analysis
 * for group decision making", Operations Research 49 (2001), 444-454.
 */
public final class RankAcceptability {
  private final double[][] shares;
  private final double[][] central;
  private final double[] confidence;

  private RankAcceptability(double[][] shares, double[][] central, double[] confidence) {
    this.shares = shares;
    this.central = central;
    this.confidence = confidence;
  }

  /**
   * Draws weights, one for each draw of utilities.
   *
   * @param utilities criteria x draws x alternatives, more is better; one of each at least
   */
  public static RankAcceptability of(double[][][] utilities, RandomGenerator random) {
    int draws = utilities[0].length;
    int size = utilities[0][0].length;
    double[][] shares = new double[size][size];
    double[][] central = new double[size][utilities.length];
    double[] values = new double[size];
    for (int d = 0; d < draws; d++) {
      double[] weights = weights(utilities.length, random);
      value(utilities, d, weights, values);
      for (int i = 0; i < size; i++) {
        int rank = rank(values, i);
        shares[i][rank] += 1.0 / draws;
        if (rank == 0) {
          add(central[i], weights);
        }
      }
    }
    double[] confidence = new double[size];
    for (int i = 0; i < size; i++) {
      if (shares[i][0] > 0) {
        scale(central[i], 1 / (shares[i][0] * draws));
        confidence[i] = first(utilities, central[i], i);
      }
    }
    return new RankAcceptability(shares, central, confidence);
  }

  /** Uniform on the simplex: exponential variables over their sum (Devroye, 1986, XI.2). */
  private static double[] weights(int count, RandomGenerator random) {
    double[] weights = new double[count];
    double sum = 0;
    for (int i = 0; i < count; i++) {
      weights[i] = random.nextExponential();
      sum += weights[i];
    }
    scale(weights, 1 / sum);
    return weights;
  }

  private static void value(double[][][] utilities, int draw, double[] weights, double[] values) {
    Arrays.fill(values, 0);
    for (int k = 0; k < weights.length; k++) {
      double[] ofCriterion = utilities[k][draw];
      for (int i = 0; i < values.length; i++) {
        values[i] += weights[k] * ofCriterion[i];
      }
    }
  }

  /** How many are better than one; no branches, since which way they go is luck. */
  private static int rank(double[] values, int one) {
    double own = values[one];
    int better = 0;
    for (int i = 0; i < one; i++) {
      better += values[i] >= own ? 1 : 0;
    }
    for (int i = one + 1; i < values.length; i++) {
      better += values[i] > own ? 1 : 0;
    }
    return better;
  }

  /** How often some weights put an alternative first. */
  private static double first(double[][][] utilities, double[] weights, int one) {
    int draws = utilities[0].length;
    int first = 0;
    for (int d = 0; d < draws; d++) {
      first += isFirst(utilities, d, weights, one) ? 1 : 0;
    }
    return (double) first / draws;
  }

  private static boolean isFirst(double[][][] utilities, int draw, double[] weights, int one) {
    double own = value(utilities, draw, weights, one);
    for (int i = 0; i < utilities[0][draw].length; i++) {
      double other = value(utilities, draw, weights, i);
      if (other > own || (other == own && i < one)) {
        return false;
      }
    }
    return true;
  }

  private static double value(double[][][] utilities, int draw, double[] weights, int one) {
    double value = 0;
    for (int k = 0; k < weights.length; k++) {
      value += weights[k] * utilities[k][draw][one];
    }
    return value;
  }

  private static void add(double[] sum, double[] other) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += other[i];
    }
  }

  private static void scale(double[] values, double factor) {
    for (int i = 0; i < values.length; i++) {
      values[i] *= factor;
    }
  }

  /** How many alternatives there are. */
  public int size() {
    return shares.length;
  }

  /**
   * How often an alternative comes on a rank, 0 to 1.
   *
   * @param rank from 1 on
   */
  public double share(int alternative, int rank) {
    return shares[alternative][rank - 1];
  }

  /** The weights that an alternative comes first with, in the mean; empty where it never does. */
  public Optional<double[]> central(int alternative) {
    return shares[alternative][0] > 0
        ? Optional.of(central[alternative].clone())
        : Optional.empty();
  }

  /** How often an alternative comes first at its central weights, 0 to 1. */
  public double confidence(int alternative) {
    return confidence[alternative];
  }
}
