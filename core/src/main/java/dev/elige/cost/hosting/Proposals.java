package dev.elige.cost.hosting;

import dev.elige.catalog.hosting.DefaultMachine;
import dev.elige.catalog.hosting.HostingCatalog;
import dev.elige.catalog.hosting.Machine;
import dev.elige.cost.Tariff;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which machines are compared where the user names none: of each service below, the cheapest one
 * for every system on which the model was measured within a latency target; where it was measured
 * on none of their machines, those on which the nearest in size was; and JumpStart's default.
 */
final class Proposals {
  private static final Set<String> SERVICES = Set.of("ec2", "sagemaker");

  private Proposals() {}

  /** The names of the machines, cheapest first, the default last where it is none of them. */
  static Collection<String> of(HostedModel model, Tariff tariff, Comparisons comparisons) {
    var kinds = comparisons.kinds(MachinePrices.regionsOf(tariff));
    var names = new LinkedHashSet<String>();
    for (var machine : kinds) {
      if (isMeasured(model, machine, comparisons, true)) {
        names.add(machine.name());
      }
    }
    for (var machine : names.isEmpty() ? kinds : List.<Machine>of()) {
      if (isMeasured(model, machine, comparisons, false)) {
        names.add(machine.name());
      }
    }
    standard(model, comparisons).ifPresent(names::add);
    return names;
  }

  private static Optional<String> standard(HostedModel model, Comparisons comparisons) {
    return comparisons.catalog().defaultMachine(model.id()).map(DefaultMachine::machine);
  }

  /** The cheapest machine of every service, family and number of accelerators, cheapest first. */
  static List<Machine> kinds(Set<String> regions, HostingCatalog catalog) {
    Map<String, Machine> cheapest = new LinkedHashMap<>();
    for (var name : catalog.machineNames()) {
      var machine = MachinePrices.find(name, regions, catalog);
      if (machine.isPresent() && SERVICES.contains(machine.get().service())) {
        var one = machine.get();
        cheapest.merge(
            one.service() + "|" + one.accelerator() + "|" + one.count(),
            one,
            (before, other) -> MachinePrices.CHEAPEST.compare(before, other) <= 0 ? before : other);
      }
    }
    var sorted = new ArrayList<>(cheapest.values());
    sorted.sort(MachinePrices.CHEAPEST);
    return sorted;
  }

  /** Whether as many accelerators were measured; with the very weights, or ones of their size. */
  private static boolean isMeasured(
      HostedModel model, Machine machine, Comparisons comparisons, boolean sameWeights) {
    var nearest = comparisons.nearest(model, machine);
    return nearest.stream()
        .anyMatch(one ->
            one.count() == machine.count()
                && comparisons.measured(one).shape().equals(model.shape()) == sameWeights);
  }
}
