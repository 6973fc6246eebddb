package dev.elige.decide.change;

import dev.elige.base.Estimate.Known;
import dev.elige.belief.Quality;
import dev.elige.catalog.ModelId;
import dev.elige.catalog.OfferId;
import dev.elige.decide.Assessment;
import dev.elige.decide.Ranked;
import dev.elige.spec.Goal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * An offer in the race for a task.
 *
 * @param ranked the offer with what it is ranked by
 * @param unmet the limits that stand in its way, as {@link Limits}
 * @param confidence how probable it has to be that the floor is reached
 */
record Contender(Ranked ranked, int unmet, double confidence) {
  /**
   * All that serve the kind of task and are on sale, in the order of offers that are alike good.
   */
  static List<Contender> of(List<Hurdles> field, Goal goal, double confidence) {
    var contenders = new ArrayList<Contender>(field.size());
    for (var one : field) {
      contenders.add(new Contender(Ranked.of(one.offer(), goal), one.unmet(), confidence));
    }
    contenders.sort((one, other) -> one.ranked.compareOffers(other.ranked));
    return Collections.unmodifiableList(contenders);
  }

  Assessment assessment() {
    return ranked.assessment();
  }

  OfferId id() {
    return assessment().offer().id();
  }

  boolean is(Contender other) {
    return id().equals(other.id());
  }

  ModelId model() {
    return assessment().offer().model().id();
  }

  boolean isGood() {
    return !ranked.isDoubtful();
  }

  /** Whether nothing else stands in its way than one limit. */
  boolean meetsAllBut(int limit) {
    return (unmet & ~limit) == 0;
  }

  boolean isEligible() {
    return unmet == 0;
  }

  /** Whether it comes before another that meets the same limits. */
  boolean isBefore(Contender other) {
    return isGood() == other.isGood() ? ranked.compareOffers(other.ranked) < 0 : isGood();
  }

  boolean hasCost() {
    return ranked.cost().isPresent();
  }

  /** The monthly cost, where it is known. */
  BigDecimal cost() {
    return ranked.cost().orElseThrow();
  }

  /** What its quality reaches as surely as is asked; below every floor where unknown. */
  double cautious() {
    return assessment().quality() instanceof Known<Quality>(var quality)
        ? quality.cautious(confidence)
        : -1;
  }

  /** What it is not ruled out to reach; an unknown one may reach all. */
  double bold() {
    return assessment().quality() instanceof Known<Quality>(var quality)
        ? quality.bold(confidence)
        : 1;
  }
}
