package dev.elige.cost.capacity;

import dev.elige.base.Estimate;
import dev.elige.base.Money;
import dev.elige.base.Numerals;
import dev.elige.base.Text;
import dev.elige.catalog.Availability;
import dev.elige.catalog.Offer;
import dev.elige.catalog.PriceTerm;
import dev.elige.catalog.Settled;
import dev.elige.cost.Bill;
import dev.elige.cost.Mode;
import dev.elige.cost.Tariff;
import dev.elige.cost.UnitPrice;
import dev.elige.cost.Workload;
import dev.elige.spec.usage.UnitCapacity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Provisioned units of an offer that several workloads share: bought once for the sum of what each
 * needs in its busiest minute, as if these minutes were one. Each is billed its part of the units.
 *
 * @param mode for how long they are bought
 * @param place where
 * @param price what a unit costs for an hour
 * @param lot how units are sold
 */
public record SharedUnits(
    Mode.Provisioned mode, Optional<Availability> place, Settled<PriceTerm> price, UnitLot lot) {

  /** Every way in which units are sold at a tariff, at the cheapest place of each routing. */
  public static List<SharedUnits> sold(Workload workload, Tariff tariff) {
    var sold = new ArrayList<SharedUnits>();
    for (var mode : ProvisionedBilling.modes(workload, tariff)) {
      var provisioned = (Mode.Provisioned) mode;
      for (var unit : ProvisionedBilling.units(tariff, provisioned)) {
        var lot = UnitSizer.at(workload, tariff.offer(), unit.place()).lot();
        sold.add(new SharedUnits(provisioned, unit.place(), unit.price(), lot));
      }
    }
    return sold;
  }

  /**
   * The units that a workload's busiest minute takes, with their fraction; unknown where nobody
   * says what a unit takes, or where the user says how many units the workload gets.
   */
  public Estimate<BigDecimal> needed(Workload workload, Offer offer) {
    return workload.usage().capacity().flatMap(UnitCapacity::units).isPresent()
        ? Estimate.unknown(
            "its units are stated, and not shared",
            "sus unidades están indicadas y no se comparten")
        : UnitSizer.units(workload, offer, place).flatMap(UnitCount::needed);
  }

  /** What a unit costs for all hours of a month. */
  public Money monthly(Workload workload) {
    return price.value().price().times(workload.usage().hoursOfMonth());
  }

  /**
   * The bills of workloads that share, in their order: together they pay for the units that are
   * bought.
   *
   * @param workloads two or more, of each of which the need is known
   */
  public List<Bill> bills(List<Workload> workloads, Offer offer) {
    var counts = new ArrayList<UnitCount>();
    var needs = new ArrayList<BigDecimal>();
    var sum = BigDecimal.ZERO;
    for (var workload : workloads) {
      var count = UnitSizer.units(workload, offer, place).toOptional().orElseThrow();
      var need = count.needed().toOptional().orElseThrow();
      counts.add(count);
      needs.add(need);
      sum = sum.add(need);
    }
    var bought = lot.bought(sum);
    var left = bought;
    var bills = new ArrayList<Bill>();
    for (int i = 0; i < workloads.size(); i++) {
      boolean isLast = i == workloads.size() - 1;
      var part = isLast ? left : bought.multiply(needs.get(i)).divide(sum, MathContext.DECIMAL64);
      left = left.subtract(part);
      bills.add(bill(workloads.get(i), counts.get(i), part, bought, workloads.size()));
    }
    return bills;
  }

  private Bill bill(
      Workload workload, UnitCount count, BigDecimal part, BigDecimal bought, int sharing) {
    var units =
        new UnitCount(
            part, false, count.needed(), count.meanShare(), count.throughput(), count.citation());
    return new Bill(
        mode,
        place,
        workload.requests(),
        List.of(ProvisionedBilling.line(workload, units, UnitPrice.of(price))),
        List.of(
            Text.of(
                "Provisioned units that {} tasks share: {}.",
                "Unidades aprovisionadas que comparten {} tareas: {}.",
                sharing,
                Numerals.plain(bought)),
            ProvisionedBilling.terms(mode.commitment())));
  }
}
