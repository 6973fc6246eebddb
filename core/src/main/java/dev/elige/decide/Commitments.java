package dev.elige.decide;

import dev.elige.base.Estimate;
import dev.elige.base.Estimate.Known;
import dev.elige.catalog.Offer;
import dev.elige.catalog.OfferId;
import dev.elige.cost.Workload;
import dev.elige.cost.capacity.SharedUnits;
import dev.elige.decide.portfolio.Option;
import dev.elige.decide.portfolio.Pool;
import dev.elige.decide.portfolio.PoolUse;
import dev.elige.decide.portfolio.PortfolioAnswer.Purchase;
import dev.elige.spec.Task;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The provisioned units that tasks may share, as pools of a portfolio. An offer's units are shared
 * by tasks of the same limits, since they meet the same prices. Units of which the fewest cost no
 * less than all their tasks do by themselves save nothing, whichever tasks share them, and are left
 * out; so are those of which it is not known how many a task needs.
 */
final class Commitments {
  /** Nothing to share. */
  static final Commitments NONE = new Commitments();

  private final List<Shared> all = new ArrayList<>();

  /** Units of one offer, with the tasks that could share them. */
  private record Shared(Pool pool, SharedUnits units, Offer offer, List<Member> members) {}

  /**
   * A task that could take units.
   *
   * @param index of the offer among the task's eligible ones
   */
  private record Member(
      int task, int index, Assessment alone, Workload workload, BigDecimal need) {}

  /** Finds them. */
  static Commitments of(List<Standings> tasks, TaskDecisions purchases) {
    var found = new Commitments();
    for (var places : offers(tasks)) {
      found.add(places, tasks, purchases);
    }
    return found;
  }

  /** Where an offer stands: in which task, at which index. */
  private record Place(int task, int index) {}

  /** The eligible offers that sell units, each with its places of the same limits. */
  private static List<List<Place>> offers(List<Standings> tasks) {
    var byLimits = new HashMap<Integer, Map<OfferId, List<Place>>>();
    for (int task = 0; task < tasks.size(); task++) {
      int limits = tasks.get(task).question().limits();
      var eligible = tasks.get(task).eligible();
      for (int i = 0; i < eligible.size(); i++) {
        if (sells(eligible.get(i), tasks.get(task).question().task())) {
          byLimits
              .computeIfAbsent(limits, _ -> new LinkedHashMap<>())
              .computeIfAbsent(eligible.get(i).offer().id(), _ -> new ArrayList<>())
              .add(new Place(task, i));
        }
      }
    }
    var shared = new ArrayList<List<Place>>();
    for (var offers : byLimits.values()) {
      for (var places : offers.values()) {
        if (places.size() > 1) {
          shared.add(places);
        }
      }
    }
    return shared;
  }

  /** Asked of every eligible offer: few sell units, and what is looked up was looked up before. */
  private static boolean sells(Assessment one, Task task) {
    var prices =
        task.constraints().nearestPrice() ? one.offer().nearestPrices() : one.offer().prices();
    return one.pivot().isEmpty() && !prices.terms("provisioned/").isEmpty();
  }

  private void add(List<Place> places, List<Standings> tasks, TaskDecisions purchases) {
    var first = tasks.get(places.getFirst().task);
    var offer = first.eligible().get(places.getFirst().index).offer();
    var tariff =
        purchases
            .purchase(first.question(), first.eligible().get(places.getFirst().index))
            .tariff();
    var workload = first.question().workloads().of(offer);
    for (var units : SharedUnits.sold(workload, tariff)) {
      var members = new ArrayList<Member>();
      double alone = 0;
      for (var place : places) {
        var member = member(place, tasks.get(place.task), units);
        if (member.isPresent()) {
          members.add(member.get());
          alone += Picks.rough(member.get().alone);
        }
      }
      double unitUsd = units.monthly(workload).amount().doubleValue();
      double minimum = units.lot().minimum().doubleValue();
      if (members.size() > 1 && unitUsd * minimum < alone) {
        var id = offer.id() + " " + units.mode().id() + " " + all.size();
        double increment = units.lot().increment().doubleValue();
        all.add(new Shared(new Pool(id, minimum, increment, unitUsd), units, offer, members));
      }
    }
  }

  private static Optional<Member> member(Place place, Standings task, SharedUnits units) {
    var one = task.eligible().get(place.index);
    var workload = task.question().workloads().of(one.offer());
    return units.needed(workload, one.offer()) instanceof Known<BigDecimal>(var need)
        ? Optional.of(new Member(place.task, place.index, one, workload, need))
        : Optional.empty();
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  List<Pool> pools() {
    return all.stream().map(Shared::pool).toList();
  }

  /** The same with all prices of an offer times a factor. */
  List<Pool> pools(OfferId repriced, double factor) {
    var pools = new ArrayList<Pool>();
    for (var one : all) {
      double times = one.offer.id().equals(repriced) ? factor : 1;
      var pool = one.pool;
      pools.add(new Pool(pool.id(), pool.minimum(), pool.increment(), times * pool.unitUsd()));
    }
    return pools;
  }

  /**
   * The options of a task that take part in a pool, worth what the offer is worth alone.
   *
   * @param alone the task's options that are paid alone
   */
  List<Option> options(int task, List<Option> alone) {
    var options = new ArrayList<Option>();
    for (var shared : all) {
      for (var member : shared.members) {
        if (member.task == task) {
          alone.stream()
              .filter(option -> option.index() == member.index)
              .findFirst()
              .ifPresent(option -> options.add(pooled(option, shared, member)));
        }
      }
    }
    return options;
  }

  private static Option pooled(Option alone, Shared shared, Member member) {
    return Option.pooled(
        alone.index(),
        alone.model(),
        alone.provider(),
        alone.value(),
        new PoolUse(shared.pool.id(), member.need.doubleValue()));
  }

  /**
   * The offers that share a purchase, each with its part of the bill.
   *
   * @param tasks the tasks that share it
   */
  Map<Integer, Assessment> bought(Purchase purchase, List<Integer> tasks) {
    var shared =
        all.stream().filter(one -> one.pool.equals(purchase.pool())).findFirst().orElseThrow();
    var members = shared.members.stream().filter(one -> tasks.contains(one.task)).toList();
    var bills = shared.units.bills(members.stream().map(Member::workload).toList(), shared.offer);
    var offers = new LinkedHashMap<Integer, Assessment>();
    for (int i = 0; i < members.size(); i++) {
      offers.put(members.get(i).task, members.get(i).alone.paidBy(Estimate.known(bills.get(i))));
    }
    return offers;
  }
}
