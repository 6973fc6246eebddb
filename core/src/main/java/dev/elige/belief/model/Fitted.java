package dev.elige.belief.model;

import java.util.ArrayList;
import java.util.List;

/**
 * What was learned from a matrix of scores: scales, covariances, and how far intervals have to
 * reach. It holds no score; what scores say by it is {@link BasketPosterior}.
 */
public final class Fitted {
  /** No two data sets are the same. */
  private static final double LEAST_SPECIFIC = 0.01;

  private final List<ModelTraits> models;
  private final List<BenchmarkTraits> benchmarks;
  private final Standardization units;
  private final Covariances covariances;
  private final Calibration calibration;

  Fitted(
      List<ModelTraits> models,
      List<BenchmarkTraits> benchmarks,
      Standardization units,
      Covariances covariances,
      Calibration calibration) {
    this.models = List.copyOf(models);
    this.benchmarks = List.copyOf(benchmarks);
    this.units = units;
    this.covariances = covariances;
    this.calibration = calibration;
  }

  /**
   * Learns from a matrix. Takes seconds for some thousands of scores.
   *
   * @throws IllegalArgumentException where the matrix has no score
   */
  public static Fitted learn(ScoreMatrix known) {
    if (known.scores().isEmpty()) {
      throw new IllegalArgumentException("nothing is learned from a matrix without scores");
    }
    var units = Standardization.of(known);
    var covariances = Covariances.learn(known, Observed.of(known, units), Prior.DEFAULT);
    return new Fitted(
        known.models(),
        known.benchmarks(),
        units,
        covariances,
        Calibration.of(known, Prior.DEFAULT));
  }

  /** The models, by their index. */
  public List<ModelTraits> models() {
    return models;
  }

  /** The benchmarks, by their index. */
  public List<BenchmarkTraits> benchmarks() {
    return benchmarks;
  }

  /**
   * The same for more models, of which only the traits are known: they are as like the others as
   * their traits say, and take part in what was learned of these.
   *
   * @param others their indices follow those of the models here
   */
  public Fitted with(List<ModelTraits> others) {
    var all = new ArrayList<>(models);
    all.addAll(others);
    return new Fitted(all, benchmarks, units, covariances.with(all), calibration);
  }

  /**
   * What some scores say.
   *
   * @param scores their cells are indices of the models and benchmarks here
   */
  public BasketPosterior on(List<CellScore> scores) {
    return on(scores, BasketPosterior.SEEN);
  }

  /** Likewise, told from about as many scores of a larger matrix as are said. */
  public BasketPosterior on(List<CellScore> scores, int most) {
    return new BasketPosterior(this, new ScoreMatrix(models, benchmarks, scores), most);
  }

  /** How models hang together, where it is known how good each probably is. */
  public KnownTogether together(List<KnownTogether.Known> known) {
    return new KnownTogether(this, known);
  }

  /** The covariance of the log odds of two models on their baskets, before any score. */
  double priorCovariance(KnownTogether.Known one, KnownTogether.Known other) {
    double sum = 0;
    double[] weights = logOddsWeights(one.basket());
    double[] otherWeights = logOddsWeights(other.basket());
    for (int i = 0; i < weights.length; i++) {
      int benchmark = one.basket().parts().get(i).benchmark();
      for (int j = 0; j < otherWeights.length; j++) {
        sum +=
            weights[i]
                * otherWeights[j]
                * covariances.between(
                    one.model(),
                    benchmark,
                    other.model(),
                    other.basket().parts().get(j).benchmark());
      }
    }
    return sum;
  }

  /** How the log odds of a basket change with each of its cells, around the means of benchmarks. */
  private double[] logOddsWeights(Basket basket) {
    double[] weights = basket.shares();
    double share = 0;
    for (int i = 0; i < weights.length; i++) {
      int benchmark = basket.parts().get(i).benchmark();
      share += weights[i] * units.share(benchmark, 0);
      weights[i] *= units.shareSlope(benchmark, 0);
    }
    for (int i = 0; i < weights.length; i++) {
      weights[i] /= share * (1 - share);
    }
    return weights;
  }

  /**
   * How far a model on one benchmark of a basket lies from the basket as a whole, as a variance of
   * log odds: what another data set of the same task is expected to differ by.
   */
  public double specificVariance(KnownTogether.Known known) {
    double[] weights = logOddsWeights(known.basket());
    double whole = priorCovariance(known, known);
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      int benchmark = known.basket().parts().get(i).benchmark();
      double spread = units.spread(benchmark);
      double across = 0;
      for (int j = 0; j < weights.length; j++) {
        int other = known.basket().parts().get(j).benchmark();
        across += weights[j] * covariances.between(known.model(), benchmark, known.model(), other);
      }
      double own = covariances.between(known.model(), benchmark, known.model(), benchmark);
      sum += spread * spread * own - 2 * spread * across + whole;
    }
    return Math.max(sum / weights.length, LEAST_SPECIFIC);
  }

  Standardization units() {
    return units;
  }

  Covariances covariances() {
    return covariances;
  }

  Calibration calibration() {
    return calibration;
  }
}
