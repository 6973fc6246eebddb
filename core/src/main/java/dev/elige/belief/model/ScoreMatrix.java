package dev.elige.belief.model;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Models, benchmarks and the scores that are known: a few of all cells.
 *
 * @param models rows
 * @param benchmarks columns
 * @param scores what is known
 * @param kin what each row is a run of, told by {@code equals}: of rows that are runs of one model
 *     a test hides the same, or one would give the other away
 */
public record ScoreMatrix(
    List<ModelTraits> models,
    List<BenchmarkTraits> benchmarks,
    List<CellScore> scores,
    List<?> kin) {
  public ScoreMatrix {
    kin = List.copyOf(kin);
    models = List.copyOf(models);
    benchmarks = List.copyOf(benchmarks);
    scores = List.copyOf(scores);
    if (kin.size() != models.size()) {
      throw new IllegalArgumentException(
          kin.size() + " rows that are runs do not go with " + models.size() + " models");
    }
    for (var one : scores) {
      if (one.cell().model() >= models.size() || one.cell().benchmark() >= benchmarks.size()) {
        throw new IllegalArgumentException(one + " lies outside of the matrix");
      }
    }
  }

  /** A matrix in which each row is a model of its own. */
  public ScoreMatrix(
      List<ModelTraits> models, List<BenchmarkTraits> benchmarks, List<CellScore> scores) {
    this(models, benchmarks, scores, IntStream.range(0, models.size()).boxed().toList());
  }

  /** The matrix without the scores of some cells: they cannot be seen by who gets it. */
  public ScoreMatrix without(Set<Cell> hidden) {
    return keeping(one -> !hidden.contains(one.cell()));
  }

  /** The matrix with only some of its scores. */
  public ScoreMatrix keeping(Predicate<CellScore> kept) {
    return new ScoreMatrix(models, benchmarks, scores.stream().filter(kept).toList(), kin);
  }

  /** The cells of all scores, in their order. */
  List<Cell> cells() {
    return scores.stream().map(CellScore::cell).toList();
  }
}
