package dev.elige.belief.model;

import dev.elige.stats.Cholesky;
import java.util.List;
import java.util.stream.IntStream;

/** What some of the scores say of any cell: Gaussian variables, conditioned on those seen. */
final class Conditioning {
  private final ScorePosterior prior;
  private final Observed observed;
  private final int[] seen;
  private final Cholesky cholesky;
  private final double[] weights;

  /**
   * Conditions on some scores.
   *
   * @param prior the covariances
   * @param observed all scores
   * @param seen which of them
   */
  Conditioning(ScorePosterior prior, Observed observed, IntStream seen) {
    this.prior = prior;
    this.observed = observed;
    this.seen = seen.toArray();
    cholesky = Cholesky.inPlace(covariance(), this.seen.length);
    weights = new double[this.seen.length];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = observed.value(this.seen[i]);
    }
    cholesky.solve(weights);
  }

  private double[] covariance() {
    int size = seen.length;
    double[] covariance = new double[size * size];
    for (int i = 0; i < size; i++) {
      int model = observed.model(seen[i]);
      int benchmark = observed.benchmark(seen[i]);
      for (int j = 0; j <= i; j++) {
        double value =
            prior.covariance(
                model, benchmark, observed.model(seen[j]), observed.benchmark(seen[j]));
        covariance[i * size + j] = value;
        covariance[j * size + i] = value;
      }
      covariance[i * (size + 1)] += prior.noise();
    }
    return covariance;
  }

  /** Means and standard deviations of the scores in some cells, in standard units. */
  ScorePosterior.Moments at(List<Cell> cells) {
    int count = cells.size();
    double[] cross = new double[seen.length * count];
    double[] means = new double[count];
    for (int k = 0; k < seen.length; k++) {
      int model = observed.model(seen[k]);
      int benchmark = observed.benchmark(seen[k]);
      for (int i = 0; i < count; i++) {
        var cell = cells.get(i);
        double value = prior.covariance(model, benchmark, cell.model(), cell.benchmark());
        cross[k * count + i] = value;
        means[i] += value * weights[k];
      }
    }
    cholesky.halfSolve(cross, count);
    return new ScorePosterior.Moments(means, deviations(cells, cross));
  }

  private double[] deviations(List<Cell> cells, double[] half) {
    int count = cells.size();
    double[] told = new double[count];
    for (int k = 0; k < seen.length; k++) {
      for (int i = 0; i < count; i++) {
        told[i] += half[k * count + i] * half[k * count + i];
      }
    }
    for (int i = 0; i < count; i++) {
      var cell = cells.get(i);
      double before =
          prior.covariance(cell.model(), cell.benchmark(), cell.model(), cell.benchmark())
              + prior.noise();
      told[i] = Math.sqrt(Math.max(prior.noise(), before - told[i]));
    }
    return told;
  }
}
