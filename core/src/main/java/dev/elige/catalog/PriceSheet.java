package dev.elige.catalog;

import dev.elige.base.Estimate;
import dev.elige.catalog.PriceTerm.TokenPrice;
import dev.elige.catalog.PriceTerm.UsePrice;
import dev.elige.catalog.PriceTerm.UseUnit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The settled prices of an offer. */
public final class PriceSheet {
  private static final int METERS = Meter.values().length;

  private final FactSheet facts;
  private final LocalDate day;
  private final boolean nearest;
  private final @Nullable TokenPriceIndex[] indexes =
      new TokenPriceIndex[ServiceTier.values().length * METERS];
  private final Map<String, List<Settled<PriceTerm>>> byPath = new HashMap<>(4);
  private @Nullable List<Settled<PriceTerm>> terms;
  private @Nullable Boolean free;

  /**
   * A sheet.
   *
   * @param facts what is stated about the offer
   * @param day the day the prices are asked for
   * @param nearest whether the price known nearest to the day stands in for one of the day; it
   *     carries its own date
   */
  PriceSheet(FactSheet facts, LocalDate day, boolean nearest) {
    this.facts = facts;
    this.day = day;
    this.nearest = nearest;
  }

  /** All prices, one for each slot. */
  public synchronized List<Settled<PriceTerm>> terms() {
    if (terms == null) {
      terms = settled("");
    }
    return terms;
  }

  /**
   * The prices whose text form begins so, such as {@code provisioned/} or {@code
   * reserved/input/one-month}, one for each slot.
   */
  public synchronized List<Settled<PriceTerm>> terms(String path) {
    var known = byPath.get(path);
    if (known == null) {
      known = settled(path);
      byPath.put(path, known);
    }
    return known;
  }

  public LocalDate day() {
    return day;
  }

  /** The prices of one meter, for every region and context tier. */
  public List<Settled<PriceTerm>> tokenPrices(ServiceTier tier, Meter meter) {
    return index(tier, meter).all();
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

  /**
   * The prices of one meter for requests from a region with a routing: that of the highest context
   * tier first, the base price last; empty where none is published.
   */
  public List<Settled<PriceTerm>> tokenPriceSteps(
      ServiceTier tier, Meter meter, String region, Routing routing) {
    return index(tier, meter).steps(region, routing);
  }

  /**
   * Of prices of one thing, without context tiers, the one that requests from a region with a
   * routing meet: of those that cover them the one known nearest to the day, then of the strongest
   * authority, then the one that names its place most closely.
   */
  public Optional<Settled<PriceTerm>> preferred(
      List<Settled<PriceTerm>> among, String region, Routing routing) {
    Settled<PriceTerm> best = null;
    for (var term : among) {
      if (term.value().scope().covers(region, routing)
          && (best == null || TokenPriceIndex.preference(term, best, day) < 0)) {
        best = term;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Whether something other than tokens has a price: images, seconds, queries. */
  public boolean hasUsePrices() {
    return !usePrices().isEmpty();
  }

  /** The price of what is not counted in tokens, for a request from a region with a routing. */
  public Optional<Settled<PriceTerm>> usePrice(
      ServiceTier tier, UseUnit unit, String region, Routing routing) {
    var ofUnit = new ArrayList<Settled<PriceTerm>>(1);
    for (var term : usePrices()) {
      if (term.value() instanceof UsePrice price && price.tier() == tier && price.unit() == unit) {
        ofUnit.add(term);
      }
    }
    return preferred(ofUnit, region, routing);
  }

  private List<Settled<PriceTerm>> usePrices() {
    return terms(PriceText.USE_PATH);
  }

  /** The places that prices of input name. */
  List<Availability> places() {
    var places = new LinkedHashSet<Availability>();
    for (var term : tokenPrices(ServiceTier.ON_DEMAND, Meter.INPUT)) {
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
  public synchronized boolean allZero() {
    if (free == null) {
      free = areAllZero();
    }
    return free;
  }

  private boolean areAllZero() {
    var input = tokenPrices(ServiceTier.ON_DEMAND, Meter.INPUT);
    if (!input.isEmpty() && !input.getFirst().value().price().isZero()) {
      return false;
    }
    boolean some = false;
    for (var term : terms()) {
      if (term.value() instanceof TokenPrice price) {
        some = true;
        if (!price.price().isZero()) {
          return false;
        }
      }
    }
    return some;
  }

  private synchronized TokenPriceIndex index(ServiceTier tier, Meter meter) {
    int place = tier.ordinal() * METERS + meter.ordinal();
    var index = indexes[place];
    if (index == null) {
      index = TokenPriceIndex.of(settled(PriceText.path(tier, meter)), tier, meter, day);
      indexes[place] = index;
    }
    return index;
  }

  private List<Settled<PriceTerm>> settled(String slot) {
    var observations = facts.observations(Attributes.PRICE, slot);
    return nearest
        ? Settling.nearest(day, Attributes.PRICE, observations)
        : Settling.on(day, Attributes.PRICE, observations);
  }
}
