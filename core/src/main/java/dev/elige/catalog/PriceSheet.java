package dev.elige.catalog;

import dev.elige.base.Estimate;
import dev.elige.catalog.PriceTerm.TokenPrice;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** The settled prices of an offer. */
public final class PriceSheet {
  private final List<Settled<PriceTerm>> terms;
  private final LocalDate day;
  private final Map<String, TokenPriceIndex> indexes = new HashMap<>();

  /**
   * A sheet.
   *
   * @param terms one for each slot
   * @param day the day they are asked for; a price from another day carries its own date
   */
  PriceSheet(List<Settled<PriceTerm>> terms, LocalDate day) {
    this.terms = List.copyOf(terms);
    this.day = day;
  }

  public List<Settled<PriceTerm>> terms() {
    return terms;
  }

  public LocalDate day() {
    return day;
  }

  /**
   * The token price for a request from a region with a routing.
   *
   * @param inputTokens tokens of the request, which select the context tier
   */
  public Estimate<Settled<PriceTerm>> tokenPrice(
      ServiceTier tier, Meter meter, long inputTokens, String region, Routing routing) {
    return index(tier, meter)
        .find(inputTokens, region, routing)
        .<Estimate<Settled<PriceTerm>>>map(Estimate::known)
        .orElseGet(() ->
            Estimate.unknown(
                "no price published: {}, {}",
                "sin precio publicado: {}, {}",
                meter.title(),
                tier.title()));
  }

  /** The places that prices name. */
  List<Availability> places() {
    var places = new LinkedHashSet<Availability>();
    for (var term : terms) {
      var scope = term.value().scope();
      if (!scope.region().isEmpty()) {
        places.add(
            scope.reach() == PriceScope.Reach.GLOBAL
                ? Availability.global(scope.region())
                : Availability.inRegion(scope.region()));
      }
    }
    return List.copyOf(places);
  }

  /** Whether every token price is 0: a free or trial offer, or a plan that is billed otherwise. */
  public boolean allZero() {
    boolean some = false;
    for (var term : terms) {
      if (term.value() instanceof TokenPrice price) {
        some = true;
        if (!price.price().isZero()) {
          return false;
        }
      }
    }
    return some;
  }

  /** Whether a price is known only for other days than the one asked for. */
  public boolean isStale(Settled<PriceTerm> price) {
    return !price.winner().validity().covers(day);
  }

  private synchronized TokenPriceIndex index(ServiceTier tier, Meter meter) {
    return indexes.computeIfAbsent(
        tier.name() + meter.name(), _ -> TokenPriceIndex.of(terms, tier, meter));
  }
}
