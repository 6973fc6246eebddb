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
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Believes of one model at one kind of task what a change says, and the rest as before.
 *
 * @param before what was believed
 * @param model whose quality, or share of right answers, is another
 * @param kind at which it is
 * @param change says how it is
 */
record TestingBetter(QualityBelief before, ModelId model, TaskKind kind, Change change)
    implements QualityBelief {
  @Override
  public Estimate<Quality> of(ModelId asked, TaskKind at, List<Language> languages) {
    var known = before.of(asked, at, languages);
    if (!asked.equals(model) || at != kind) {
      return known;
    }
    return switch (change) {
      case Change.Better better ->
          Estimate.known(moved(known, better.to(), quality -> reached(better, quality)));
      case Change.Expected expected -> Estimate.known(moved(known, expected.to(), Quality::mean));
      default -> known;
    };
  }

  /** Halves down how far the interval moves. */
  private static Quality moved(
      Estimate<Quality> known, double to, ToDoubleFunction<Quality> reached) {
    if (!(known instanceof Known<Quality>(var quality))) {
      return new Quality(to, to, to, Grade.MEASURED);
    }
    double low = -1;
    double high = 1;
    for (int i = 0; i < 60; i++) {
      double shift = (low + high) / 2;
      if (reached.applyAsDouble(shifted(quality, shift)) >= to) {
        high = shift;
      } else {
        low = shift;
      }
    }
    return shifted(quality, high);
  }

  private static double reached(Change.Better better, Quality quality) {
    return better.probability() >= 0.5
        ? quality.cautious(better.probability())
        : quality.bold(1 - better.probability());
  }

  private static Quality shifted(Quality quality, double by) {
    return new Quality(
        Math.clamp(quality.mean() + by, 0, 1),
        Math.clamp(quality.low() + by, 0, 1),
        Math.clamp(quality.high() + by, 0, 1),
        quality.grade());
  }

  @Override
  public Estimate<Double> share(ModelId asked, TaskKind at, List<Language> languages) {
    return change instanceof Change.RightAnswers(var _, var to) && asked.equals(model) && at == kind
        ? Estimate.known(to)
        : before.share(asked, at, languages);
  }

  @Override
  public Explanation explain(ModelId asked, TaskKind at, List<Language> languages) {
    return before.explain(asked, at, languages);
  }
}
