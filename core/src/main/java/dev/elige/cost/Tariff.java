package dev.elige.cost;

import dev.elige.catalog.Availability;
import dev.elige.catalog.Meter;
import dev.elige.catalog.Offer;
import dev.elige.catalog.PriceSheet;
import dev.elige.catalog.ServiceTier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The prices that requests from some places meet at an offer. What bills ask for is found once.
 * Used by one thread.
 */
public final class Tariff {
  private static final Meter[] PLAIN = {Meter.INPUT, Meter.OUTPUT, Meter.REASONING};
  private static final Meter[] CACHED = {
    Meter.INPUT,
    Meter.OUTPUT,
    Meter.REASONING,
    Meter.CACHE_READ,
    Meter.CACHE_WRITE,
    Meter.CACHE_WRITE_1H
  };

  private final Offer offer;
  private final PriceSheet prices;
  private final List<Availability> places;
  private final @Nullable List<RateCard>[] byTier = cards(ServiceTier.values().length);
  private @Nullable List<RateCard> cached;

  /**
   * A tariff.
   *
   * @param prices the prices of the day, or the nearest known ones
   * @param places from where it may be called; empty where no source names regions
   */
  public Tariff(Offer offer, PriceSheet prices, List<Availability> places) {
    this.offer = offer;
    this.prices = prices;
    this.places = List.copyOf(places);
  }

  /** The tariff of an offer from everywhere it can be called. */
  public static Tariff of(Offer offer) {
    return new Tariff(offer, offer.prices(), offer.places());
  }

  public Offer offer() {
    return offer;
  }

  public PriceSheet prices() {
    return prices;
  }

  public List<Availability> places() {
    return places;
  }

  /**
   * The cards of the places, in their order, without those where no bill can be cheaper than at
   * another.
   */
  public List<RateCard> cards(ServiceTier tier) {
    var known = byTier[tier.ordinal()];
    if (known == null) {
      known = cards(tier, PLAIN);
      byTier[tier.ordinal()] = known;
    }
    return known;
  }

  /** The same on demand, where prices of a cache count too. */
  public List<RateCard> cachedCards() {
    if (cached == null) {
      cached = cards(ServiceTier.ON_DEMAND, CACHED);
    }
    return cached;
  }

  /** The cards of all places, for who asks for the dearest. */
  public List<RateCard> everyCard(ServiceTier tier) {
    return places.isEmpty()
        ? List.of(new RateCard(prices, tier, Optional.empty()))
        : places.stream().map(place -> new RateCard(prices, tier, Optional.of(place))).toList();
  }

  private List<RateCard> cards(ServiceTier tier, Meter[] meters) {
    if (places.isEmpty()) {
      return List.of(new RateCard(prices, tier, Optional.empty()));
    }
    var cards = new ArrayList<RateCard>(1);
    for (var place : places) {
      add(new RateCard(prices, tier, Optional.of(place)), cards, meters);
    }
    return cards;
  }

  private static void add(RateCard card, List<RateCard> cards, Meter[] meters) {
    for (var other : cards) {
      if (other.isNeverDearerThan(card, meters)) {
        return;
      }
    }
    cards.removeIf(other -> card.isNeverDearerThan(other, meters));
    cards.add(card);
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static @Nullable List<RateCard>[] cards(int count) {
    return new List[count];
  }
}
