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

  /** The evidence behind {@link #of}. */
  Explanation explain(ModelId model, TaskKind kind, List<Language> languages);
}
