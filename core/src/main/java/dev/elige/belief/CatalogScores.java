package dev.elige.belief;

import dev.elige.base.LicenceClass;
import dev.elige.belief.evidence.Score;
import dev.elige.belief.evidence.Setting;
import dev.elige.catalog.Attributes;
import dev.elige.catalog.Market;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The scores that stand in the catalog, beside models' other facts. */
final class CatalogScores {
  private CatalogScores() {}

  /** Those whose licence lets them be shipped, and the user's own. */
  static List<Score> of(Market market) {
    var scores = new ArrayList<Score>();
    for (var model : market.models()) {
      for (var score : model.facts().observations(Attributes.SCORE)) {
        if (score.citation().source().licenceClass() != LicenceClass.B) {
          scores.add(
              new Score(
                  model.id(),
                  Setting.UNSTATED,
                  score.value().benchmark(),
                  Optional.empty(),
                  score.value().value().doubleValue(),
                  Optional.empty(),
                  score.value().selfReported(),
                  score.citation()));
        }
      }
    }
    return scores;
  }
}
