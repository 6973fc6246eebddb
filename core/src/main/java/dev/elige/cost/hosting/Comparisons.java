package dev.elige.cost.hosting;

import dev.elige.catalog.ModelId;
import dev.elige.catalog.Offer;
import dev.elige.catalog.hosting.HostingCatalog;
import dev.elige.catalog.hosting.Machine;
import dev.elige.catalog.hosting.Measurement;
import dev.elige.catalog.hosting.Measurement.Latency;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds the measurements that tell how fast a machine serves a model.
 *
 * <p>Idea: only loads that were answered within a latency target count: MLPerf's server and
 * interactive scenarios by their own limits, others where the mean wait was within {@link #TARGET}.
 * A maximum without a limit is a queue, not capacity. Of these the {@link Distance nearest} are
 * kept: the same weights, else the nearest in parameters up to twice as many or half, on the same
 * family of accelerators; then the nearest number of accelerators; then those that are not the
 * tighter interactive ones. Each measured shape of a system gives a lower bound of its throughput
 * at the task's mix ({@link RequestMix#workOf}), so the largest bound stands for the system; over
 * the systems the lower median is proposed.
 *
 * <p>Guarantee: which systems are compared does not depend on the mix, and bounds fall as requests
 * grow, so the proposal never rises with the tokens of a request. Called from several threads.
 */
final class Comparisons {
  /** Mean waits that a closed loop is held to: the limits of MLPerf's server scenario for an 8B. */
  static final Latency TARGET = new Latency(new BigDecimal(2000), new BigDecimal(100));

  private final HostingCatalog catalog;
  private final Map<ModelId, HostedModel> models = new ConcurrentHashMap<>();
  private final Map<String, List<Measurement>> nearest = new ConcurrentHashMap<>();
  private final Map<Set<String>, List<Machine>> kinds = new ConcurrentHashMap<>();

  Comparisons(HostingCatalog catalog) {
    this.catalog = catalog;
  }

  HostingCatalog catalog() {
    return catalog;
  }

  /** The model of an offer. */
  HostedModel modelOf(Offer offer) {
    return models.computeIfAbsent(offer.model().id(), _ -> HostedModel.of(offer, catalog));
  }

  /** The machines that may be proposed to who calls from some regions, found once. */
  List<Machine> kinds(Set<String> regions) {
    return kinds.computeIfAbsent(regions, some -> Proposals.kinds(some, catalog));
  }

  /** The comparison for a model on a machine; empty where nothing comparable fits on it. */
  Optional<Comparison> of(HostedModel model, Machine machine, RequestMix mix) {
    Map<String, Served> bySystem = new TreeMap<>();
    for (var one : nearest(model, machine)) {
      var room = new MemoryRoom(one, measured(one), model, machine);
      if (room.holdsWeights()) {
        bySystem.merge(systemOf(one), Served.of(room, mix), Comparisons::faster);
      }
    }
    return bySystem.isEmpty()
        ? Optional.empty()
        : Optional.of(new Comparison(List.copyOf(bySystem.values())));
  }

  /** Whether a load was answered within a latency target. */
  static boolean isCapacity(Measurement one) {
    return switch (one.scenario()) {
      case SERVER, INTERACTIVE -> true;
      case CLOSED_LOOP -> one.latency().filter(wait -> wait.isWithin(TARGET)).isPresent();
      case OFFLINE -> false;
    };
  }

  /** The nearest measurements, all at the same distance. */
  List<Measurement> nearest(HostedModel model, Machine machine) {
    var key = model.id() + "|" + machine.accelerator() + "|" + machine.count();
    return nearest.computeIfAbsent(key, _ -> find(model, machine));
  }

  /** The model that was measured. */
  HostedModel measured(Measurement one) {
    return models.computeIfAbsent(one.model(), id -> HostedModel.of(id, catalog));
  }

  private static Served faster(Served one, Served other) {
    return Comparison.BY_RATE.compare(one, other) >= 0 ? one : other;
  }

  /** Runs of a sweep are one system; submissions are each their own. */
  private static String systemOf(Measurement one) {
    var submission = one.concurrency().isPresent() ? "" : one.citation().locator();
    return String.join("|", one.benchmark(), one.engine(), one.precision(), submission);
  }

  private List<Measurement> find(HostedModel model, Machine machine) {
    List<Measurement> best = new ArrayList<>();
    var bound = Distance.FARTHEST;
    for (var one : catalog.measurements(machine.accelerator())) {
      if (isCapacity(one)) {
        var distance = Distance.of(one, measured(one), model, machine);
        if (distance.compareTo(bound) < 0) {
          best.clear();
          bound = distance;
        }
        if (distance.compareTo(bound) == 0) {
          best.add(one);
        }
      }
    }
    return List.copyOf(best);
  }
}
