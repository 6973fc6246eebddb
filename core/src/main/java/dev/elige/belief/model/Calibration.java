package dev.elige.belief.model;

import dev.elige.stats.Quantiles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How far scores lie from what was predicted for them, in units of the posterior's own standard
 * deviation.
 *
 * <p>Idea: cross-conformal intervals. The known scores are split into inner folds that hide a third
 * of every model's scores, as the cells asked for are hidden; each fold is predicted from the
 * others. A benchmark whose scores lie farther off than the posterior says gets wider intervals,
 * leaning to the mean of all; then a quantile of what remains is the half width at each level of
 * predicted scores, since log odds scatter more near their ends. A score takes no part in the
 * factor that it is itself measured by. Guarantee: marginal coverage as for cross-conformal
 * prediction, at least 1 - 2 x 10 % in the worst case and near 90 % in practice. References: Vovk,
 * Cross-conformal Predictors, 2015; Papadopoulos et al. 2008 for normalised scores.
 */
final class Calibration {
  static final double LEVEL = 0.9;
  private static final int FOLDS = 3;
  private static final long SEED = 20260626;

  /** How many scores the mean of all benchmarks is worth in the factor of one. */
  private static final double FACTOR_WEIGHT = 4;

  /** A score that is farther off than that says no more of its benchmark. */
  private static final double FARTHEST = 8;

  /** How many scores the quantile of all levels is worth in that of one. */
  private static final double LEVEL_WEIGHT = 50;

  private final double[] factors;
  private final double[] halfWidths;

  Calibration(double[] factors, double[] halfWidths) {
    this.factors = factors;
    this.halfWidths = halfWidths;
  }

  /**
   * A score that an inner fold hid.
   *
   * @param benchmark its benchmark
   * @param level the level of its prediction
   * @param surprise its squared distance from the prediction, in posterior variances
   */
  private record Held(int benchmark, int level, double surprise) {}

  /** Calibrates on the scores of a matrix, and on nothing else. */
  static Calibration of(ScoreMatrix known, Prior prior) {
    var held = new ArrayList<Held>();
    for (var hidden : Splits.of(known, FOLDS, SEED)) {
      var rest = known.without(hidden);
      if (!hidden.isEmpty() && !rest.scores().isEmpty()) {
        held.addAll(held(rest, known.keeping(one -> hidden.contains(one.cell())), prior));
      }
    }
    return of(held, known.benchmarks().size());
  }

  private static List<Held> held(ScoreMatrix rest, ScoreMatrix hidden, Prior prior) {
    var units = Standardization.of(rest);
    var moments = ScorePosterior.of(rest, units, prior).at(hidden.cells());
    var held = new ArrayList<Held>();
    for (int i = 0; i < hidden.scores().size(); i++) {
      var one = hidden.scores().get(i);
      int benchmark = one.cell().benchmark();
      double mean = moments.mean()[i];
      double off = units.standard(benchmark, one.score()) - mean;
      held.add(
          new Held(
              benchmark, units.level(benchmark, mean), Math.pow(off / moments.deviation()[i], 2)));
    }
    return held;
  }

  private static Calibration of(List<Held> held, int benchmarks) {
    double[] surprises = held.stream().mapToDouble(Held::surprise).toArray();
    double unit = surprises.length == 0 ? 1 : Quantiles.median(surprises) / MEDIAN_SQUARE;
    double[] sums = new double[benchmarks];
    int[] counts = new int[benchmarks];
    double total = 0;
    for (var one : held) {
      sums[one.benchmark] += cut(one, unit);
      counts[one.benchmark]++;
      total += cut(one, unit);
    }
    double mean = held.isEmpty() ? 1 : total / held.size();
    double[] off = new double[held.size()];
    for (int i = 0; i < off.length; i++) {
      var one = held.get(i);
      double others = sums[one.benchmark] - cut(one, unit);
      off[i] = Math.sqrt(one.surprise / factor(others, counts[one.benchmark] - 1, mean));
    }
    double[] factors = new double[benchmarks];
    Arrays.setAll(factors, b -> Math.sqrt(factor(sums[b], counts[b], mean)));
    return new Calibration(factors, halfWidths(held, off));
  }

  /** A quantile for each level, leaning to that of all, so stretched that they hold over all. */
  private static double[] halfWidths(List<Held> held, double[] off) {
    double[] halfWidths = new double[Standardization.LEVELS];
    if (off.length == 0) {
      Arrays.fill(halfWidths, NORMAL);
      return halfWidths;
    }
    double whole = Quantiles.conformal(off, LEVEL);
    for (int level = 0; level < halfWidths.length; level++) {
      int here = level;
      double[] own =
          IntStream.range(0, off.length)
              .filter(i -> held.get(i).level == here)
              .mapToDouble(i -> off[i])
              .toArray();
      double quantile = own.length == 0 ? whole : Quantiles.conformal(own, LEVEL);
      halfWidths[level] =
          (own.length * quantile + LEVEL_WEIGHT * whole) / (own.length + LEVEL_WEIGHT);
    }
    double[] left = new double[off.length];
    Arrays.setAll(left, i -> off[i] / halfWidths[held.get(i).level]);
    double stretch = Quantiles.conformal(left, LEVEL);
    Arrays.setAll(halfWidths, level -> halfWidths[level] * stretch);
    return halfWidths;
  }

  /** The median of a squared standard normal variable. */
  private static final double MEDIAN_SQUARE = 0.4549;

  /** Half the width of a normal variable's 90 % interval. */
  private static final double NORMAL = 1.6449;

  private static double cut(Held one, double unit) {
    return Math.min(one.surprise / unit, FARTHEST);
  }

  private static double factor(double sum, int count, double mean) {
    return (sum + FACTOR_WEIGHT * mean) / (count + FACTOR_WEIGHT);
  }

  /** How far scores of a benchmark lie off, in units of all. */
  double factor(int benchmark) {
    return factors[benchmark];
  }

  /** Half the widths of intervals at each level, in posterior deviations, where the factor is 1. */
  double[] halfWidths() {
    return halfWidths.clone();
  }

  /**
   * Half the width of the interval of a score predicted on a benchmark, in posterior deviations.
   */
  double halfWidth(int benchmark, int level) {
    return halfWidths[level] * factors[benchmark];
  }
}
