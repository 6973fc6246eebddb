package dev.elige.belief.model;

import dev.elige.stats.Cholesky;

/**
 * What scores follow from traits and from their benchmark alone: a slope over release dates and an
 * effect of reasoning that all benchmarks share, and each benchmark's own offset and slope.
 */
final class Trend {
  /** Variance of a model's general ability while the trend is looked for. */
  private static final double ABILITY = 0.4;

  /** Variance of what is neither trend nor general ability, likewise. */
  private static final double REST = 0.5;

  private static final int SHARED = 2;

  private final TraitEffects traits;
  private final Prior prior;

  Trend(TraitEffects traits, Prior prior) {
    this.traits = traits;
    this.prior = prior;
  }

  /** The prior covariance of two scores by their trend. */
  double covariance(int model, int benchmark, int otherModel, int otherBenchmark) {
    double times = traits.time(model) * traits.time(otherModel);
    double shared =
        prior.trend() * times
            + prior.reasoning() * traits.reasoning(model) * traits.reasoning(otherModel);
    return benchmark == otherBenchmark ? shared + prior.slope() * times + prior.offset() : shared;
  }

  /**
   * What is left of standardised scores without the trend that they show: ridge regression on the
   * trend and a general ability of each model, with the variances of the prior.
   */
  double[] without(Observed observed) {
    int benchmarks = observed.benchmarks();
    int size = SHARED + 2 * benchmarks + observed.models();
    double[] normal = new double[size * size];
    double[] weights = new double[size];
    double noise = prior.noise() + REST;
    for (int i = 0; i < size; i++) {
      normal[i * size + i] = noise / variance(i, benchmarks);
    }
    for (int k = 0; k < observed.size(); k++) {
      int[] places = places(observed, k);
      double[] values = values(observed.model(k));
      for (int i = 0; i < places.length; i++) {
        weights[places[i]] += values[i] * observed.value(k);
        for (int j = 0; j < places.length; j++) {
          normal[places[i] * size + places[j]] += values[i] * values[j];
        }
      }
    }
    Cholesky.inPlace(normal, size).solve(weights);
    double[] left = new double[observed.size()];
    for (int k = 0; k < left.length; k++) {
      int[] places = places(observed, k);
      double[] values = values(observed.model(k));
      left[k] = observed.value(k);
      for (int i = 0; i < places.length - 1; i++) {
        left[k] -= values[i] * weights[places[i]];
      }
    }
    return left;
  }

  private double variance(int place, int benchmarks) {
    if (place < SHARED) {
      return place == 0 ? prior.trend() : prior.reasoning();
    }
    if (place < SHARED + 2 * benchmarks) {
      return place < SHARED + benchmarks ? prior.offset() : prior.slope();
    }
    return ABILITY;
  }

  /** Where an observation's trend, reasoning, offset, slope and ability stand among the weights. */
  private static int[] places(Observed observed, int k) {
    int offset = SHARED + observed.benchmark(k);
    int slope = offset + observed.benchmarks();
    return new int[] {0, 1, offset, slope, SHARED + 2 * observed.benchmarks() + observed.model(k)};
  }

  private double[] values(int model) {
    double time = traits.time(model);
    return new double[] {time, traits.reasoning(model), 1, time, 1};
  }
}
