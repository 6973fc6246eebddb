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
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The published scores of a market's models, from sources whose licence lets them be shipped and
 * from the user's own. They are read when the first quality is asked for.
 */
public final class PublishedScores implements QualityBelief {
  private final Market market;
  private final Map<Key, Estimate<Quality>> known = new ConcurrentHashMap<>();
  private @Nullable PercentileQuality quality;

  private record Key(ModelId model, TaskKind kind) {}

  public PublishedScores(Market market) {
    this.market = market;
  }

  @Override
  public Estimate<Quality> of(ModelId model, TaskKind kind) {
    return known.computeIfAbsent(new Key(model, kind), _ -> quality().of(model, kind));
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
