package dev.elige.belief.model;

import dev.elige.stats.Cholesky;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * The baseline: a matrix of log odds completed by factors of models and benchmarks.
 *
 * <p>Idea: a score in standard units is the product of two factors of the model and two of the
 * benchmark, found by alternating ridge regressions. Reference: Koren, Bell and Volinsky, Matrix
 * Factorization Techniques for Recommender Systems, 2009; the predictor that BenchPress publishes
 * (arXiv 2606.24020) is of this kind.
 */
final class LogitFactors {
  private static final int RANK = 2;
  private static final int ROUNDS = 50;
  private static final double RIDGE = 0.3;
  private static final long SEED = 7;

  private final Standardization units;
  private final double[][] models;
  private final double[][] benchmarks;

  private LogitFactors(ScoreMatrix matrix, Standardization units) {
    this.units = units;
    var random = new Random(SEED);
    models = new double[matrix.models().size()][RANK];
    benchmarks = new double[matrix.benchmarks().size()][RANK];
    for (double[] factors : benchmarks) {
      Arrays.setAll(factors, i -> 0.3 * random.nextGaussian() + (i == 0 ? 1 : 0));
    }
  }

  /** Fits the factors to the scores of a matrix. */
  static LogitFactors of(ScoreMatrix matrix, Standardization units) {
    var made = new LogitFactors(matrix, units);
    var observed = Observed.of(matrix, units);
    for (int round = 0; round < ROUNDS; round++) {
      made.fitModels(observed);
      made.fitBenchmarks(observed);
    }
    return made;
  }

  private void fitModels(Observed observed) {
    var regressions = new Regressions(models.length);
    for (int k = 0; k < observed.size(); k++) {
      regressions.add(observed.model(k), benchmarks[observed.benchmark(k)], observed.value(k));
    }
    regressions.solve(models);
  }

  private void fitBenchmarks(Observed observed) {
    var regressions = new Regressions(benchmarks.length);
    for (int k = 0; k < observed.size(); k++) {
      regressions.add(observed.benchmark(k), models[observed.model(k)], observed.value(k));
    }
    regressions.solve(benchmarks);
  }

  /** What the scores of some cells probably are. */
  double[] at(List<Cell> cells) {
    return cells.stream()
        .mapToDouble(cell ->
            units.score(
                cell.benchmark(), product(models[cell.model()], benchmarks[cell.benchmark()])))
        .toArray();
  }

  private static double product(double[] left, double[] right) {
    double sum = 0;
    for (int i = 0; i < RANK; i++) {
      sum += left[i] * right[i];
    }
    return sum;
  }

  /** The ridge regressions of one side, each of a few unknowns. */
  private static final class Regressions {
    private final double[][] normal;
    private final double[][] right;

    Regressions(int count) {
      normal = new double[count][RANK * RANK];
      right = new double[count][RANK];
      for (double[] one : normal) {
        for (int i = 0; i < RANK; i++) {
          one[i * RANK + i] = RIDGE;
        }
      }
    }

    void add(int which, double[] factors, double value) {
      for (int i = 0; i < RANK; i++) {
        right[which][i] += factors[i] * value;
        for (int j = 0; j < RANK; j++) {
          normal[which][i * RANK + j] += factors[i] * factors[j];
        }
      }
    }

    void solve(double[][] solutions) {
      for (int which = 0; which < solutions.length; which++) {
        Cholesky.inPlace(normal[which], RANK).solve(right[which]);
        System.arraycopy(right[which], 0, solutions[which], 0, RANK);
      }
    }
  }
}
