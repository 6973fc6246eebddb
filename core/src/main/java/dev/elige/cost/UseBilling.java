package dev.elige.cost;

import dev.elige.base.Estimate;
import dev.elige.base.Estimate.Known;
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
import java.util.Comparator;
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

  private UseBilling() {}

  /**
   * The cheapest bill over the places an offer may be called from.
   *
   * @param places where it may be called; empty where no source names regions
   */
  public static Estimate<Bill> bill(
      Workload workload, PriceSheet prices, ServiceTier tier, List<Availability> places) {
    if (places.isEmpty()) {
      return billAt(workload, prices, tier, Optional.empty());
    }
    var bills =
        places.stream().map(place -> billAt(workload, prices, tier, Optional.of(place))).toList();
    return bills.stream()
        .filter(Estimate::isKnown)
        .min(Comparator.comparing(bill -> ((Known<Bill>) bill).value().monthly()))
        .orElse(bills.getFirst());
  }

  private static Estimate<Bill> billAt(
      Workload workload, PriceSheet prices, ServiceTier tier, Optional<Availability> place) {
    var items = new ArrayList<LineItem>();
    var input = line(workload, prices, tier, Meter.INPUT, place);
    if (workload.outputTokens().signum() == 0) {
      return input.map(item -> new Bill(tier, place, List.of(item)));
    }
    return input.flatMap(first -> {
      items.add(first);
      return line(workload, prices, tier, Meter.OUTPUT, place)
          .map(second -> {
            items.add(second);
            return new Bill(tier, place, items);
          });
    });
  }

  private static Estimate<LineItem> line(
      Workload workload,
      PriceSheet prices,
      ServiceTier tier,
      Meter meter,
      Optional<Availability> place) {
    var tokens = meter == Meter.INPUT ? workload.inputTokens() : workload.outputTokens();
    var region = place.map(Availability::region).orElse("");
    var routing = place.map(Availability::routing).orElse(Routing.GLOBAL);
    return prices
        .tokenPrice(tier, meter, workload.inputTokens().longValue(), region, routing)
        .map(price -> item(meter, workload.requests().multiply(tokens), price));
  }

  private static LineItem item(Meter meter, BigDecimal tokens, Settled<PriceTerm> price) {
    var millions = tokens.movePointLeft(MILLION);
    var what =
        meter == Meter.INPUT
            ? Text.of("input tokens", "tokens de entrada")
            : Text.of("output tokens", "tokens de salida");
    return new LineItem(what, millions, price, price.value().price().times(millions));
  }
}
