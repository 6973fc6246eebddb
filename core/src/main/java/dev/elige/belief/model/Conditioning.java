package dev.elige.belief.model;

import dev.elige.stats.Cholesky;
import java.util.Arrays;
import java.util.List;

/** What some of the scores say of any cell: Gaussian variables, conditioned on those seen. */
final class Conditioning {
  private final Covariances covariances;
  private final Observed observed;
  private final int[] seen;
  private final Cholesky cholesky;
  private final double[] weights;

  /**
   * Conditions on some scores.
   *
   * @param observed all scores
   * @param seen which of them
   */
  Conditioning(Covariances covariances, Observed observed, int[] seen) {
    this.covariances = covariances;
    this.observed = observed;
    this.seen = seen;
    cholesky = Cholesky.inPlace(covariance(), seen.length);
    weights = Arrays.stream(seen).mapToDouble(observed::value).toArray();
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
            covariances.between(
                model, benchmark, observed.model(seen[j]), observed.benchmark(seen[j]));
        if (observed.claimed(seen[i]) && observed.claimed(seen[j])) {
          value += covariances.prior().claim();
        }
        covariance[i * size + j] = value;
        covariance[j * size + i] = value;
      }
      covariance[i * (size + 1)] += observed.noise(seen[i], covariances.prior());
    }
    return covariance;
  }

  /** The scores that were seen, by their places in the matrix. */
  int[] seen() {
    return seen.clone();
  }

  /** Means and standard deviations of the scores in some cells, in standard units. */
  ScorePosterior.Moments at(List<Cell> cells) {
    double[] half = cross(cells);
    double[] means = means(half, cells.size());
    cholesky.halfSolve(half, cells.size());
    return new ScorePosterior.Moments(means, deviations(cells, half));
  }

  /** Means and covariance of what is true in some cells, without the noise of scores. */
  Joint joint(List<Cell> cells) {
    int count = cells.size();
    double[] half = cross(cells);
    double[] means = means(half, count);
    cholesky.halfSolve(half, count);
    double[] covariance = new double[count * count];
    for (int k = 0; k < seen.length; k++) {
      for (int i = 0; i < count; i++) {
        double factor = half[k * count + i];
        for (int j = 0; j <= i; j++) {
          covariance[i * count + j] -= factor * half[k * count + j];
        }
      }
    }
    for (int i = 0; i < count; i++) {
      for (int j = 0; j <= i; j++) {
        covariance[i * count + j] += between(cells.get(i), cells.get(j));
        covariance[j * count + i] = covariance[i * count + j];
      }
    }
    return new Joint(means, covariance);
  }

  /**
   * By how much the mean of a weighted sum of cells would move if one of the scores had not been
   * seen, for each of them: leave-one-out in closed form (Rasmussen and Williams, 5.4.2).
   */
  double[] withoutEach(List<Cell> cells, double[] weightOfCell) {
    double[] told = new double[seen.length];
    double[] cross = cross(cells);
    for (int k = 0; k < seen.length; k++) {
      for (int i = 0; i < weightOfCell.length; i++) {
        told[k] += cross[k * weightOfCell.length + i] * weightOfCell[i];
      }
    }
    cholesky.solve(told);
    double[] inverse = cholesky.inverse();
    double[] shift = new double[seen.length];
    Arrays.setAll(shift, k -> -told[k] * weights[k] / inverse[k * (seen.length + 1)]);
    return shift;
  }

  /** The covariance of each score seen with each cell, seen x cells. */
  private double[] cross(List<Cell> cells) {
    int count = cells.size();
    double[] cross = new double[seen.length * count];
    for (int k = 0; k < seen.length; k++) {
      int model = observed.model(seen[k]);
      int benchmark = observed.benchmark(seen[k]);
      for (int i = 0; i < count; i++) {
        var cell = cells.get(i);
        cross[k * count + i] =
            covariances.between(model, benchmark, cell.model(), cell.benchmark());
      }
    }
    return cross;
  }

  private double[] means(double[] cross, int count) {
    double[] means = new double[count];
    for (int k = 0; k < seen.length; k++) {
      for (int i = 0; i < count; i++) {
        means[i] += cross[k * count + i] * weights[k];
      }
    }
    return means;
  }

  private double[] deviations(List<Cell> cells, double[] half) {
    double noise = covariances.prior().noise();
    int count = cells.size();
    double[] told = new double[count];
    for (int k = 0; k < seen.length; k++) {
      for (int i = 0; i < count; i++) {
        told[i] += half[k * count + i] * half[k * count + i];
      }
    }
    for (int i = 0; i < count; i++) {
      double before = between(cells.get(i), cells.get(i)) + noise;
      told[i] = Math.sqrt(Math.max(noise, before - told[i]));
    }
    return told;
  }

  private double between(Cell one, Cell other) {
    return covariances.between(one.model(), one.benchmark(), other.model(), other.benchmark());
  }

  /**
   * Means and covariance of several variables.
   *
   * @param mean one for each
   * @param covariance row by row
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Joint(double[] mean, double[] covariance) {}
}
