package dev.elige.decide.record;

import dev.elige.base.Estimate;
import dev.elige.base.Language;
import dev.elige.base.Money;
import dev.elige.belief.Quality;
import dev.elige.catalog.Availability;
import dev.elige.catalog.Lifecycle;
import dev.elige.catalog.ModelId;
import dev.elige.catalog.OfferId;
import dev.elige.cost.Bill;
import dev.elige.decide.Assessment;
import java.util.List;
import java.util.Optional;

/**
 * An offer that a task takes or falls back on, and on what that rests.
 *
 * @param offer the offer
 * @param model the model behind it
 * @param mode how it is paid for, such as {@code on-demand}
 * @param region from where it is called; empty where no source names regions
 * @param pivot the language that a translator puts texts into for it; empty where it is asked
 *     directly
 * @param monthly the bill of a month, with that of the translator
 * @param quality what was believed of the model at this task
 * @param prices each unit price of the bill, in its order
 * @param lives the published dates of the offer's life where it is called
 */
public record OfferRecord(
    OfferId offer,
    ModelId model,
    String mode,
    Optional<String> region,
    Optional<Language> pivot,
    Money monthly,
    Estimate<Quality> quality,
    List<PriceRelied> prices,
    List<Lifecycle> lives) {
  public OfferRecord {
    prices = List.copyOf(prices);
    lives = List.copyOf(lives);
  }

  /** The record of an offer; empty where it cannot be billed. */
  static Optional<OfferRecord> of(Assessment one) {
    return one.bill().toOptional().map(bill -> of(one, bill));
  }

  private static OfferRecord of(Assessment one, Bill bill) {
    var region = bill.place().map(Availability::region);
    return new OfferRecord(
        one.offer().id(),
        one.offer().model().id(),
        bill.mode().id(),
        region,
        one.pivot(),
        bill.monthly(),
        one.quality().map(RecordedQuality::rounded),
        bill.items().stream().map(PriceRelied::of).toList(),
        Lives.where(one.offer(), region));
  }

  /** Whether it is the same offer, bought and asked in the same way. */
  boolean isSameRoad(OfferRecord other) {
    return offer.equals(other.offer)
        && mode.equals(other.mode)
        && region.equals(other.region)
        && pivot.equals(other.pivot);
  }

  /** Two unknown ones are the same, whatever their reasons: a record keeps none. */
  boolean isSameQuality(OfferRecord other) {
    return (quality instanceof Estimate.Known<Quality>(var one)
            && other.quality instanceof Estimate.Known<Quality>(var two))
        ? one.equals(two)
        : quality.isKnown() == other.quality.isKnown();
  }

  /** Whether both end, and become legacy, on the same days. */
  boolean isSameLife(OfferRecord other) {
    return LifeWords.dates(lives).equals(LifeWords.dates(other.lives));
  }

  /** Whether both have the same bill, line by line. */
  boolean isSameBill(OfferRecord other) {
    return monthly.compareTo(other.monthly) == 0
        && PricePair.of(prices, other.prices).stream().noneMatch(PricePair::moved);
  }
}
