package dev.elige.report.catalog;

import dev.elige.base.Estimate;
import dev.elige.base.Text;
import dev.elige.catalog.Meter;
import dev.elige.catalog.Offer;
import dev.elige.catalog.PriceScope;
import dev.elige.catalog.PriceSheet;
import dev.elige.catalog.PriceTerm;
import dev.elige.catalog.PriceTerm.TokenPrice;
import dev.elige.catalog.ServiceTier;
import dev.elige.catalog.Settled;
import dev.elige.report.Footnotes;
import dev.elige.report.Words;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The one token price by which an offer is shown where no region is asked for: that without a
 * region, else the one of us-east-1 or us-west-2 (where vendors state their list prices), else the
 * cheapest.
 */
public final class TokenPrices {
  private static final List<String> LISTED = List.of("", "us-east-1", "us-west-2");

  private TokenPrices() {}

  /** The price known for the day. */
  public static Optional<Settled<PriceTerm>> of(Offer offer, ServiceTier tier, Meter meter) {
    return pick(offer.prices(), tier, meter);
  }

  /** The price known nearest to the day. */
  static Optional<Settled<PriceTerm>> nearest(Offer offer, ServiceTier tier, Meter meter) {
    return pick(offer.nearestPrices(), tier, meter);
  }

  private static Optional<Settled<PriceTerm>> pick(
      PriceSheet sheet, ServiceTier tier, Meter meter) {
    return sheet.terms().stream()
        .filter(one ->
            one.value() instanceof TokenPrice price
                && price.tier() == tier
                && price.meter() == meter
                && price.aboveTokens() == 0
                && price.price().currency().equals("USD"))
        .min(
            Comparator.<Settled<PriceTerm>>comparingLong(
                    one -> one.winner().validity().distanceTo(sheet.day()))
                .thenComparingInt(one -> one.citation().source().authority().ordinal())
                .thenComparingInt(one -> rank(one.value().scope()))
                .thenComparing(one -> one.value().price()));
  }

  private static int rank(PriceScope scope) {
    int listed = LISTED.indexOf(scope.region());
    return (listed < 0 ? LISTED.size() : listed) * 2
        + (scope.reach() == PriceScope.Reach.GLOBAL ? 1 : 0);
  }

  /** The price in words; unknown with what is known nearest to the day. */
  static Text shown(Offer offer, ServiceTier tier, Meter meter, Footnotes notes) {
    var known = of(offer, tier, meter);
    if (known.isPresent()) {
      return amount(known.get(), notes);
    }
    return nearest(offer, tier, meter)
        .map(price -> unknownOn(offer.day(), price, notes))
        .orElseGet(() -> notes.dash(unpublished(tier, meter)));
  }

  private static Text amount(Settled<PriceTerm> price, Footnotes notes) {
    var region = price.value().scope().region();
    var citation = price.citation();
    var from =
        Text.of(
            "{}{}, read {}",
            "{}{}, leído el {}",
            citation.source().title(),
            region.isEmpty() ? "" : ", " + region,
            citation.asOf());
    return Text.verbatim(Words.price(price.value().price().amount()) + notes.mark(from));
  }

  private static Text unknownOn(LocalDate day, Settled<PriceTerm> price, Footnotes notes) {
    var note =
        Text.of(
            "unknown on {}; the nearest known price and its date stand in brackets",
            "desconocido el {}; entre paréntesis, el precio más cercano conocido y su fecha",
            day);
    return Text.of(
        "unknown{} ({} on {})",
        "desconocido{} ({} el {})",
        notes.mark(note),
        Words.price(price.value().price().amount()),
        nearestDay(day, price));
  }

  /** The day of a price's validity that is nearest to another day. */
  static LocalDate nearestDay(LocalDate day, Settled<PriceTerm> price) {
    var validity = price.winner().validity();
    return day.isBefore(validity.from()) ? validity.from() : validity.to().minusDays(1);
  }

  static Text unpublished(ServiceTier tier, Meter meter) {
    return Text.of(
        "no price published: {}, {}", "sin precio publicado: {}, {}", meter.title(), tier.title());
  }

  /** The amount per 1M tokens, or why it is not known. */
  public static Estimate<Settled<PriceTerm>> estimate(Offer offer, ServiceTier tier, Meter meter) {
    return of(offer, tier, meter)
        .<Estimate<Settled<PriceTerm>>>map(Estimate::known)
        .orElse(Estimate.unknown(unpublished(tier, meter)));
  }
}
