package dev.elige.belief.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Scores in standard units, as arrays. */
final class Observed {
  private final int models;
  private final int benchmarks;
  private final int[] model;
  private final int[] benchmark;
  private final double[] value;
  private final double[] error;
  private final double[] discord;
  private final boolean[] claimed;

  private Observed(ScoreMatrix matrix, int size) {
    models = matrix.models().size();
    benchmarks = matrix.benchmarks().size();
    model = new int[size];
    benchmark = new int[size];
    value = new double[size];
    error = new double[size];
    discord = new double[size];
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
    observed.compare(scores);
    return observed;
  }

  /** Works out how far scores of the same cell lie apart, as a variance; that of one alone is 0. */
  private void compare(List<CellScore> scores) {
    Map<Cell, List<Integer>> byCell = new LinkedHashMap<>();
    for (int k = 0; k < value.length; k++) {
      byCell.computeIfAbsent(scores.get(k).cell(), _ -> new ArrayList<>()).add(k);
    }
    for (var places : byCell.values()) {
      if (places.size() > 1) {
        double mean = places.stream().mapToDouble(k -> value[k]).average().orElseThrow();
        double squares =
            places.stream().mapToDouble(k -> (value[k] - mean) * (value[k] - mean)).sum();
        places.forEach(k -> discord[k] = squares / (places.size() - 1));
      }
    }
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

  /**
   * The variance of a score's own noise: that of all scores, that of its sample, and how far other
   * scores of the same cell lie from it. Where sources disagree each is believed less.
   */
  double noise(int k, Prior prior) {
    return prior.noise() + error[k] * error[k] + discord[k];
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
