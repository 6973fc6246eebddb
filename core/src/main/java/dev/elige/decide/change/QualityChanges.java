package dev.elige.decide.change;

import java.util.Optional;

/**
 * How much better an offer's model would have to be for the offer to be the choice.
 *
 * <p>Idea: cost is compared only among offers that are alike good, so quality counts at two
 * thresholds: not to be rejected, and to reach the floor as surely as is asked. Offers of one model
 * become better together, so of these the cheapest is chosen. Exact.
 */
final class QualityChanges {
  private final Race race;

  QualityChanges(Race race) {
    this.race = race;
  }

  /** The smallest betterment with which an offer is the choice. */
  Optional<Change> betterment(Contender offer) {
    if (!offer.meetsAllBut(Limits.QUALITY)
        || offer.isGood()
        || !offer.hasCost()
        || costsWhatADoubtfulChoiceCosts(offer)) {
      return Optional.empty();
    }
    boolean isKnown = offer.assessment().quality().isKnown();
    if (!offer.isEligible() && winsAs(offer, false)) {
      return Optional.of(
          new Change.Better(1 - offer.confidence(), Optional.of(offer.bold()), race.floor()));
    }
    return winsAs(offer, true)
        ? Optional.of(
            new Change.Better(
                offer.confidence(),
                isKnown ? Optional.of(offer.cautious()) : Optional.empty(),
                race.floor()))
        : Optional.empty();
  }

  /** It is chosen as soon as it is expected to be the better of the two, below the floor. */
  private boolean costsWhatADoubtfulChoiceCosts(Contender offer) {
    return race.choice()
        .filter(one -> !one.isGood() && one.hasCost() && one.cost().compareTo(offer.cost()) == 0)
        .isPresent();
  }

  /** Whether it would come first, were it and all offers of its model good, or else doubtful. */
  private boolean winsAs(Contender offer, boolean good) {
    for (var other : race.contenders()) {
      if (!other.is(offer) && isAhead(other, offer, good)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAhead(Contender other, Contender offer, boolean good) {
    boolean isOfModel = other.model().equals(offer.model());
    if (isOfModel ? !other.meetsAllBut(Limits.QUALITY) : !other.isEligible()) {
      return false;
    }
    boolean isAsGood = isOfModel || other.isGood() == good;
    return isAsGood ? isNoDearer(other, offer, isOfModel) : other.isGood();
  }

  /** Of two that cost the same the better is chosen, which a betterment may turn round. */
  private static boolean isNoDearer(Contender other, Contender offer, boolean isOfModel) {
    boolean isByOrder = isOfModel || !other.hasCost();
    return isByOrder
        ? other.ranked().compareOffers(offer.ranked()) < 0
        : other.cost().compareTo(offer.cost()) <= 0;
  }
}
