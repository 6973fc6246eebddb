package dev.elige.belief;

import dev.elige.base.Estimate;
import dev.elige.base.Explanation;
import dev.elige.base.TaskKind;
import dev.elige.catalog.ModelId;

/** Knows, or knows not, how good models are. */
public interface QualityBelief {
  /** The quality of a model at a kind of task, unknown with its reason. */
  Estimate<Quality> of(ModelId model, TaskKind kind);

  /** The evidence behind {@link #of}. */
  Explanation explain(ModelId model, TaskKind kind);
}
