package dev.elige.cost.custom;

import dev.elige.catalog.Availability;
import dev.elige.catalog.Commitment;
import dev.elige.catalog.Meter;
import dev.elige.catalog.PriceTerm;
import dev.elige.catalog.PriceTerm.HostingPrice;
import dev.elige.catalog.PriceTerm.ProvisionedPrice;
import dev.elige.catalog.PriceTerm.StoragePrice;
import dev.elige.catalog.PriceTerm.TrainingPrice;
import dev.elige.catalog.PriceTerm.TrainingUnit;
import dev.elige.catalog.PriceTerm.TunedPrice;
import dev.elige.catalog.Routing;
import dev.elige.catalog.Settled;
import dev.elige.cost.Tariff;
import dev.elige.cost.UnitPrice;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The prices of customised models that one place meets.
 *
 * @param place from where it is trained and called; empty where no source names regions
 */
record TuningPrices(Tariff tariff, Optional<Availability> place) {
  /**
   * One for each place of a tariff. Where the tariff names none, the regions stand in that prices
   * of training and serving name.
   */
  static List<TuningPrices> of(Tariff tariff) {
    var places = new LinkedHashSet<>(tariff.places());
    if (places.isEmpty()) {
      for (var term : tariff.prices().terms()) {
        var region = term.value().scope().region();
        if (isOfTuning(term.value()) && !region.isEmpty()) {
          places.add(Availability.inRegion(region));
        }
      }
    }
    var prices = new ArrayList<TuningPrices>();
    for (var place : places) {
      prices.add(new TuningPrices(tariff, Optional.of(place)));
    }
    return prices.isEmpty() ? List.of(new TuningPrices(tariff, Optional.empty())) : prices;
  }

  /** Whether a price is about customised models alone. */
  static boolean isOfTuning(PriceTerm term) {
    return term instanceof TrainingPrice
        || term instanceof StoragePrice
        || term instanceof HostingPrice
        || (term instanceof ProvisionedPrice units && units.customModel());
  }

  /** Of one unit and hour. */
  Optional<UnitPrice> units(Commitment commitment, boolean customModel) {
    return find(term ->
        term instanceof ProvisionedPrice units
            && units.commitment() == commitment
            && units.customModel() == customModel);
  }

  /** Of one unit of training. */
  Optional<UnitPrice> training(TrainingUnit unit) {
    return find(term -> term instanceof TrainingPrice training && training.unit() == unit);
  }

  /** Of one model and month. */
  Optional<UnitPrice> storage() {
    return find(term -> term instanceof StoragePrice);
  }

  /** Of one hour. */
  Optional<UnitPrice> hosting() {
    return find(term -> term instanceof HostingPrice);
  }

  /** Of 1M tokens of the customised model. */
  Optional<UnitPrice> tokens(Meter meter) {
    return find(term -> term instanceof TunedPrice tuned && tuned.meter() == meter);
  }

  private Optional<UnitPrice> find(Predicate<PriceTerm> kind) {
    var region = place.map(Availability::region).orElse("");
    var routing = place.map(Availability::routing).orElse(Routing.GLOBAL);
    Optional<Settled<PriceTerm>> found = tariff.prices().find(kind, region, routing);
    return found.map(UnitPrice::of);
  }
}
