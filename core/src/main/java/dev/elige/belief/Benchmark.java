package dev.elige.belief;

import dev.elige.base.TaskKind;
import java.util.Set;

/**
 * A public benchmark and what it says something about. Higher scores are better.
 *
 * @param id its id, as {@link dev.elige.catalog.BenchmarkNames} writes it
 * @param title its name for people
 * @param isFraction whether scores are 0 to 1, so that a value above 1 is a percentage
 * @param measures the kinds of task of which it is an instance
 * @param hints the kinds of task for which it is only a proxy
 */
record Benchmark(
    String id, String title, boolean isFraction, Set<TaskKind> measures, Set<TaskKind> hints) {
  Benchmark {
    measures = Set.copyOf(measures);
    hints = Set.copyOf(hints);
  }

  boolean speaksFor(TaskKind kind) {
    return measures.contains(kind) || hints.contains(kind);
  }

  /** A score on the benchmark's own scale, whether it was written as a fraction or in percent. */
  double onScale(double score) {
    return isFraction && score > 1 ? score / 100 : score;
  }
}
