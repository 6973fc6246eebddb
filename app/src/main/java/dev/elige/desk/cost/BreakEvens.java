package dev.elige.desk.cost;

import dev.elige.base.Estimate;
import dev.elige.base.Estimate.Known;
import dev.elige.base.Text;
import dev.elige.cost.Bill;
import dev.elige.cost.Mode;
import dev.elige.cost.Workload;
import dev.elige.cost.billing.Billing;
import dev.elige.cost.crossing.Contender;
import dev.elige.cost.crossing.CrossingPoint;
import dev.elige.cost.crossing.Crossings;
import dev.elige.cost.crossing.Outcome;
import dev.elige.cost.crossing.Sweep;
import dev.elige.cost.crossing.Variable;
import dev.elige.report.Curves;
import dev.elige.report.cost.CrossingSection;
import dev.elige.report.cost.PricedMode;
import dev.elige.spec.usage.UnitCapacity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds where the cheapest mode of a task is no longer that: over volume for every other mode, over
 * the hit rate for caches, over its life for a training. Of provisioned units whose throughput
 * nobody states, one unit is held against the cheapest.
 */
final class BreakEvens {
  private static final BigDecimal ONE_UNIT = BigDecimal.ONE;

  private final Billing billing;
  private final List<Priced> items;
  private final List<PricedMode> priced;
  private final PricedMode best;
  private final Workload workload;
  private final List<CrossingPoint> points = new ArrayList<>();
  private final List<Text> never = new ArrayList<>();
  private final List<Contender> crossed = new ArrayList<>();

  /**
   * What was found.
   *
   * @param points of each variable by rising value
   * @param never what is said of those that never become cheaper
   * @param curves of those that cross
   */
  record Found(List<CrossingPoint> points, List<Text> never, Optional<Curves> curves) {
    static final Found NOTHING = new Found(List.of(), List.of(), Optional.empty());
  }

  BreakEvens(Billing billing, List<Priced> items, List<PricedMode> priced, PricedMode best) {
    this.billing = billing;
    this.items = items;
    this.priced = priced;
    this.best = best;
    this.workload = itemOf(best).workload();
  }

  Found find() {
    var cheapest = contender(best);
    for (var other : priced) {
      if (other.equals(best) || other.unfit().isPresent()) {
        continue;
      }
      if (other.bill().isKnown()) {
        compare(cheapest, contender(other), Variable.REQUESTS);
        compareOtherwise(cheapest, other);
      } else if (other.mode() instanceof Mode.Provisioned) {
        compare(cheapest, oneUnit(other), Variable.REQUESTS);
      }
    }
    compareLoads();
    points.sort(Comparator.comparing(CrossingPoint::variable).thenComparing(CrossingPoint::value));
    var curves = new CostCurves(workload, cheapest, crossed, points).draw();
    return new Found(List.copyOf(points), List.copyOf(never), curves);
  }

  /** Caches also live by their hits, and a training by how long its model serves. */
  private void compareOtherwise(Contender cheapest, PricedMode other) {
    if (best.mode() instanceof Mode.Cached || other.mode() instanceof Mode.Cached) {
      compare(cheapest, contender(other), Variable.HIT_RATE);
    }
    if (best.mode() instanceof Mode.FineTuned || other.mode() instanceof Mode.FineTuned) {
      compare(cheapest, contender(other), Variable.LIFE_MONTHS);
    }
  }

  /** Machines also live by how full they are. */
  private void compareLoads() {
    var byUse =
        priced.stream()
            .filter(one -> one.isCandidate() && one.mode() instanceof Mode.ByUse)
            .findFirst();
    if (byUse.isEmpty()) {
      return;
    }
    var loads = new HostedLoads(billing);
    for (var one : priced) {
      if (one.mode() instanceof Mode.SelfHosted machine && one.isCandidate()) {
        loads.compare(one, machine, itemOf(one), byUse.get());
      }
    }
    points.addAll(loads.points());
    never.addAll(loads.never());
  }

  private void compare(Contender cheapest, Contender other, Variable variable) {
    var outcome = Crossings.between(cheapest, other, workload, Sweep.usual(variable));
    if (!(outcome instanceof Known<Outcome>(var known))) {
      return;
    }
    switch (known) {
      case Outcome.Changes(var found) -> {
        points.addAll(found);
        if (variable == Variable.REQUESTS) {
          crossed.add(other);
        }
      }
      case Outcome.Always(var label) -> always(label, cheapest, other, variable);
      case Outcome.Equal() ->
          never.add(
              Text.of(
                  "{} and {} cost the same whatever the number of {}",
                  "{} y {} cuestan lo mismo sea cual sea el número de {}",
                  cheapest.label(),
                  other.label(),
                  variable.title()));
    }
  }

  private void always(String label, Contender cheapest, Contender other, Variable variable) {
    if (variable == Variable.REQUESTS && label.equals(cheapest.label())) {
      never.add(
          Text.of(
              "{} is cheaper at no volume",
              "{} no es más barato con ningún volumen",
              other.label()));
    }
  }

  private Contender contender(PricedMode one) {
    var item = itemOf(one);
    return new Contender(
        one.label(), work -> billing.bill(at(item, work), item.tariff(), one.mode()));
  }

  private Contender oneUnit(PricedMode one) {
    var item = itemOf(one);
    return new Contender(
        one.label() + CrossingSection.ONE_UNIT,
        work -> billing.bill(withOneUnit(at(item, work)), item.tariff(), one.mode()));
  }

  /** Each offer counts tokens its own way; what is varied comes from the common workload. */
  private static Workload at(Priced item, Workload varied) {
    return new Workload(
        varied.requests(), item.workload().input(), item.workload().output(), varied.usage());
  }

  private static Workload withOneUnit(Workload work) {
    var stated = work.usage().capacity();
    var one =
        new UnitCapacity(
            stated.flatMap(UnitCapacity::inputPerMinute),
            stated.flatMap(UnitCapacity::outputPerMinute),
            Optional.of(ONE_UNIT));
    return work.withUsage(work.usage().change().capacity(one).build());
  }

  private Priced itemOf(PricedMode one) {
    return items.stream()
        .filter(item -> item.offer().equals(one.offer()))
        .findFirst()
        .orElseThrow();
  }

  static Estimate<Bill> billOf(Contender one, Workload workload, BigDecimal requests) {
    return one.bill().apply(workload.withRequests(requests));
  }
}
