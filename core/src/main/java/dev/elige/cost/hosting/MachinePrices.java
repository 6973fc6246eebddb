package dev.elige.cost.hosting;

import dev.elige.base.Authority;
import dev.elige.base.Citation;
import dev.elige.base.Estimate;
import dev.elige.base.LicenceClass;
import dev.elige.base.Money;
import dev.elige.base.Nearest;
import dev.elige.base.Source;
import dev.elige.base.Text;
import dev.elige.catalog.Availability;
import dev.elige.catalog.Validity;
import dev.elige.catalog.hosting.HostingCatalog;
import dev.elige.catalog.hosting.Machine;
import dev.elige.cost.Tariff;
import dev.elige.cost.UnitPrice;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What an hour of a machine costs. */
final class MachinePrices {
  private static final Source STATED =
      new Source(
          "user", "as stated in the requirement", "", "own", LicenceClass.OWN, Authority.USER);
  static final Comparator<Machine> CHEAPEST =
      Comparator.comparing(Machine::usdPerHour).thenComparing(Machine::region);

  private MachinePrices() {}

  /** The user's price. */
  static UnitPrice stated(BigDecimal usdPerHour, LocalDate day) {
    return new UnitPrice(
        Money.usd(usdPerHour), new Citation(STATED, "", day), Validity.since(LocalDate.EPOCH));
  }

  /** The regions that an offer may be called from. */
  static Set<String> regionsOf(Tariff tariff) {
    return tariff.places().stream().map(Availability::region).collect(Collectors.toSet());
  }

  /** The machine in the cheapest of some regions, or of all where none of them has a price. */
  static Optional<Machine> find(String name, Set<String> regions, HostingCatalog catalog) {
    var all = catalog.machines(name);
    return in(regions, all).or(() -> all.stream().min(CHEAPEST));
  }

  private static Optional<Machine> in(Set<String> regions, List<Machine> machines) {
    return machines.stream().filter(machine -> regions.contains(machine.region())).min(CHEAPEST);
  }

  /** A machine's price on a day; unknown before it was read. */
  static Estimate<UnitPrice> listed(Machine machine, LocalDate day) {
    var citation = machine.citation();
    if (day.isBefore(citation.asOf())) {
      return Estimate.unknown(
          "the price of {} is known from {} on: {} an hour",
          "el precio de {} se conoce desde el {}: {} por hora",
          machine.name(),
          citation.asOf(),
          machine.usdPerHour());
    }
    return Estimate.known(
        new UnitPrice(machine.usdPerHour(), citation, Validity.since(citation.asOf())));
  }

  /** Why a machine has no price. */
  static <T> Estimate<T> missing(String name, HostingCatalog catalog) {
    var near = Nearest.of(name, catalog.machineNames());
    return near.isEmpty()
        ? Estimate.unknown("no price of {} is known", "no se conoce el precio de {}", name)
        : Estimate.unknown(
            "no price of {} is known; did you mean {}?",
            "no se conoce el precio de {}; ¿querías decir {}?",
            name,
            near.get());
  }

  /** In which region the price holds. */
  static Text note(Machine machine) {
    return machine.region().isEmpty()
        ? Text.of(
            "{}: {} x {}, on demand",
            "{}: {} x {}, bajo demanda",
            machine.name(),
            machine.count(),
            machine.accelerator())
        : Text.of(
            "{}: {} x {}, on demand in {}",
            "{}: {} x {}, bajo demanda en {}",
            machine.name(),
            machine.count(),
            machine.accelerator(),
            machine.region());
  }
}
