package dev.elige.belief.model;

import dev.elige.stats.Cholesky;
import dev.elige.stats.Matrices;
import java.util.ArrayList;
import java.util.List;

/**
 * What was learned from a matrix of scores: scales, covariances, and how far intervals have to
 * reach. It holds no score; what scores say by it is {@link Told}.
 */
public final class Fitted {
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
   * their traits say, and take part in what was learned of these (the Gaussian process's own
   * extension, A R A' with A = K(new, old) K(old, old)^-1, and what traits leave open on top).
   *
   * @param others their indices follow those of the models here
   */
  public Fitted with(List<ModelTraits> others) {
    var all = new ArrayList<>(models);
    all.addAll(others);
    var traits = new TraitEffects(all, covariances.frame());
    double[] before = traits.likeness(covariances.prior());
    return new Fitted(
        all,
        benchmarks,
        units,
        covariances.extended(all, extended(before, models.size(), all.size())),
        calibration);
  }

  private double[] extended(double[] before, int old, int size) {
    int more = size - old;
    double[] kin = block(before, size, old, size, 0, old);
    var cholesky = Cholesky.inPlace(block(before, size, 0, old, 0, old), old);
    double[] inverse = cholesky.inverse();
    double[] reach = Matrices.times(kin, inverse, more, old, old);
    double[] learned = covariances.ofModels();
    double[] across = Matrices.times(reach, learned, more, old, old);
    double[] back = Matrices.transposed(reach, more, old);
    double[] told = Matrices.times(across, back, more, old, more);
    double[] foretold = Matrices.times(kin, back, more, old, more);
    double[] result = new double[size * size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j <= i; j++) {
        double value;
        if (i < old) {
          value = learned[i * old + j];
        } else if (j < old) {
          value = across[(i - old) * old + j];
        } else {
          int at = (i - old) * more + j - old;
          value = before[i * size + j] + told[at] - foretold[at];
        }
        result[i * size + j] = value;
        result[j * size + i] = value;
      }
    }
    return result;
  }

  private static double[] block(double[] matrix, int size, int top, int end, int left, int right) {
    int width = right - left;
    double[] block = new double[(end - top) * width];
    for (int i = top; i < end; i++) {
      System.arraycopy(matrix, i * size + left, block, (i - top) * width, width);
    }
    return block;
  }

  /**
   * What some scores say.
   *
   * @param scores their cells are indices of the models and benchmarks here
   */
  public Told on(List<CellScore> scores) {
    return new Told(this, new ScoreMatrix(models, benchmarks, scores));
  }

  /** What a basket is worth to begin with: the covariance of two models' log odds on it. */
  public double priorCovariance(int model, int other, Basket basket) {
    double[] weights = basket.shares();
    double share = 0;
    for (int i = 0; i < weights.length; i++) {
      int benchmark = basket.parts().get(i).benchmark();
      share += weights[i] * units.share(benchmark, 0);
      weights[i] *= units.shareSlope(benchmark, 0);
    }
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      for (int j = 0; j < weights.length; j++) {
        sum +=
            weights[i]
                * weights[j]
                * covariances.between(
                    model,
                    basket.parts().get(i).benchmark(),
                    other,
                    basket.parts().get(j).benchmark());
      }
    }
    return sum / Math.pow(share * (1 - share), 2);
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
