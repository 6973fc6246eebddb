package dev.elige.decide.change;

import dev.elige.base.Money;
import dev.elige.decide.Assessment;
import dev.elige.decide.Ranked;
import dev.elige.decide.Weighed;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Who is a task's choice at each quality floor, budget of its own and lifetime, where all tasks are
 * chosen for together.
 *
 * <p>Idea: as the value rises, offers leave and none comes in, so that the best set stays the best
 * until the task's own choice leaves, becomes doubtful, or loses its last fallback. So the choices
 * are found one behind the other: one set for each stretch. Exact.
 */
final class JointScales {
  private final Joint joint;
  private final int task;
  private final Race race;

  JointScales(Joint joint, int task) {
    this.joint = joint;
    this.task = task;
    this.race = joint.race(task);
  }

  /** How far an offer stays, and how far it stays as good as it is. */
  private record Reach(BigDecimal sure, BigDecimal last) {}

  /** By the quality floor. */
  Scale floor() {
    double now = race.floor();
    return new Scale(
        axis(
            Limits.QUALITY,
            one ->
                new Reach(
                    new BigDecimal(one.contender().cautious()),
                    new BigDecimal(one.contender().bold())),
            BigDecimal.valueOf(-1),
            BigDecimal.ONE),
        new BigDecimal(now),
        Rounding::into,
        value -> new Change.Floor(now, value.doubleValue()));
  }

  /** By the task's own budget, from great ones, which bind nobody, to none. */
  Scale budget() {
    var now = race.budget();
    var from = now.map(Money::usd);
    return new Scale(
        axis(
            Limits.BUDGET,
            one -> always(one.contender().cost().negate()),
            Scales.ENDLESS.negate(),
            BigDecimal.ZERO),
        now.orElse(Scales.ENDLESS).negate().max(Scales.ENDLESS.negate().add(BigDecimal.ONE)),
        Rounding::into,
        value -> new Change.Budget(from, Money.usd(value.negate())));
  }

  /** By the day until which an offer must live. */
  Scale life() {
    return Scales.life(race, (low, end) -> axis(Limits.LIFECYCLE, this::lives, low, end));
  }

  private Reach lives(Entrant one) {
    return always(Scales.reachInDays(race, one.contender()));
  }

  private static Reach always(BigDecimal last) {
    return new Reach(last, last);
  }

  private Axis axis(int limit, Function<Entrant, Reach> reaches, BigDecimal low, BigDecimal end) {
    var reached = new ArrayList<Reached>();
    for (var one : joint.entrants(task)) {
      if (one.contender().meetsAllBut(limit)) {
        reached.add(new Reached(one, reaches.apply(one)));
      }
    }
    var axis = new Axis.Builder(low);
    var value = low;
    while (value.compareTo(end) < 0) {
      var choice = choice(reached, value, limit == Limits.QUALITY);
      if (choice.isEmpty()) {
        return axis.build(end);
      }
      value = stays(choice.get(), reached, value).min(end);
      axis.add(value, Optional.of(choice.get().entrant.contender()));
    }
    return axis.build(end);
  }

  private record Reached(Entrant entrant, Reach reach) {
    boolean isLeft(BigDecimal value) {
      return reach.last.compareTo(value) > 0 || isSure(value);
    }

    boolean isSure(BigDecimal value) {
      return reach.sure.compareTo(value) > 0;
    }
  }

  /** The choice just above a value. */
  private Optional<Reached> choice(List<Reached> all, BigDecimal value, boolean isFloor) {
    var left = new ArrayList<Weighed>();
    for (var one : all) {
      if (one.isLeft(value)) {
        left.add(isFloor ? atFloor(one, value) : one.entrant.weighed());
      }
    }
    return joint
        .choice()
        .with(task, left)
        .picked()
        .of(task)
        .flatMap(taken ->
            all.stream().filter(one -> one.entrant.weighed().place() == taken.place()).findFirst());
  }

  private Weighed atFloor(Reached one, BigDecimal value) {
    var weighed = one.entrant.weighed();
    return weighed.worth(
        weighed.value(), joint.choice().isSure(weighed.offer(), one.isSure(value)));
  }

  /** How far a choice stays the choice that it is above a value. */
  private BigDecimal stays(Reached choice, List<Reached> all, BigDecimal value) {
    var own = choice.isSure(value) ? choice.reach.sure : choice.reach.last;
    if (!joint.decision().requirement().aim().portfolio().fallback()) {
      return own;
    }
    var fallback = value;
    for (var one : all) {
      boolean isOther = !provider(one).equals(provider(choice));
      fallback = isOther ? fallback.max(one.reach.last.max(one.reach.sure)) : fallback;
    }
    return own.min(fallback);
  }

  private static String provider(Reached one) {
    return one.entrant.contender().id().provider();
  }

  /** What is chosen with one language less, of each. */
  List<Turn> languages() {
    return LanguageChanges.of(race, this::choiceOf);
  }

  private Optional<Assessment> choiceOf(List<Ranked> eligible) {
    var sorted = new ArrayList<>(eligible);
    sorted.sort(Ranked::compareOffers);
    var weighed = new ArrayList<Weighed>();
    for (var one : sorted) {
      weighed.add(joint.choice().weighed(task, weighed.size(), one.assessment()));
    }
    return Joint.taken(joint.choice().with(task, weighed), task);
  }
}
