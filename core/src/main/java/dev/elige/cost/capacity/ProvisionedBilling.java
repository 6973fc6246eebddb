package dev.elige.cost.capacity;

import dev.elige.base.Estimate;
import dev.elige.base.Estimate.Known;
import dev.elige.base.Money;
import dev.elige.base.Numerals;
import dev.elige.base.Text;
import dev.elige.catalog.Availability;
import dev.elige.catalog.Commitment;
import dev.elige.catalog.PriceTerm;
import dev.elige.catalog.PriceTerm.ProvisionedPrice;
import dev.elige.catalog.Routing;
import dev.elige.catalog.Settled;
import dev.elige.cost.Bill;
import dev.elige.cost.Charge;
import dev.elige.cost.LineItem;
import dev.elige.cost.Mode;
import dev.elige.cost.Tariff;
import dev.elige.cost.Unit;
import dev.elige.cost.UnitPrice;
import dev.elige.cost.Workload;
import dev.elige.spec.usage.UnitCapacity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;

/**
 * Bills provisioned units: as many as the busiest minute needs, every hour of the month, used or
 * not (Amazon Bedrock model units, Azure PTU, Google GSU).
 *
 * <p>Guarantee: the number of units is {@link UnitSizer}'s, never a guess; where it is unknown, the
 * bill is, and the reason names what one unit costs. Of the places that the offer may be called
 * from the cheapest is billed. Units of customised models have a price of their own and do not
 * count here.
 */
public final class ProvisionedBilling {
  private static final Charge UNITS =
      Charge.of("provisioned units", "unidades aprovisionadas", Unit.UNIT_HOUR);

  private ProvisionedBilling() {}

  /** A mode for each commitment that has a price. */
  public static List<Mode> modes(Workload workload, Tariff tariff) {
    var all = tariff.prices().terms("provisioned/");
    if (all.isEmpty()) {
      return List.of();
    }
    var modes = new ArrayList<Mode>();
    for (var commitment : Commitment.values()) {
      if (!prices(tariff, commitment).isEmpty()) {
        modes.add(new Mode.Provisioned(commitment));
      }
    }
    return modes;
  }

  /** The bill of a month at the cheapest place. */
  public static Estimate<Bill> bill(Workload workload, Tariff tariff, Mode.Provisioned mode) {
    Estimate<Bill> best = unpriced(mode);
    boolean some = false;
    for (var unit : cheapestUnits(tariff, prices(tariff, mode.commitment()))) {
      var bill = bill(workload, tariff, mode, unit.place(), unit.price());
      best = some ? Bill.cheaper(best, bill) : bill;
      some = true;
    }
    return best;
  }

  /**
   * What the mode costs at least, whatever the workload needs: the cheapest unit for a month. Found
   * without sizing anything, for who looks for the cheapest of many bills.
   */
  public static Optional<Money> least(Workload workload, Tariff tariff, Mode.Provisioned mode) {
    var stated = workload.usage().capacity().flatMap(UnitCapacity::units).orElse(BigDecimal.ONE);
    var unitHours = workload.usage().hoursOfMonth().multiply(stated.min(BigDecimal.ONE));
    Optional<Money> least = Optional.empty();
    for (var term : prices(tariff, mode.commitment())) {
      var price = term.value().price();
      if (least.isEmpty() || price.compareTo(least.get()) < 0) {
        least = Optional.of(price);
      }
    }
    return least.map(price -> price.times(unitHours));
  }

  /** A unit at a place. */
  record PlacedUnit(Optional<Availability> place, Settled<PriceTerm> price) {
    boolean isDearerThan(PlacedUnit other) {
      return price.value().price().compareTo(other.price.value().price()) > 0;
    }
  }

  /** The cheapest unit of each routing: how many it takes depends on the routing alone. */
  private static Collection<PlacedUnit> cheapestUnits(
      Tariff tariff, List<Settled<PriceTerm>> prices) {
    var cheapest = new EnumMap<Routing, PlacedUnit>(Routing.class);
    for (var place : PlacedPrices.places(tariff, prices)) {
      PlacedPrices.at(place, prices, tariff)
          .map(price -> new PlacedUnit(place, price))
          .ifPresent(unit ->
              cheapest.merge(
                  PlacedPrices.routing(place),
                  unit,
                  (known, other) -> known.isDearerThan(other) ? other : known));
    }
    return cheapest.values();
  }

  /** The units that a mode buys, the cheapest of each routing. */
  static Collection<PlacedUnit> units(Tariff tariff, Mode.Provisioned mode) {
    return cheapestUnits(tariff, prices(tariff, mode.commitment()));
  }

  private static List<Settled<PriceTerm>> prices(Tariff tariff, Commitment commitment) {
    var prices = new ArrayList<Settled<PriceTerm>>();
    for (var term : tariff.prices().terms("provisioned/")) {
      if (term.value() instanceof ProvisionedPrice price
          && price.commitment() == commitment
          && !price.customModel()) {
        prices.add(term);
      }
    }
    return prices;
  }

  private static Estimate<Bill> bill(
      Workload workload,
      Tariff tariff,
      Mode.Provisioned mode,
      Optional<Availability> place,
      Settled<PriceTerm> price) {
    var units = UnitSizer.units(workload, tariff.offer(), place);
    if (units instanceof Known<UnitCount>(var known)) {
      var notes = new ArrayList<>(known.notes());
      notes.add(terms(mode.commitment()));
      return Estimate.known(
          new Bill(
              mode,
              place,
              workload.requests(),
              List.of(line(workload, known, UnitPrice.of(price))),
              notes));
    }
    return units.fold(
        _ -> unpriced(mode), reason -> unsized(workload, reason, UnitPrice.of(price)));
  }

  /** The line of some units for all hours of the month. */
  static LineItem line(Workload workload, UnitCount units, UnitPrice price) {
    var hours = new UnitHours(units, units.units(), workload.usage().hoursOfMonth());
    return LineItem.of(UNITS, hours.total(), price, hours);
  }

  private static Estimate<Bill> unpriced(Mode.Provisioned mode) {
    return Estimate.unknown("no price published: {}", "sin precio publicado: {}", mode.title());
  }

  private static Estimate<Bill> unsized(Workload workload, Text reason, UnitPrice price) {
    var hours = workload.usage().hoursOfMonth();
    return Estimate.unknown(
        "{}; one unit costs {} for a month of {} hours",
        "{}; una unidad cuesta {} por un mes de {} horas",
        reason,
        Numerals.amount(price.price().times(hours)),
        Numerals.plain(hours));
  }

  static Text terms(Commitment commitment) {
    if (commitment == Commitment.NONE) {
      return Text.of(
          "Units are billed every hour until they are deleted, used or not.",
          "Las unidades se facturan cada hora hasta que se borran, se usen o no.");
    }
    return Text.of(
        "Units are billed every hour of the whole term, used or not: {}.",
        "Las unidades se facturan cada hora de todo el plazo, se usen o no: {}.",
        new Mode.Provisioned(commitment).title());
  }
}
