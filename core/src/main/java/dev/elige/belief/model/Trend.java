package dev.elige.belief.model;

import dev.elige.stats.Cholesky;

/**
 * What scores follow from traits and from their benchmark alone: slopes over release dates and
 * sizes, effects of reasoning, of a secret size and of a maker's own measuring that all benchmarks
 * share, and each benchmark's own offset and slope over dates.
 */
final class Trend {
  /** Variance of a model's general ability while the trend is looked for. */
  private static final double ABILITY = 0.4;

  /** Variance of what is neither trend nor general ability, likewise. */
  private static final double REST = 0.5;

  private static final int SHARED = 5;

  private final TraitEffects traits;
  private final Prior prior;

  Trend(TraitEffects traits, Prior prior) {
    this.traits = traits;
    this.prior = prior;
  }

  /** The prior covariance of what is true in two cells, by their trend. */
  double covariance(int model, int benchmark, int otherModel, int otherBenchmark) {
    double times = traits.time(model) * traits.time(otherModel);
    double shared =
        prior.trend() * times
            + prior.reasoning() * traits.reasoning(model) * traits.reasoning(otherModel)
            + prior.size() * traits.size(model) * traits.size(otherModel)
            + prior.hidden() * traits.hidden(model) * traits.hidden(otherModel);
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
      double[] values = values(observed, k);
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
      double[] values = values(observed, k);
      left[k] = observed.value(k);
      for (int i = 0; i < places.length - 1; i++) {
        left[k] -= values[i] * weights[places[i]];
      }
    }
    return left;
  }

  private double variance(int place, int benchmarks) {
    return switch (place) {
      case 0 -> prior.trend();
      case 1 -> prior.reasoning();
      case 2 -> prior.size();
      case 3 -> prior.hidden();
      case 4 -> prior.claim();
      default -> {
        if (place >= SHARED + 2 * benchmarks) {
          yield ABILITY;
        }
        yield place < SHARED + benchmarks ? prior.offset() : prior.slope();
      }
    };
  }

  /** Where an observation's shared effects, offset, slope and ability stand among the weights. */
  private static int[] places(Observed observed, int k) {
    int offset = SHARED + observed.benchmark(k);
    int slope = offset + observed.benchmarks();
    int ability = SHARED + 2 * observed.benchmarks() + observed.model(k);
    return new int[] {0, 1, 2, 3, 4, offset, slope, ability};
  }

  private double[] values(Observed observed, int k) {
    int model = observed.model(k);
    double time = traits.time(model);
    return new double[] {
      time,
      traits.reasoning(model),
      traits.size(model),
      traits.hidden(model),
      observed.claimed(k) ? 1 : 0,
      1,
      time,
      1
    };
  }
}
