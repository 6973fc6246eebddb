package dev.elige.cost;

import dev.elige.base.Estimate;
import dev.elige.base.Estimate.Known;
import dev.elige.catalog.Availability;
import dev.elige.catalog.Meter;
import dev.elige.catalog.PriceSheet;
import dev.elige.catalog.PriceTerm.TokenPrice;
import dev.elige.catalog.Routing;
import dev.elige.catalog.ServiceTier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The token prices of one place and tier, found once and read by every bill. Used by one thread.
 */
public final class RateCard {
  private static final Meter[] METERS = Meter.values();

  private final PriceSheet prices;
  private final ServiceTier tier;
  private final Optional<Availability> place;
  private final @Nullable Steps[] byMeter = new Steps[METERS.length];

  /**
   * A price for long requests.
   *
   * @param above for requests of more input tokens than this; 0 for all
   */
  private record Step(long above, Estimate<UnitPrice> price) {
    boolean holdsFor(long inputTokens) {
      return above == 0 || inputTokens > above;
    }

    boolean costsAsMuchAs(Step other) {
      return above == other.above
          && price instanceof Known<UnitPrice>(var own)
          && other.price instanceof Known<UnitPrice>(var others)
          && own.price().equals(others.price());
    }
  }

  /**
   * The prices of a meter.
   *
   * @param list that of the longest requests first
   * @param none what stands where no price is published
   */
  private record Steps(List<Step> list, Estimate<UnitPrice> none) {
    Estimate<UnitPrice> price(long inputTokens) {
      for (int i = 0; i < list.size(); i++) {
        var step = list.get(i);
        if (step.holdsFor(inputTokens)) {
          return step.price();
        }
      }
      return none;
    }

    boolean costsAsMuchAs(Steps other) {
      if (list.size() != other.list.size()) {
        return false;
      }
      for (int i = 0; i < list.size(); i++) {
        if (!list.get(i).costsAsMuchAs(other.list.get(i))) {
          return false;
        }
      }
      return true;
    }
  }

  /**
   * The card of a place.
   *
   * @param place from where requests are sent; empty where no source names regions
   */
  public RateCard(PriceSheet prices, ServiceTier tier, Optional<Availability> place) {
    this.prices = prices;
    this.tier = tier;
    this.place = place;
  }

  public Optional<Availability> place() {
    return place;
  }

  public ServiceTier tier() {
    return tier;
  }

  /**
   * The price of 1M tokens.
   *
   * @param inputTokens all input tokens of a request, cached ones included: they choose the context
   *     tier
   */
  public Estimate<UnitPrice> price(Meter meter, long inputTokens) {
    return steps(meter).price(inputTokens);
  }

  /** The least number of input tokens that meets the same price of a meter. */
  public long tierOf(Meter meter, long inputTokens) {
    for (var step : steps(meter).list()) {
      if (step.above() > 0 && inputTokens > step.above()) {
        return step.above() + 1;
      }
    }
    return 0;
  }

  /** Whether some price of a meter is published. */
  public boolean has(Meter meter) {
    return !steps(meter).list().isEmpty();
  }

  /** Whether both cards have the same amounts for some meters. */
  boolean costsAsMuchAs(RateCard other, Meter[] meters) {
    for (var meter : meters) {
      if (!steps(meter).costsAsMuchAs(other.steps(meter))) {
        return false;
      }
    }
    return true;
  }

  private Steps steps(Meter meter) {
    var known = byMeter[meter.ordinal()];
    if (known == null) {
      known = find(meter);
      byMeter[meter.ordinal()] = known;
    }
    return known;
  }

  private Steps find(Meter meter) {
    var region = place.isPresent() ? place.get().region() : "";
    var routing = place.isPresent() ? place.get().routing() : Routing.GLOBAL;
    var list = new ArrayList<Step>(1);
    for (var settled : prices.tokenPriceSteps(tier, meter, region, routing)) {
      long above = ((TokenPrice) settled.value()).aboveTokens();
      list.add(new Step(above, Estimate.known(UnitPrice.of(settled))));
    }
    return new Steps(
        list,
        Estimate.unknown(
            "no price published: {}, {}",
            "sin precio publicado: {}, {}",
            meter.title(),
            tier.title()));
  }
}
