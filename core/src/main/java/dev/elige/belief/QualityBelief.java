package dev.elige.belief;

import dev.elige.base.Estimate;
import dev.elige.base.Explanation;
import dev.elige.base.Language;
import dev.elige.base.TaskKind;
import dev.elige.catalog.ModelId;
import java.util.List;

/** Knows, or knows not, how good models are. */
public interface QualityBelief {
  /**
   * The quality of a model at a kind of task, unknown with its reason.
   *
   * @param languages of the task, one at least; the one that the model is worst in counts
   */
  Estimate<Quality> of(ModelId model, TaskKind kind, List<Language> languages);

  /**
   * The score that a model is expected to reach on the benchmarks that stand for a kind of task, as
   * a share of the greatest one, 0 to 1; in the language where its quality is lowest.
   *
   * @param languages as above
   */
  Estimate<Double> share(ModelId model, TaskKind kind, List<Language> languages);

  /**
   * The expected score behind a standing, in points of 100 on the benchmarks of the task.
   *
   * @param standing the share of the measured models that are worse, 0 to 1
   * @param languages the one that the model is worst in counts
   * @return unknown where no score is known to stand behind it
   */
  default Estimate<Double> points(
      double standing, ModelId model, TaskKind kind, List<Language> languages) {
    return Estimate.unknown(
        "no score stands behind these qualities", "ninguna puntuación respalda estas calidades");
  }

  /** The evidence behind {@link #of}. */
  Explanation explain(ModelId model, TaskKind kind, List<Language> languages);
}
