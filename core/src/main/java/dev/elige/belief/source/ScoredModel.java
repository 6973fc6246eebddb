package dev.elige.belief.source;

import dev.elige.belief.evidence.Setting;
import dev.elige.catalog.ModelId;

/**
 * Who has a score.
 *
 * @param model the model
 * @param setting how it was run
 */
record ScoredModel(ModelId model, Setting setting) {
  /** The same model, of which one more word is known; see {@link Setting#with}. */
  ScoredModel with(String word) {
    return new ScoredModel(model, setting.with(word));
  }
}
