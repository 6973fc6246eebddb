package dev.elige.cost.use;

import dev.elige.base.Estimate;
import dev.elige.catalog.Meter;
import dev.elige.cost.Bill;
import dev.elige.cost.LineItem;
import dev.elige.cost.Mode;
import dev.elige.cost.RateCard;
import dev.elige.cost.Tariff;
import dev.elige.cost.TokenSize;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Bills one call that was made, by the tokens that were counted in it, on demand.
 *
 * <p>Guarantee: every token is billed once, at the price of the context tier that the whole input
 * reaches; a price that is missing makes the bill unknown, never cheaper. Of the places of an offer
 * the cheapest is billed, as in every bill.
 */
public final class CallBilling {
  private CallBilling() {}

  /** The bill of one request. */
  public static Estimate<Bill> bill(CallTokens tokens, Tariff tariff) {
    var cards = tariff.cachedCards();
    var best = bill(tokens, tariff, cards.getFirst());
    for (int i = 1; i < cards.size(); i++) {
      best = Bill.cheaper(best, bill(tokens, tariff, cards.get(i)));
    }
    return best;
  }

  private static Estimate<Bill> bill(CallTokens tokens, Tariff tariff, RateCard card) {
    var items = new ArrayList<LineItem>();
    var lines = new UseLines(card, BigDecimal.ONE, items);
    var input = TokenSize.of(tokens.input());
    lines
        .add(UseBilling.INPUT, Meter.INPUT, input, BigDecimal.valueOf(tokens.plain()))
        .add(CacheBilling.READ, Meter.CACHE_READ, input, BigDecimal.valueOf(tokens.cached()))
        .add(
            CacheBilling.WRITE,
            writing(tariff, card),
            input,
            BigDecimal.valueOf(tokens.cacheWritten()))
        .add(UseBilling.OUTPUT, Meter.OUTPUT, input, BigDecimal.valueOf(tokens.said()))
        .add(
            UseBilling.REASONING,
            UseBilling.reasoning(card),
            input,
            BigDecimal.valueOf(tokens.reasoning()));
    Fees.add(card, lines);
    if (lines.missing().isPresent()) {
      return Estimate.unknown(lines.missing().get());
    }
    return items.isEmpty()
        ? Estimate.unknown(
            "no token was counted and no fee is published",
            "no se contó ningún token ni hay tarifa publicada")
        : Estimate.known(new Bill(Mode.ON_DEMAND, card.place(), BigDecimal.ONE, items, List.of()));
  }

  private static Meter writing(Tariff tariff, RateCard card) {
    boolean isPriced = CacheRules.of(tariff.offer()).map(CacheRule::writesArePriced).orElse(true);
    return isPriced && card.has(Meter.CACHE_WRITE) ? Meter.CACHE_WRITE : Meter.INPUT;
  }
}
