package dev.elige.belief.model;

import dev.elige.base.Estimate;
import dev.elige.stats.Quantiles;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How often predictions put two models on one benchmark in the order of their true scores. Pairs
 * count where the scores differ by {@value #GAP} or more and at least one of them was hidden; shown
 * scores stand for themselves. The protocol of arXiv 2606.24020.
 */
final class PairwiseRanking {
  static final double GAP = 5;

  private final double[] right;
  private final int[] pairs;

  /**
   * A model's place on a benchmark.
   *
   * @param actual its true score
   * @param predicted what is said of it
   * @param hidden whether that is a prediction
   */
  private record Placed(double actual, double predicted, boolean hidden) {}

  PairwiseRanking(int benchmarks) {
    right = new double[benchmarks];
    pairs = new int[benchmarks];
  }

  /**
   * Counts the pairs of one round.
   *
   * @param shown scores that stand for themselves
   * @param hidden scores that were hidden
   * @param predictions one for each of these
   */
  void add(List<CellScore> shown, List<CellScore> hidden, double[] predictions) {
    var places = new ArrayList<List<Placed>>();
    for (int b = 0; b < right.length; b++) {
      places.add(new ArrayList<>());
    }
    for (var one : shown) {
      places.get(one.cell().benchmark()).add(new Placed(one.score(), one.score(), false));
    }
    for (int i = 0; i < predictions.length; i++) {
      var one = hidden.get(i);
      places.get(one.cell().benchmark()).add(new Placed(one.score(), predictions[i], true));
    }
    for (int b = 0; b < right.length; b++) {
      count(b, places.get(b));
    }
  }

  private void count(int benchmark, List<Placed> placed) {
    for (int i = 0; i < placed.size(); i++) {
      for (int j = 0; j < i; j++) {
        var one = placed.get(i);
        var other = placed.get(j);
        double gap = one.actual - other.actual;
        if (Math.abs(gap) >= GAP && (one.hidden || other.hidden)) {
          double said = (one.predicted - other.predicted) * Math.signum(gap);
          right[benchmark] += said > 0 ? 1 : said == 0 ? 0.5 : 0;
          pairs[benchmark]++;
        }
      }
    }
  }

  /**
   * The share of pairs in the right order, for each benchmark that has any; ties are half right.
   */
  double[] shares() {
    return IntStream.range(0, pairs.length)
        .filter(b -> pairs[b] > 0)
        .mapToDouble(b -> right[b] / pairs[b])
        .toArray();
  }

  /** The median of some shares. */
  static Estimate<Double> median(double[] shares) {
    return shares.length == 0
        ? Estimate.unknown(
            "no two scores of a benchmark with one of them hidden are {} apart",
            "no hay dos puntuaciones de un benchmark, una de ellas oculta, que disten {}",
            (int) GAP)
        : Estimate.known(Quantiles.median(shares));
  }
}
