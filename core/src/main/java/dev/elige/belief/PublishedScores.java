package dev.elige.belief;

import dev.elige.base.Estimate;
import dev.elige.base.Explanation;
import dev.elige.base.LicenceClass;
import dev.elige.base.TaskKind;
import dev.elige.catalog.Attributes;
import dev.elige.catalog.Market;
import dev.elige.catalog.ModelId;
import dev.elige.catalog.Observation;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The published scores of a market's models, from sources whose licence lets them be shipped and
 * from the user's own. They are read when the first quality is asked for.
 */
public final class PublishedScores implements QualityBelief {
  private final Market market;
  private final Map<TaskKind, Map<ModelId, Estimate<Quality>>> known =
      new EnumMap<>(TaskKind.class);
  private @Nullable PercentileQuality quality;

  public PublishedScores(Market market) {
    this.market = market;
    for (var kind : TaskKind.values()) {
      known.put(kind, new ConcurrentHashMap<>());
    }
  }

  @Override
  public Estimate<Quality> of(ModelId model, TaskKind kind) {
    return Objects.requireNonNull(known.get(kind))
        .computeIfAbsent(model, _ -> quality().of(model, kind));
  }

  @Override
  public Explanation explain(ModelId model, TaskKind kind) {
    return quality().explain(model, kind);
  }

  private synchronized PercentileQuality quality() {
    if (quality == null) {
      quality = PercentileQuality.from(scores(market));
    }
    return quality;
  }

  private static List<Scored> scores(Market market) {
    var scores = new ArrayList<Scored>();
    for (var model : market.models()) {
      for (var score : model.facts().observations(Attributes.SCORE)) {
        if (isUsable(score)) {
          scores.add(new Scored(model.id(), score.value(), score.citation()));
        }
      }
    }
    return scores;
  }

  private static boolean isUsable(Observation<?> score) {
    return score.citation().source().licenceClass() != LicenceClass.B;
  }
}
