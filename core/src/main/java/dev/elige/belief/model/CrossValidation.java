package dev.elige.belief.model;

import dev.elige.base.Estimate;
import dev.elige.stats.Quantiles;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

/**
 * The hidden-cell test: each fold's cells are hidden, predicted from the rest, and compared.
 *
 * <p>A predictor is handed the matrix without the hidden scores, so that nothing of them can reach
 * scales, covariances or intervals. Folds are independent of each other: they run side by side, and
 * the result does not depend on how many do.
 */
public final class CrossValidation {
  private CrossValidation() {}

  /**
   * Runs all folds, for the model and for the baseline.
   *
   * @param matrix all scores
   * @param folds what to hide in each round
   * @throws IllegalArgumentException where a fold hides nothing, or everything
   */
  public static Outcome run(ScoreMatrix matrix, List<Fold> folds) {
    var bounded = bounded(matrix);
    var pairs =
        SideBySide.run(folds.stream().map(fold -> new Round(matrix, fold, bounded)).toList());
    return new Outcome(
        summary(pairs.stream().map(Pair::model).toList()),
        summary(pairs.stream().map(Pair::baseline).toList()),
        pairs.stream().map(Pair::told).toList());
  }

  /**
   * How the model and the baseline did on the same folds.
   *
   * @param model the model
   * @param baseline rank-2 factors of log odds; its intervals mean nothing
   * @param told each hidden score and what the model said of it, fold by fold
   */
  public record Outcome(
      CrossValidationResult model, CrossValidationResult baseline, List<List<Told>> told) {
    public Outcome {
      told = List.copyOf(told);
    }
  }

  /**
   * A hidden score beside what was said of it.
   *
   * @param score the score
   * @param prediction what was said
   */
  public record Told(CellScore score, Prediction prediction) {
    /** How far the middle was off. */
    public double error() {
      return Math.abs(prediction.score() - score.score());
    }

    /** Whether the interval holds the score. */
    public boolean isCovered() {
      return prediction.covers(score.score());
    }
  }

  private record Pair(FoldResult model, FoldResult baseline, List<Told> told) {}

  private record Round(ScoreMatrix matrix, Fold fold, BitSet bounded) implements Callable<Pair> {
    @Override
    public Pair call() {
      var shown = matrix.without(fold.hidden());
      var hidden = matrix.keeping(one -> fold.hidden().contains(one.cell()));
      var cells = hidden.cells();
      var predictions = ScorePredictor.of(shown).predict(cells);
      double[] factors = LogitFactors.of(shown, Standardization.of(shown)).at(cells);
      var baseline =
          Arrays.stream(factors).mapToObj(score -> new Prediction(score, score, score)).toList();
      return new Pair(
          FoldResult.of(hidden, shown, predictions, bounded),
          FoldResult.of(hidden, shown, baseline, bounded),
          IntStream.range(0, cells.size())
              .mapToObj(i -> new Told(hidden.scores().get(i), predictions.get(i)))
              .toList());
    }
  }

  /** The benchmarks whose scores show a bounded scale: which widths are counted, no more. */
  private static BitSet bounded(ScoreMatrix matrix) {
    var scales = Standardization.scales(matrix);
    var bounded = new BitSet();
    for (int b = 0; b < scales.length; b++) {
      bounded.set(b, scales[b].isBounded());
    }
    return bounded;
  }

  private static CrossValidationResult summary(List<FoldResult> folds) {
    double[] errors = folds.stream().flatMapToDouble(f -> Arrays.stream(f.errors())).toArray();
    double[] widths = folds.stream().flatMapToDouble(f -> Arrays.stream(f.widths())).toArray();
    double[] rankings = folds.stream().flatMapToDouble(f -> f.ranking().stream()).toArray();
    return new CrossValidationResult(
        Quantiles.median(folds.stream().mapToDouble(FoldResult::medianError).toArray()),
        within(errors, 3),
        within(errors, 5),
        folds.stream().mapToInt(FoldResult::covered).sum() / (double) errors.length,
        widths.length == 0
            ? Estimate.unknown(
                "no benchmark has a bounded scale", "ningún benchmark tiene una escala acotada")
            : Estimate.known(Quantiles.median(widths)),
        PairwiseRanking.median(rankings));
  }

  static double within(double[] errors, double bound) {
    return Arrays.stream(errors).filter(error -> error <= bound).count() / (double) errors.length;
  }
}
