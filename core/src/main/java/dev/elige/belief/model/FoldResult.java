package dev.elige.belief.model;

import dev.elige.stats.Quantiles;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** How predictions of one fold's hidden cells compare with their scores. */
final class FoldResult {
  private final double[] errors;
  private final int covered;
  private final double[] widths;
  private final OptionalDouble ranking;

  private FoldResult(double[] errors, int covered, double[] widths, OptionalDouble ranking) {
    this.errors = errors;
    this.covered = covered;
    this.widths = widths;
    this.ranking = ranking;
  }

  /** Absolute errors, in the benchmarks' own units. */
  double[] errors() {
    return errors;
  }

  /** How many scores their intervals hold. */
  int covered() {
    return covered;
  }

  /** Widths of the intervals of bounded benchmarks. */
  double[] widths() {
    return widths;
  }

  /** Median over benchmarks of the share of pairs in the right order; empty where none counts. */
  OptionalDouble ranking() {
    return ranking;
  }

  double medianError() {
    return Quantiles.median(errors);
  }

  /**
   * Compares.
   *
   * @param hidden what was hidden
   * @param shown the rest
   * @param predictions one for each hidden score
   * @param bounded which benchmarks have bounded scales
   */
  static FoldResult of(
      ScoreMatrix hidden, ScoreMatrix shown, List<Prediction> predictions, BitSet bounded) {
    var scores = hidden.scores();
    double[] errors = new double[scores.size()];
    int covered = 0;
    var ranking = new PairwiseRanking(hidden.benchmarks().size());
    for (int i = 0; i < errors.length; i++) {
      var one = scores.get(i);
      var prediction = predictions.get(i);
      errors[i] = Math.abs(prediction.score() - one.score());
      covered += prediction.covers(one.score()) ? 1 : 0;
    }
    ranking.add(
        shown.scores(), scores, predictions.stream().mapToDouble(Prediction::score).toArray());
    double[] widths =
        IntStream.range(0, errors.length)
            .filter(i -> bounded.get(scores.get(i).cell().benchmark()))
            .mapToDouble(i -> predictions.get(i).width())
            .toArray();
    double[] shares = ranking.shares();
    return new FoldResult(
        errors,
        covered,
        widths,
        shares.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(Quantiles.median(shares)));
  }
}
