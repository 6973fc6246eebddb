package dev.elige.spec;

import dev.elige.base.Language;
import dev.elige.base.Money;
import dev.elige.base.TaskKind;
import dev.elige.spec.usage.Usage;
import java.util.List;
import java.util.Optional;

/**
 * One thing the application asks of a model, with everything that holds for it.
 *
 * @param id unique in its application; lower case letters, digits and dashes
 * @param kind what is asked
 * @param languages at least one; the model must master all of them
 * @param volume how often
 * @param input mean size of one request, instructions and documents included
 * @param output mean size of one answer; {@link Size#NONE} for an embedding
 * @param samples paths of example inputs, as written in the file and not opened
 * @param quality how good the answers should be
 * @param latency how fast an answer must be
 * @param monthlyBudget the most this task alone may cost in a month
 * @param constraints the hard limits, the application's merged in
 * @param usage how requests arrive, repeat and are served
 */
public record Task(
    String id,
    TaskKind kind,
    List<Language> languages,
    Volume volume,
    Size input,
    Size output,
    List<String> samples,
    QualityWish quality,
    Optional<Latency> latency,
    Optional<Money> monthlyBudget,
    Constraints constraints,
    Usage usage) {
  public Task {
    languages = List.copyOf(languages);
    samples = List.copyOf(samples);
    if (!id.matches("[a-z0-9][a-z0-9-]*")) {
      throw new IllegalArgumentException("a task id is lower case letters, digits and -: " + id);
    }
    if (languages.isEmpty()) {
      throw new IllegalArgumentException("a task names at least one language");
    }
    if ((kind == TaskKind.EMBEDDING) != output.isNone()) {
      throw new IllegalArgumentException("an embedding, and nothing else, has no output");
    }
  }

  /** The least acceptable quality, 0 to 1; empty leaves it to the decision. */
  public Optional<Double> qualityFloor() {
    return quality.floor();
  }

  /** Whether some answers may wait up to a day for a batch price. */
  public boolean batchAllowed() {
    return usage.batchAllowed();
  }
}
