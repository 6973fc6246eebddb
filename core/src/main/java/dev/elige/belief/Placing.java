package dev.elige.belief;

import dev.elige.base.Explanation;
import dev.elige.base.TaskKind;
import dev.elige.base.Text;
import dev.elige.belief.evidence.Benchmark;
import java.util.Locale;

/**
 * Where a model stands among all models with a score on a benchmark.
 *
 * @param benchmark the benchmark
 * @param scored the score
 * @param percentile the share of models below, ties and the model itself counted half, 0 to 1
 * @param models how many models have a score on it
 * @param tied how many models have the very same score, the model itself included
 */
record Placing(Benchmark benchmark, Scored scored, double percentile, int models, int tied) {
  boolean measures(TaskKind kind) {
    return benchmark.measures().contains(kind);
  }

  Explanation explanation(TaskKind kind) {
    var proxy = measures(kind) ? Text.verbatim("") : Text.of(" (proxy)", " (indicio)");
    var self =
        scored.score().selfReported()
            ? Text.of(", by its vendor", ", según su fabricante")
            : Text.verbatim("");
    return Explanation.fact(
        Text.of("{}{}", "{}{}", benchmark.title(), proxy),
        Text.of(
            "{}{}; percentile {} of {} models, {} with this score",
            "{}{}; percentil {} de {} modelos, {} con esta puntuación",
            scored.score().value().toPlainString(),
            self,
            String.format(Locale.ROOT, "%.2f", percentile),
            models,
            tied),
        scored.citation());
  }
}
