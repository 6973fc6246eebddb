package dev.elige.decide;

import dev.elige.base.Estimate;
import dev.elige.base.Explanation;
import dev.elige.base.Language;
import dev.elige.base.TaskKind;
import dev.elige.base.Text;
import dev.elige.belief.Grade;
import dev.elige.belief.Quality;
import dev.elige.belief.QualityBelief;
import dev.elige.catalog.ModelId;
import java.util.List;
import java.util.Map;

/**
 * Knows the quality of a few models by heart.
 *
 * @param means their middles
 * @param doubts how far each way they may be off, with 90 %; of others it is certain
 */
record TestingBelief(Map<ModelId, Double> means, Map<ModelId, Double> doubts)
    implements QualityBelief {
  @Override
  public Estimate<Quality> of(ModelId model, TaskKind kind, List<Language> languages) {
    var mean = means.get(model);
    return mean == null
        ? Estimate.unknown("no score", "sin puntuación")
        : Estimate.known(quality(mean, doubts.getOrDefault(model, 0.0)));
  }

  /** Whoever is better than half of the models is right half of the time, and so on. */
  @Override
  public Estimate<Double> share(ModelId model, TaskKind kind, List<Language> languages) {
    return of(model, kind, languages).map(Quality::mean);
  }

  private static Quality quality(double mean, double doubt) {
    return new Quality(
        mean, Math.max(0, mean - doubt), Math.min(1, mean + doubt), Grade.INDEPENDENT);
  }

  @Override
  public Explanation explain(ModelId model, TaskKind kind, List<Language> languages) {
    return Explanation.given(kind.title(), Text.verbatim(String.valueOf(means.get(model))));
  }
}
