package dev.elige.cost;

import dev.elige.base.Estimate;
import dev.elige.base.Estimate.Known;
import dev.elige.catalog.Availability;
import dev.elige.catalog.Meter;
import dev.elige.catalog.PriceSheet;
import dev.elige.catalog.PriceTerm.TokenPrice;
import dev.elige.catalog.PriceTerm.UseUnit;
import dev.elige.catalog.Routing;
import dev.elige.catalog.ServiceTier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The prices of use at one place and tier, found once and read by every bill. By one thread. */
public final class RateCard {
  private static final Meter[] METERS = Meter.values();
  private static final UseUnit[] UNITS = UseUnit.values();

  private final PriceSheet prices;
  private final ServiceTier tier;
  private final Optional<Availability> place;
  private @Nullable RateCard onDemand;
  private final @Nullable Steps[] byMeter = new Steps[METERS.length];
  private final @Nullable Optional<UnitPrice>[] byUnit = optionals(UNITS.length);

  /**
   * A price for long requests.
   *
   * @param above for requests of more input tokens than this; 0 for all
   */
  private record Step(long above, Estimate<UnitPrice> price) {
    boolean holdsFor(long inputTokens) {
      return above == 0 || inputTokens > above;
    }

    boolean isNeverDearerThan(Step other) {
      return above == other.above
          && price instanceof Known<UnitPrice>(var own)
          && other.price instanceof Known<UnitPrice>(var others)
          && isNoDearer(own, others);
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

    boolean isNeverDearerThan(Steps other) {
      if (list.size() != other.list.size()) {
        return false;
      }
      for (int i = 0; i < list.size(); i++) {
        if (!list.get(i).isNeverDearerThan(other.list.get(i))) {
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

  /** Whether something other than tokens has a price. */
  public boolean hasUsePrices() {
    return prices.hasUsePrices();
  }

  /** The price of one of what is not counted in tokens; empty where none is published. */
  public Optional<UnitPrice> price(UseUnit unit) {
    var known = byUnit[unit.ordinal()];
    if (known == null) {
      known = prices.usePrice(tier, unit, region(), routing()).map(UnitPrice::of);
      byUnit[unit.ordinal()] = known;
    }
    return known;
  }

  /** The card of the same place on demand. */
  public RateCard onDemand() {
    if (tier == ServiceTier.ON_DEMAND) {
      return this;
    }
    if (onDemand == null) {
      onDemand = new RateCard(prices, ServiceTier.ON_DEMAND, place);
    }
    return onDemand;
  }

  /**
   * Whether no bill of some meters, of everything but tokens, and of the same on demand is dearer
   * at this card: it has the same prices or lower ones, for the same context tiers.
   */
  boolean isNeverDearerThan(RateCard other, Meter[] meters) {
    for (var meter : meters) {
      if (!steps(meter).isNeverDearerThan(other.steps(meter))) {
        return false;
      }
    }
    return (!prices.hasUsePrices() || usesAreNeverDearerThan(other))
        && (tier == ServiceTier.ON_DEMAND
            || onDemand().isNeverDearerThan(other.onDemand(), meters));
  }

  private boolean usesAreNeverDearerThan(RateCard other) {
    for (var unit : UNITS) {
      var own = price(unit);
      var others = other.price(unit);
      if (own.isPresent() != others.isPresent()
          || (own.isPresent() && !isNoDearer(own.get(), others.get()))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNoDearer(UnitPrice one, UnitPrice other) {
    return one.price().currency().equals(other.price().currency())
        && one.price().compareTo(other.price()) <= 0;
  }

  private String region() {
    return place.isPresent() ? place.get().region() : "";
  }

  private Routing routing() {
    return place.isPresent() ? place.get().routing() : Routing.GLOBAL;
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
    var list = new ArrayList<Step>(1);
    for (var settled : prices.tokenPriceSteps(tier, meter, region(), routing())) {
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

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static @Nullable Optional<UnitPrice>[] optionals(int count) {
    return new Optional[count];
  }
}
