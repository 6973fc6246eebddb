package dev.elige.belief;

import dev.elige.belief.evidence.Evidence;
import dev.elige.belief.evidence.Score;
import dev.elige.catalog.Market;
import java.util.ArrayList;
import java.util.List;

/** All scores that beliefs may rest on: those of the evidence and those of a catalog. */
public final class PublicEvidence {
  private PublicEvidence() {}

  /** The scores that come with the program and those that stand in a market's catalog. */
  public static List<Score> of(Market market) {
    var scores = new ArrayList<>(Evidence.builtIn().scores());
    scores.addAll(CatalogScores.of(market));
    return scores;
  }
}
