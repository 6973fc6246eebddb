package dev.elige.catalog;

import dev.elige.base.Estimate;
import dev.elige.catalog.PriceTerm.TokenPrice;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The settled prices of an offer.
 *
 * @param terms one for each slot
 * @param day the day they are asked for; a price from another day carries its own date
 */
public record PriceSheet(List<Settled<PriceTerm>> terms, LocalDate day) {
  public PriceSheet {
    terms = List.copyOf(terms);
  }

  /**
   * The token price for a request from a region with a routing.
   *
   * @param inputTokens tokens of the request, which select the context tier
   */
  public Estimate<Settled<PriceTerm>> tokenPrice(
      ServiceTier tier, Meter meter, long inputTokens, String region, Routing routing) {
    return best(tier, meter, inputTokens, region, routing)
        .<Estimate<Settled<PriceTerm>>>map(Estimate::known)
        .orElseGet(() ->
            Estimate.unknown(
                "no {} price published",
                "sin precio publicado: {}",
                PriceText.word(tier) + " " + PriceText.word(meter)));
  }

  /** Whether every token price is 0: a free or trial offer, or a plan that is billed otherwise. */
  public boolean allZero() {
    var tokens = terms.stream().filter(one -> one.value() instanceof TokenPrice).toList();
    return !tokens.isEmpty() && tokens.stream().allMatch(one -> one.value().price().isZero());
  }

  /** Whether a price is known only for other days than the one asked for. */
  public boolean isStale(Settled<PriceTerm> price) {
    return !price.winner().validity().covers(day);
  }

  private Optional<Settled<PriceTerm>> best(
      ServiceTier tier, Meter meter, long inputTokens, String region, Routing routing) {
    return terms.stream()
        .filter(one ->
            one.value() instanceof TokenPrice price
                && price.tier() == tier
                && price.meter() == meter
                && (price.aboveTokens() == 0 || inputTokens > price.aboveTokens())
                && price.scope().covers(region, routing))
        .max(
            Comparator.<Settled<PriceTerm>>comparingInt(one -> -authority(one))
                .thenComparingLong(one -> ((TokenPrice) one.value()).aboveTokens())
                .thenComparingInt(one -> one.value().scope().precision()));
  }

  private static int authority(Settled<PriceTerm> price) {
    return price.citation().source().authority().ordinal();
  }
}
