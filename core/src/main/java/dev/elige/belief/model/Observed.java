package dev.elige.belief.model;

import java.util.Arrays;
import java.util.List;

/** Scores in standard units, as arrays. */
final class Observed {
  private final int models;
  private final int benchmarks;
  private final int[] model;
  private final int[] benchmark;
  private final double[] value;
  private final double[] error;
  private final boolean[] claimed;

  private Observed(ScoreMatrix matrix, int size) {
    models = matrix.models().size();
    benchmarks = matrix.benchmarks().size();
    model = new int[size];
    benchmark = new int[size];
    value = new double[size];
    error = new double[size];
    claimed = new boolean[size];
  }

  static Observed of(ScoreMatrix matrix, Standardization units) {
    List<CellScore> scores = matrix.scores();
    var observed = new Observed(matrix, scores.size());
    for (int k = 0; k < scores.size(); k++) {
      var cell = scores.get(k).cell();
      observed.model[k] = cell.model();
      observed.benchmark[k] = cell.benchmark();
      observed.value[k] = units.standard(cell.benchmark(), scores.get(k).score());
      observed.error[k] = error(scores.get(k), units);
      observed.claimed[k] = scores.get(k).claimed();
    }
    return observed;
  }

  int size() {
    return value.length;
  }

  int models() {
    return models;
  }

  int benchmarks() {
    return benchmarks;
  }

  int model(int k) {
    return model[k];
  }

  int benchmark(int k) {
    return benchmark[k];
  }

  double value(int k) {
    return value[k];
  }

  /** The variance of a score's own noise: that of all scores and that of its sample. */
  double noise(int k, Prior prior) {
    return prior.noise() + error[k] * error[k];
  }

  /** Whether the model's maker measured a score. */
  boolean claimed(int k) {
    return claimed[k];
  }

  /** The standard error of a score in standard units; 0 adds nothing where none is told. */
  private static double error(CellScore score, Standardization units) {
    return score
        .standardError()
        .map(error -> error * units.slope(score.cell().benchmark(), score.score()))
        .orElse(0.0);
  }

  /** How the benchmarks vary together over models, by what is left without the trend. */
  double[] benchmarkCovariance(double[] left, Prior prior, double[] start, int rounds) {
    double[] noise = new double[left.length];
    Arrays.setAll(noise, k -> noise(k, prior));
    return new CovarianceLearner(model, benchmark, left, noise)
        .learn(start, benchmarks, prior.benchmarkStrength(), rounds);
  }

  /** How the models vary together over benchmarks, each in the units of its own variance. */
  double[] modelCovariance(
      double[] left, Prior prior, double[] start, double[] benchmarkCovariance, int rounds) {
    double[] scaled = new double[left.length];
    double[] noise = new double[left.length];
    for (int k = 0; k < left.length; k++) {
      double variance = benchmarkCovariance[benchmark[k] * (benchmarks + 1)];
      scaled[k] = left[k] / Math.sqrt(variance);
      noise[k] = noise(k, prior) / variance;
    }
    return new CovarianceLearner(benchmark, model, scaled, noise)
        .learn(start, models, prior.modelStrength(), rounds);
  }
}
