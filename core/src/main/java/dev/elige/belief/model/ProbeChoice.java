package dev.elige.belief.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

/**
 * Which benchmarks to run first: those whose scores tell the most of all the others.
 *
 * <p>Idea: Bayesian experimental design for the least summed variance (A-optimality). A model's
 * scores are a draw of N(0, C) seen with noise, C learned from the models that are known; each
 * round takes the benchmark that lowers the summed posterior variance of all cells that have a
 * score the most. A benchmark lowers it only in rows that have a score on it, so that one that few
 * models ran is worth little. What is said of a cell beside its own row (the trend, other models)
 * is left out: a design needs the order of benchmarks, not exact variances. Guarantee: the first
 * choice is the best single one; later ones are within 1 - 1/e of the best set where no benchmark
 * is a suppressor of others' covariances, which real matrices only nearly keep. A round costs the
 * square of each row's length. References: Chaloner and Verdinelli, Bayesian Experimental Design: A
 * Review, 1995; Krause, Singh and Guestrin, Near-Optimal Sensor Placements in Gaussian Processes,
 * 2008; Das and Kempe, Algorithms for Subset Selection in Linear Regression, 2008, for when the
 * guarantee holds.
 */
public final class ProbeChoice {
  private final int benchmarks;
  private final double noise;
  private final List<Row> rows;

  /**
   * Prepares a choice.
   *
   * @param covariance of what is true of one model on the benchmarks, size x size
   * @param benchmarks how many
   * @param noise variance of a score's own noise
   * @param run for each model, the benchmarks that it has scores on
   */
  ProbeChoice(double[] covariance, int benchmarks, double noise, List<int[]> run) {
    this.benchmarks = benchmarks;
    this.noise = noise;
    rows = run.stream().map(columns -> Row.of(columns, covariance, benchmarks)).toList();
  }

  /**
   * Chooses from the scores of a matrix, and from nothing else.
   *
   * @param known all scores that may be seen
   * @param wanted how many benchmarks
   * @return benchmarks in the order of their choice; fewer where not as many have scores
   */
  public static List<Integer> of(ScoreMatrix known, int wanted) {
    if (known.scores().isEmpty()) {
      return List.of();
    }
    var observed = Observed.of(known, Standardization.of(known));
    var covariances = Covariances.learn(known, observed, Prior.DEFAULT);
    var run =
        IntStream.range(0, known.models().size())
            .mapToObj(model ->
                known.cells().stream()
                    .filter(cell -> cell.model() == model)
                    .mapToInt(Cell::benchmark)
                    .distinct()
                    .toArray())
            .toList();
    return new ProbeChoice(
            covariances.ofBenchmarks(), known.benchmarks().size(), Prior.DEFAULT.noise(), run)
        .best(wanted);
  }

  /**
   * For each model what would be chosen if nothing were known of it: a choice that has not seen the
   * scores that are to be told from it.
   */
  public static List<Set<Integer>> withoutEach(ScoreMatrix matrix, int wanted) {
    return SideBySide.run(
        IntStream.range(0, matrix.models().size())
            .<Callable<Set<Integer>>>mapToObj(model ->
                () -> Set.copyOf(of(matrix.keeping(one -> one.cell().model() != model), wanted)))
            .toList());
  }

  /** The benchmarks that one after the other lower the variance most; ties by their order. */
  List<Integer> best(int wanted) {
    var chosen = new ArrayList<Integer>();
    while (chosen.size() < wanted) {
      double[] gains = gains();
      chosen.forEach(taken -> gains[taken] = 0);
      int best = 0;
      for (int b = 1; b < benchmarks; b++) {
        best = gains[b] > gains[best] ? b : best;
      }
      if (gains[best] <= 0) {
        return chosen;
      }
      chosen.add(best);
      show(best);
    }
    return chosen;
  }

  private void show(int benchmark) {
    rows.forEach(row -> row.show(benchmark, noise));
  }

  /** By how much each benchmark would lower the summed variance now. */
  private double[] gains() {
    double[] gains = new double[benchmarks];
    rows.forEach(row -> row.addGains(gains, noise));
    return gains;
  }

  /** A model's cells that have scores: how they vary together, given what is shown of them. */
  private static final class Row {
    private final int[] columns;
    private final double[] covariance;

    private Row(int[] columns, double[] covariance) {
      this.columns = columns;
      this.covariance = covariance;
    }

    static Row of(int[] columns, double[] all, int benchmarks) {
      int size = columns.length;
      double[] own = new double[size * size];
      Arrays.setAll(own, i -> all[columns[i / size] * benchmarks + columns[i % size]]);
      return new Row(columns, own);
    }

    /** Showing cell i takes cov(i, j)^2 / (var(i) + noise) off the variance of each cell j. */
    void addGains(double[] gains, double noise) {
      int size = columns.length;
      for (int i = 0; i < size; i++) {
        double squares = 0;
        for (int j = 0; j < size; j++) {
          squares += covariance[i * size + j] * covariance[i * size + j];
        }
        gains[columns[i]] += squares / (covariance[i * size + i] + noise);
      }
    }

    /** Conditions the row on its score of a benchmark, where it has one. */
    void show(int benchmark, double noise) {
      int size = columns.length;
      int at = IntStream.range(0, size).filter(i -> columns[i] == benchmark).findFirst().orElse(-1);
      if (at < 0) {
        return;
      }
      double[] shown = Arrays.copyOfRange(covariance, at * size, (at + 1) * size);
      double variance = shown[at] + noise;
      for (int i = 0; i < size; i++) {
        for (int j = 0; j < size; j++) {
          covariance[i * size + j] -= shown[i] * shown[j] / variance;
        }
      }
    }
  }
}
