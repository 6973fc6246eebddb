package dev.elige.belief;

import dev.elige.base.Citation;
import dev.elige.catalog.BenchmarkScore;
import dev.elige.catalog.ModelId;

/**
 * A published score of a model with its source.
 *
 * @param model the model
 * @param score the score
 * @param citation where it stands
 */
public record Scored(ModelId model, BenchmarkScore score, Citation citation) {
  /** Whether this one speaks for the model rather than another score on the same benchmark. */
  boolean outweighs(Scored other) {
    if (score.selfReported() != other.score.selfReported()) {
      return !score.selfReported();
    }
    int newer = citation.asOf().compareTo(other.citation.asOf());
    return newer == 0 ? score.value().compareTo(other.score.value()) > 0 : newer > 0;
  }
}
