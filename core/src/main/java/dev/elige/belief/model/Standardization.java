package dev.elige.belief.model;

import dev.elige.stats.Quantiles;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Scores in standard units: on the axis of their {@link Scale}, less the mean of their benchmark,
 * over its spread. Means and spreads of bounded benchmarks lean to what all of them have, the more
 * the fewer scores there are; ratings have units of their own and nothing to lean to.
 */
final class Standardization {
  /** How many scores the mean of all benchmarks is worth. */
  private static final double MEAN_WEIGHT = 1;

  /** How many scores the spread of all benchmarks is worth. */
  private static final double SPREAD_WEIGHT = 8;

  /** With fewer scores one benchmark does not show whether it counts in fractions. */
  private static final int ENOUGH = 3;

  private final Scale[] scales;
  private final double[] means;
  private final double[] spreads;

  /** Units that were worked out before, one for each benchmark. */
  Standardization(Scale[] scales, double[] means, double[] spreads) {
    this.scales = scales;
    this.means = means;
    this.spreads = spreads;
  }

  /** Works out scales, means and spreads from the scores of a matrix. */
  static Standardization of(ScoreMatrix matrix) {
    double[][] scores = byBenchmark(matrix);
    boolean fractions = matrix.scores().stream().allMatch(one -> one.score() <= 1);
    var scales =
        IntStream.range(0, scores.length)
            .mapToObj(b -> matrix.benchmarks().get(b).scale().orElse(shown(scores[b], fractions)))
            .toArray(Scale[]::new);
    var made = new Standardization(scales, new double[scales.length], new double[scales.length]);
    made.measure(scores);
    return made;
  }

  /** The scales that the scores of a matrix show, for each benchmark. */
  static Scale[] scales(ScoreMatrix matrix) {
    return of(matrix).scales;
  }

  private static Scale shown(double[] scores, boolean fractions) {
    if (scores.length == 0) {
      return fractions ? Scale.FRACTION : Scale.PERCENT;
    }
    return Scale.of(
        Arrays.stream(scores).min().orElseThrow(),
        Arrays.stream(scores).max().orElseThrow(),
        fractions || scores.length >= ENOUGH);
  }

  private static double[][] byBenchmark(ScoreMatrix matrix) {
    double[][] scores = new double[matrix.benchmarks().size()][];
    int[] counts = new int[scores.length];
    matrix.scores().forEach(one -> counts[one.cell().benchmark()]++);
    Arrays.setAll(scores, b -> new double[counts[b]]);
    matrix
        .scores()
        .forEach(one -> {
          int b = one.cell().benchmark();
          scores[b][--counts[b]] = one.score();
        });
    return scores;
  }

  private void measure(double[][] scores) {
    double[][] values = new double[scores.length][];
    Arrays.setAll(values, b -> Arrays.stream(scores[b]).map(scales[b]::forward).sorted().toArray());
    double[] own =
        IntStream.range(0, values.length)
            .filter(b -> scales[b].isBounded() && values[b].length > 1)
            .mapToDouble(b -> mean(values[b]))
            .toArray();
    double commonMean = own.length == 0 ? 0 : mean(own);
    double[] variances =
        IntStream.range(0, values.length)
            .filter(b -> scales[b].isBounded() && values[b].length > 1)
            .mapToDouble(b -> squares(values[b], mean(values[b])) / values[b].length)
            .filter(variance -> variance > 0)
            .toArray();
    double common = variances.length == 0 ? 1 : Quantiles.median(variances);
    for (int b = 0; b < values.length; b++) {
      if (scales[b].isBounded()) {
        lean(b, values[b], commonMean, common);
      } else {
        double spread = Math.sqrt(squares(values[b], mean(values[b])) / values[b].length);
        means[b] = mean(values[b]);
        spreads[b] = spread > 0 ? spread : Math.max(1, Math.abs(means[b]) / 10);
      }
    }
  }

  private void lean(int b, double[] values, double commonMean, double commonVariance) {
    double sum = Arrays.stream(values).sum();
    means[b] = (sum + MEAN_WEIGHT * commonMean) / (values.length + MEAN_WEIGHT);
    double squares = squares(values, means[b]) + SPREAD_WEIGHT * commonVariance;
    spreads[b] = Math.sqrt(squares / (values.length + SPREAD_WEIGHT));
  }

  private static double mean(double[] values) {
    return values.length == 0 ? 0 : Arrays.stream(values).sum() / values.length;
  }

  private static double squares(double[] values, double around) {
    return Arrays.stream(values).map(value -> (value - around) * (value - around)).sum();
  }

  /** A score of a benchmark in standard units. */
  double standard(int benchmark, double score) {
    return (scales[benchmark].forward(score) - means[benchmark]) / spreads[benchmark];
  }

  /** Standard units for each unit of the score, at a score of a benchmark. */
  double slope(int benchmark, double score) {
    return scales[benchmark].slope(score) / spreads[benchmark];
  }

  /** As many levels are told apart: five of shares, and all ratings. */
  static final int LEVELS = 6;

  /** The level of a value in standard units: which fifth of the scale it lies in. */
  int level(int benchmark, double standard) {
    int fifths = LEVELS - 1;
    return scales[benchmark].isBounded()
        ? Math.min((int) (share(benchmark, standard) * fifths), fifths - 1)
        : fifths;
  }

  Scale scale(int benchmark) {
    return scales[benchmark];
  }

  /** The mean of a benchmark on the axis of its scale. */
  double mean(int benchmark) {
    return means[benchmark];
  }

  /** The spread of a benchmark on the axis of its scale. */
  double spread(int benchmark) {
    return spreads[benchmark];
  }

  /** A value in standard units as a share of the greatest score, where scores are bounded. */
  double share(int benchmark, double standard) {
    return Scale.FRACTION.back(onAxis(benchmark, standard));
  }

  /** How the share changes with the value in standard units. */
  double shareSlope(int benchmark, double standard) {
    double share = share(benchmark, standard);
    return share * (1 - share) * spreads[benchmark];
  }

  /** A value in standard units as a score of a benchmark. */
  double score(int benchmark, double standard) {
    return scales[benchmark].back(onAxis(benchmark, standard));
  }

  /**
   * An interval in standard units as one of scores. Where it reaches the last point of a scale it
   * holds all of that point, whose scores count as one when intervals are calibrated.
   *
   * @param score the middle, in standard units
   * @param half half the width
   */
  Prediction prediction(int benchmark, double score, double half) {
    return new Prediction(
        score(benchmark, score),
        scales[benchmark].low(onAxis(benchmark, score - half)),
        scales[benchmark].high(onAxis(benchmark, score + half)));
  }

  private double onAxis(int benchmark, double standard) {
    return standard * spreads[benchmark] + means[benchmark];
  }
}
