package dev.elige.belief;

import dev.elige.base.Estimate;
import dev.elige.base.Language;
import dev.elige.base.TaskKind;

/** Believes something of models as they were run. */
public interface RowBeliefs {
  /** What is believed of a row at a kind of task in a language, unknown with its reason. */
  Estimate<Belief> of(Row row, TaskKind kind, Language language);
}
