package dev.elige.decide.change;

import dev.elige.decide.Picked;
import dev.elige.decide.Weighed;
import dev.elige.spec.Goal;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How much cheaper an offer would have to be for a task to take it, and how much dearer the choice
 * may become, where all tasks are chosen for together.
 *
 * <p>Idea: what all lose where the task has to take the offer is what the offer is too dear by;
 * what all lose without the choice is how much dearer it may become. That is exact where the cost
 * is what the goal counts and the offer serves no other task; {@link Threshold} proves it and looks
 * on where it is not.
 */
final class JointPrices {
  private static final double CHEAPEST_FACTOR = 0.001;
  private static final double DEAREST_FACTOR = 1000;
  private static final BigDecimal LITTLE_LESS = new BigDecimal("0.999999");

  private final Joint joint;
  private final int task;
  private final PriceChanges prices;

  JointPrices(Joint joint, int task) {
    this.joint = joint;
    this.task = task;
    this.prices = new PriceChanges(joint.race(task));
  }

  /** The smallest cut with which the task takes an offer. */
  Optional<Change> cut(Entrant offer) {
    if (!offer.contender().meetsAllBut(Limits.BUDGET)) {
      return Optional.empty();
    }
    var forced = joint.forced(task, offer.weighed());
    if (forced.isEmpty()) {
      return mayPay() ? cut(offer, OptionalDouble.empty()) : Optional.empty();
    }
    double amount = Math.min(bearable(offer, forced.get()), joint.budget(task));
    if (amount >= offer.cost()) {
      return takes(offer, LITTLE_LESS) ? Optional.of(new Change.AnyLowerPrice()) : Optional.empty();
    }
    if (amount > 0) {
      return cut(offer, factor(offer, amount));
    }
    return mayPay() && forced.get().doubts() <= joint.today().doubts()
        ? cut(offer, OptionalDouble.empty())
        : Optional.empty();
  }

  private Optional<Change> cut(Entrant offer, OptionalDouble guess) {
    return new Threshold(BigDecimal.ONE, CHEAPEST_FACTOR, factor -> takes(offer, factor))
        .near(guess)
        .map(factor -> prices.change(offer.contender(), factor));
  }

  /** Whether what an offer costs decides what quality the others can be paid. */
  private boolean mayPay() {
    return joint.goal() != Goal.CHEAPEST
        && joint.decision().requirement().monthlyBudget().isPresent();
  }

  /** What the offer may cost at most, by what all lose with it. */
  private double bearable(Entrant offer, Picked forced) {
    if (joint.chosen(task).isEmpty()) {
      return Double.POSITIVE_INFINITY;
    }
    double loss = joint.loss(forced);
    if (joint.goal() != Goal.BEST) {
      return offer.cost() - loss;
    }
    return loss == 0
        ? offer.cost() - Math.max(0, forced.cost() - joint.today().cost())
        : Double.NEGATIVE_INFINITY;
  }

  private OptionalDouble factor(Entrant offer, double amount) {
    return prices
        .factor(offer.contender(), BigDecimal.valueOf(amount))
        .map(factor -> OptionalDouble.of(factor.doubleValue()))
        .orElse(OptionalDouble.empty());
  }

  private boolean takes(Entrant offer, BigDecimal factor) {
    var id = offer.contender().id();
    return Joint.takes(joint.repriced(id, factor.doubleValue()), task, id);
  }

  /** The rise of its prices with which the task does not take the choice any longer. */
  Optional<Turn> rise(Entrant choice) {
    double most = Math.min(most(choice), joint.budget(task));
    if (most == Double.POSITIVE_INFINITY || most <= choice.cost()) {
      return Optional.empty();
    }
    var id = choice.contender().id();
    return new Threshold(BigDecimal.ONE, DEAREST_FACTOR, factor -> !takes(choice, factor))
        .near(factor(choice, most))
        .map(factor ->
            new Turn(
                prices.change(choice.contender(), factor),
                Joint.taken(joint.repriced(id, factor.doubleValue()), task)));
  }

  /** What the choice may cost until another is better or the budget for all is used up. */
  private double most(Entrant choice) {
    var budget = joint.decision().requirement().monthlyBudget();
    double room =
        budget.isPresent() && joint.goal() != Goal.CHEAPEST
            ? budget.get().amount().doubleValue() - joint.today().cost()
            : Double.POSITIVE_INFINITY;
    var others =
        joint.choice().offers(task).stream().filter(one -> !is(one, choice.weighed())).toList();
    return joint
        .without(task, others)
        .map(other -> choice.cost() + Math.min(room, borne(other)))
        .orElse(choice.cost() + room);
  }

  private double borne(Picked other) {
    double loss = joint.loss(other);
    if (joint.goal() != Goal.BEST) {
      return loss;
    }
    return loss == 0 ? other.cost() - joint.today().cost() : Double.POSITIVE_INFINITY;
  }

  private static boolean is(Weighed one, Weighed other) {
    return one.place() == other.place();
  }
}
