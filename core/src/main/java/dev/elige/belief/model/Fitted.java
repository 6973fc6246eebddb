package dev.elige.belief.model;

import dev.elige.stats.Cholesky;
import dev.elige.stats.Matrices;
import java.util.ArrayList;
import java.util.List;

/**
 * What was learned from a matrix of scores: scales, covariances, and how far intervals have to
 * reach. It holds no score; what scores say by it is {@link BasketPosterior}.
 */
public final class Fitted {
  /** Of an observation that says nothing. */
  private static final double LEAST_PRECISION = 1e-6;

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

  /**
   * How models hang together on a basket, where it is known how good each probably is.
   *
   * <p>Idea: what is known of each is taken for one observation of it, just so precise that its
   * deviation comes out; what these leave of the prior covariance tells how the errors of models go
   * together, and is scaled to the deviations once more. Exact for models that share no evidence;
   * docs/belief.md says how near it comes otherwise.
   *
   * @param known the log odds of each on the basket
   */
  public Together together(List<Integer> asked, Basket basket, List<LogOdds> known) {
    int count = asked.size();
    double[] prior = new double[count * count];
    double[] observed = new double[count * count];
    for (int i = 0; i < count; i++) {
      for (int j = 0; j < count; j++) {
        prior[i * count + j] = priorCovariance(asked.get(i), asked.get(j), basket);
      }
    }
    System.arraycopy(prior, 0, observed, 0, prior.length);
    for (int i = 0; i < count; i++) {
      double variance = Math.pow(known.get(i).deviation(), 2);
      double precision = Math.max(1 / variance - 1 / prior[i * (count + 1)], LEAST_PRECISION);
      observed[i * (count + 1)] += 1 / precision;
    }
    double[] half = prior.clone();
    Cholesky.inPlace(observed, count).halfSolve(half, count);
    double[] told =
        Matrices.times(Matrices.transposed(half, count, count), half, count, count, count);
    double[] covariance = new double[count * count];
    for (int i = 0; i < count; i++) {
      for (int j = 0; j < count; j++) {
        double left = prior[i * count + j] - told[i * count + j];
        double scale =
            Math.sqrt(
                (prior[i * (count + 1)] - told[i * (count + 1)])
                    * (prior[j * (count + 1)] - told[j * (count + 1)]));
        covariance[i * count + j] =
            left / scale * known.get(i).deviation() * known.get(j).deviation();
      }
    }
    return new Together(known.stream().mapToDouble(LogOdds::mean).toArray(), covariance);
  }

  /** What a basket is worth to begin with: the covariance of two models' log odds on it. */
  double priorCovariance(int model, int other, Basket basket) {
    double sum = 0;
    double[] weights = logOddsWeights(basket);
    for (int i = 0; i < weights.length; i++) {
      int benchmark = basket.parts().get(i).benchmark();
      for (int j = 0; j < weights.length; j++) {
        sum +=
            weights[i]
                * weights[j]
                * covariances.between(model, benchmark, other, basket.parts().get(j).benchmark());
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
  public double specificVariance(int model, Basket basket) {
    double[] weights = logOddsWeights(basket);
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      int benchmark = basket.parts().get(i).benchmark();
      double spread = units.spread(benchmark);
      double across = 0;
      for (int j = 0; j < weights.length; j++) {
        across +=
            weights[j]
                * covariances.between(model, benchmark, model, basket.parts().get(j).benchmark());
      }
      double own = spread * spread * covariances.between(model, benchmark, model, benchmark);
      sum += own - 2 * spread * across + priorCovariance(model, model, basket);
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
