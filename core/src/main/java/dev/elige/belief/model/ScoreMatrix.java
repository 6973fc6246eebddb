package dev.elige.belief.model;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Models, benchmarks and the scores that are known: a few of all cells.
 *
 * @param models rows
 * @param benchmarks columns
 * @param scores what is known
 */
public record ScoreMatrix(
    List<ModelTraits> models, List<BenchmarkTraits> benchmarks, List<CellScore> scores) {
  public ScoreMatrix {
    models = List.copyOf(models);
    benchmarks = List.copyOf(benchmarks);
    scores = List.copyOf(scores);
    for (var one : scores) {
      if (one.cell().model() >= models.size() || one.cell().benchmark() >= benchmarks.size()) {
        throw new IllegalArgumentException(one + " lies outside of the matrix");
      }
    }
  }

  /** The matrix without the scores of some cells: they cannot be seen by who gets it. */
  public ScoreMatrix without(Set<Cell> hidden) {
    return keeping(one -> !hidden.contains(one.cell()));
  }

  /** The matrix with only some of its scores. */
  public ScoreMatrix keeping(Predicate<CellScore> kept) {
    return new ScoreMatrix(models, benchmarks, scores.stream().filter(kept).toList());
  }

  /** The cells of all scores, in their order. */
  List<Cell> cells() {
    return scores.stream().map(CellScore::cell).toList();
  }
}
