package dev.elige.cost;

import dev.elige.base.Estimate;
import dev.elige.base.Estimate.Known;
import dev.elige.base.Money;
import dev.elige.base.Text;
import dev.elige.catalog.Availability;
import dev.elige.catalog.Meter;
import dev.elige.catalog.PriceSheet;
import dev.elige.catalog.PriceTerm;
import dev.elige.catalog.Routing;
import dev.elige.catalog.ServiceTier;
import dev.elige.catalog.Settled;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Bills a workload by use: tokens times published prices, on demand or in batch.
 *
 * <p>Guarantee: the total is the exact sum of the lines, and a missing price makes the bill
 * unknown, never cheaper.
 */
public final class UseBilling {
  private static final int MILLION = 6;
  private static final Text INPUT = Text.of("input tokens", "tokens de entrada");
  private static final Text OUTPUT = Text.of("output tokens", "tokens de salida");

  private UseBilling() {}

  /**
   * The cheapest bill over the places an offer may be called from.
   *
   * @param places where it may be called; empty where no source names regions
   */
  public static Estimate<Bill> bill(
      Workload workload, PriceSheet prices, ServiceTier tier, List<Availability> places) {
    var best = rates(workload, prices, tier, places.stream().findFirst());
    for (int i = 1; i < places.size(); i++) {
      best = cheaper(workload, best, rates(workload, prices, tier, Optional.of(places.get(i))));
    }
    return best.map(rates -> bill(workload, tier, rates));
  }

  /** The unit prices of one place. */
  private record Rates(
      Optional<Availability> place, Settled<PriceTerm> input, Optional<Settled<PriceTerm>> output) {

    boolean equalsIn(Rates other) {
      return amount(input).equals(amount(other.input))
          && output.map(Rates::amount).equals(other.output.map(Rates::amount));
    }

    private static Money amount(Settled<PriceTerm> price) {
      return price.value().price();
    }

    Money perRequest(Workload workload) {
      var cost = input.value().price().times(workload.inputTokens());
      return output
          .map(price -> cost.plus(price.value().price().times(workload.outputTokens())))
          .orElse(cost);
    }
  }

  private static Estimate<Rates> rates(
      Workload workload, PriceSheet prices, ServiceTier tier, Optional<Availability> place) {
    var input = price(workload, prices, tier, Meter.INPUT, place);
    if (workload.outputTokens().signum() == 0 || !input.isKnown()) {
      return input.map(price -> new Rates(place, price, Optional.empty()));
    }
    var output = price(workload, prices, tier, Meter.OUTPUT, place);
    return input.flatMap(in -> output.map(out -> new Rates(place, in, Optional.of(out))));
  }

  private static Estimate<Settled<PriceTerm>> price(
      Workload workload,
      PriceSheet prices,
      ServiceTier tier,
      Meter meter,
      Optional<Availability> place) {
    var region = place.map(Availability::region).orElse("");
    var routing = place.map(Availability::routing).orElse(Routing.GLOBAL);
    return prices.tokenPrice(tier, meter, workload.inputTokens().longValue(), region, routing);
  }

  private static Estimate<Rates> cheaper(
      Workload workload, Estimate<Rates> one, Estimate<Rates> other) {
    if (!(other instanceof Known<Rates>(var second))) {
      return one;
    }
    if (!(one instanceof Known<Rates>(var first))) {
      return other;
    }
    boolean keep =
        first.equalsIn(second)
            || first.perRequest(workload).compareTo(second.perRequest(workload)) <= 0;
    return keep ? one : other;
  }

  private static Bill bill(Workload workload, ServiceTier tier, Rates rates) {
    var items = new ArrayList<LineItem>();
    items.add(item(INPUT, workload.requests().multiply(workload.inputTokens()), rates.input()));
    rates
        .output()
        .ifPresent(price ->
            items.add(item(OUTPUT, workload.requests().multiply(workload.outputTokens()), price)));
    return new Bill(tier, rates.place(), items);
  }

  private static LineItem item(Text what, BigDecimal tokens, Settled<PriceTerm> price) {
    var millions = tokens.movePointLeft(MILLION);
    return new LineItem(what, millions, price, price.value().price().times(millions));
  }
}
