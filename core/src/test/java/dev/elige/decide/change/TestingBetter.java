package dev.elige.decide.change;

import dev.elige.base.Estimate;
import dev.elige.base.Estimate.Known;
import dev.elige.base.Explanation;
import dev.elige.base.Language;
import dev.elige.base.TaskKind;
import dev.elige.belief.Grade;
import dev.elige.belief.Quality;
import dev.elige.belief.QualityBelief;
import dev.elige.catalog.ModelId;
import dev.elige.catalog.Offer;
import java.util.List;

/** Believes that one model is so much better that it reaches a quality, and the rest as before. */
record TestingBetter(QualityBelief before, ModelId model, Change.Better better)
    implements QualityBelief {
  static QualityBelief of(QualityBelief before, Offer offer, Change.Better better) {
    return new TestingBetter(before, offer.model().id(), better);
  }

  @Override
  public Estimate<Quality> of(ModelId asked, TaskKind kind, List<Language> languages) {
    var known = before.of(asked, kind, languages);
    return asked.equals(model) ? Estimate.known(moved(known)) : known;
  }

  private Quality moved(Estimate<Quality> known) {
    if (!(known instanceof Known<Quality>(var quality))) {
      return new Quality(better.to(), better.to(), better.to(), Grade.MEASURED);
    }
    double low = 0;
    double high = 1;
    for (int i = 0; i < 60; i++) {
      double shift = (low + high) / 2;
      if (reached(shifted(quality, shift)) >= better.to()) {
        high = shift;
      } else {
        low = shift;
      }
    }
    return shifted(quality, high);
  }

  private double reached(Quality quality) {
    return better.probability() >= 0.5
        ? quality.cautious(better.probability())
        : quality.bold(1 - better.probability());
  }

  private static Quality shifted(Quality quality, double by) {
    return new Quality(
        Math.min(1, quality.mean() + by),
        Math.min(1, quality.low() + by),
        Math.min(1, quality.high() + by),
        quality.grade());
  }

  @Override
  public Estimate<Double> share(ModelId asked, TaskKind kind, List<Language> languages) {
    return before.share(asked, kind, languages);
  }

  @Override
  public Explanation explain(ModelId asked, TaskKind kind, List<Language> languages) {
    return before.explain(asked, kind, languages);
  }
}
