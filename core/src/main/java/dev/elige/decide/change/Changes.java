package dev.elige.decide.change;

import dev.elige.base.Estimate;
import dev.elige.base.Money;
import dev.elige.decide.Decider;
import dev.elige.decide.Decision;
import dev.elige.decide.JointChoice;
import dev.elige.spec.Goal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Finds the smallest change of one quantity that gives another answer: its price, its quality, the
 * volume, the floor, the budget, the lifetime asked for, a language.
 *
 * <p>Guarantee: with an announced change the offer is chosen, and with 99 % of it, or the step
 * before, it is not. Everything but the one quantity stays, other tasks and the catalog among it.
 */
public final class Changes {
  private final Decider decider;
  private final Decision decision;
  private final Optional<Estimate<JointChanges>> joint;

  private Changes(Decider decider, Decision decision, Optional<Estimate<JointChanges>> joint) {
    this.decider = decider;
    this.decision = decision;
    this.joint = joint;
  }

  /** Gets ready to ask of the tasks of a decision. */
  public static Changes of(Decider decider, Decision decision) {
    var aim = decision.requirement().aim();
    boolean isOrdered = aim.goal() == Goal.CHEAPEST && aim.portfolio().isFree();
    if (isOrdered && decision.tasks().size() == 1) {
      return new Changes(decider, decision, Optional.empty());
    }
    var choice = decider.jointly(decision);
    return new Changes(
        decider,
        decision,
        isOrdered && !choice.isJoint()
            ? Optional.empty()
            : Optional.of(jointly(decider, decision, choice)));
  }

  private static Estimate<JointChanges> jointly(
      Decider decider, Decision decision, JointChoice choice) {
    if (decision.set().obstacle().isPresent()) {
      return Estimate.unknown(decision.set().obstacle().get());
    }
    var joint = Joint.of(decider, decision, choice);
    var budget = decision.requirement().monthlyBudget();
    boolean isOver =
        decision.requirement().aim().goal() != Goal.CHEAPEST
            && choice.isJoint()
            && budget.isPresent()
            && joint.today().cost() > budget.get().amount().doubleValue() + 1e-6;
    return isOver
        ? Estimate.unknown(
            "even the cheapest set costs {} a month, more than the budget",
            "incluso el conjunto más barato cuesta {} al mes, más que el presupuesto",
            Money.usd(BigDecimal.valueOf(joint.today().cost()).setScale(2, RoundingMode.HALF_UP)))
        : Estimate.known(new JointChanges(joint));
  }

  /**
   * What would change the answer for a task.
   *
   * @param task its place among the tasks
   * @return unknown where no set keeps to the limits of the whole
   */
  public Estimate<TaskChange> of(int task) {
    return joint
        .map(changes -> changes.map(one -> one.of(task)))
        .orElseGet(() ->
            Estimate.known(
                OrderedChanges.of(Race.of(decider, decision, decision.tasks().get(task)))));
  }
}
