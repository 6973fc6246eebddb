package dev.elige.decide.change;

import dev.elige.catalog.OfferId;
import dev.elige.decide.Assessment;
import dev.elige.decide.Decider;
import dev.elige.decide.Decision;
import dev.elige.decide.JointChoice;
import dev.elige.decide.Picked;
import dev.elige.decide.Ranked;
import dev.elige.decide.Weighed;
import dev.elige.spec.Goal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * All tasks of a decision with the offers that are chosen from, so that it can be asked what would
 * be chosen if one thing were another.
 */
final class Joint {
  private static final Comparator<Weighed> BY_PLACE = Comparator.comparingInt(Weighed::place);

  /** Sums of doubles that differ by less are the same. */
  private static final double ALIKE = 1e-9;

  private final Decision decision;
  private final List<Race> races;
  private final List<Map<OfferId, Entrant>> entrants = new ArrayList<>();
  private final JointChoice choice;
  private final Picked today;

  private Joint(Decider decider, Decision decision, JointChoice made) {
    this.decision = decision;
    this.races =
        decision.tasks().parallelStream().map(task -> Race.of(decider, decision, task)).toList();
    var placed = made;
    for (int task = 0; task < decision.tasks().size(); task++) {
      var race = races.get(task);
      entrants.add(made.sharesUnits() ? today(race, made.offers(task)) : all(race, task, made));
      placed = placed.with(task, meeting(task, 0));
    }
    this.choice = placed;
    this.today = placed.picked();
  }

  static Joint of(Decider decider, Decision decision, JointChoice made) {
    return new Joint(decider, decision, made);
  }

  /** Where units are shared, those that are eligible today, each as if it were paid alone. */
  private static Map<OfferId, Entrant> today(Race race, List<Weighed> offers) {
    var goal = race.decision().requirement().aim().goal();
    double confidence = race.decided().task().quality().confidence();
    var all = new LinkedHashMap<OfferId, Entrant>();
    for (var one : offers) {
      var contender = new Contender(Ranked.of(one.offer(), goal), 0, confidence);
      all.put(contender.id(), new Entrant(contender, one));
    }
    return all;
  }

  private static Map<OfferId, Entrant> all(Race race, int task, JointChoice made) {
    var all = new LinkedHashMap<OfferId, Entrant>();
    for (var one : race.contenders()) {
      if (one.hasCost()) {
        var weighed = made.weighed(task, all.size(), one.assessment());
        all.put(one.id(), new Entrant(one, weighed));
      }
    }
    return all;
  }

  Decision decision() {
    return decision;
  }

  Goal goal() {
    return decision.requirement().aim().goal();
  }

  Race race(int task) {
    return races.get(task);
  }

  JointChoice choice() {
    return choice;
  }

  /** What all tasks take today. */
  Picked today() {
    return today;
  }

  Optional<Entrant> chosen(int task) {
    return today.of(task).map(one -> entrant(task, one));
  }

  Entrant entrant(int task, Weighed one) {
    var entrant = entrants.get(task).get(one.offer().offer().id());
    if (entrant == null) {
      throw new IllegalArgumentException("no offer of the task: " + one.offer().offer().id());
    }
    return entrant;
  }

  /** The offers of a task in the order of their places. */
  List<Entrant> entrants(int task) {
    return List.copyOf(entrants.get(task).values());
  }

  /** Those in whose way nothing stands but perhaps one limit. */
  List<Weighed> meeting(int task, int butFor) {
    return listed(
        task,
        one -> one.contender().meetsAllBut(butFor) ? Optional.of(one.weighed()) : Optional.empty());
  }

  /** The offers of a task as something says of each. */
  List<Weighed> listed(int task, Function<Entrant, Optional<Weighed>> said) {
    var list = new ArrayList<Weighed>();
    for (var one : entrants.get(task).values()) {
      said.apply(one).ifPresent(list::add);
    }
    return list;
  }

  /** The eligible offers of a task, those of one model as something says. */
  List<Weighed> withModel(int task, Entrant of, Function<Entrant, Optional<Weighed>> said) {
    var list = new ArrayList<>(choice.offers(task));
    list.removeIf(one -> one.model().equals(of.weighed().model()));
    for (var one : entrants.get(task).values()) {
      if (one.weighed().model().equals(of.weighed().model())) {
        said.apply(one).ifPresent(list::add);
      }
    }
    list.sort(BY_PLACE);
    return list;
  }

  /** What all take where a task has to take one offer; empty where no set allows it. */
  Optional<Picked> forced(int task, Weighed only) {
    var picked = choice.with(task, choice.onlyFor(task, only)).picked();
    return picked.of(task).filter(one -> is(one, only)).map(_ -> picked);
  }

  private static boolean is(Weighed one, Weighed other) {
    return one.offer().offer().id().equals(other.offer().offer().id());
  }

  /** What all take without some offers for a task; empty where no set is left. */
  Optional<Picked> without(int task, List<Weighed> left) {
    var picked = choice.with(task, left).picked();
    return picked.of(task).isPresent() ? Optional.of(picked) : Optional.empty();
  }

  /** By how much others are worse than today's in what the goal wants; infinite where doubtful. */
  double loss(Picked other) {
    if (other.doubts() > today.doubts()) {
      return Double.POSITIVE_INFINITY;
    }
    double loss = today.merit(goal()) - other.merit(goal());
    return Math.abs(loss) <= ALIKE * (1 + Math.abs(today.merit(goal()))) ? 0 : loss;
  }

  /** All with all prices of an offer times a factor. */
  JointChoice repriced(OfferId offer, double factor) {
    var other = choice.withUnits(offer, factor);
    for (int task = 0; task < races.size(); task++) {
      var entrant = entrants.get(task).get(offer);
      if (entrant != null && entrant.contender().meetsAllBut(Limits.BUDGET)) {
        double cost = new PriceChanges(races.get(task)).costAt(entrant.contender(), factor);
        other = other.with(task, costing(other.offers(task), entrant, cost, budget(task)));
      }
    }
    return other;
  }

  private static List<Weighed> costing(
      List<Weighed> offers, Entrant one, double cost, double budget) {
    var list = new ArrayList<>(offers);
    list.removeIf(other -> is(other, one.weighed()));
    if (cost <= budget) {
      list.add(one.weighed().costing(cost));
    }
    list.sort(BY_PLACE);
    return list;
  }

  /** The most that one offer for a task may cost; infinite where nothing limits it. */
  double budget(int task) {
    return races.get(task).budget().map(Number::doubleValue).orElse(Double.POSITIVE_INFINITY);
  }

  /** What a task takes of a choice. */
  static Optional<Assessment> taken(JointChoice of, int task) {
    return of.picked().of(task).map(Weighed::offer);
  }

  /** Whether a task takes an offer. */
  static boolean takes(JointChoice of, int task, OfferId offer) {
    return taken(of, task).filter(one -> one.offer().id().equals(offer)).isPresent();
  }
}
