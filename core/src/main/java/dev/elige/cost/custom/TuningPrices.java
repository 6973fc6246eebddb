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
import dev.elige.catalog.Settled;
import dev.elige.cost.Tariff;
import dev.elige.cost.UnitPrice;
import dev.elige.cost.capacity.PlacedPrices;
import java.util.ArrayList;
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
    var terms = new ArrayList<Settled<PriceTerm>>();
    for (var term : tariff.prices().terms()) {
      if (isOfTuning(term.value())) {
        terms.add(term);
      }
    }
    var prices = new ArrayList<TuningPrices>();
    for (var place : PlacedPrices.places(tariff, terms)) {
      prices.add(new TuningPrices(tariff, place));
    }
    return prices;
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
    var terms = new ArrayList<Settled<PriceTerm>>();
    for (var term : tariff.prices().terms()) {
      if (kind.test(term.value())) {
        terms.add(term);
      }
    }
    return PlacedPrices.at(place, terms, tariff).map(UnitPrice::of);
  }
}
