package dev.elige.decide.change;

import dev.elige.base.Money;
import dev.elige.decide.JointChoice;
import dev.elige.decide.Picked;
import dev.elige.spec.Goal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What all tasks take at each budget that they share.
 *
 * <p>Idea: as the budget falls, the best set stays the best until it cannot be paid any longer, so
 * the sets are found one behind the other, each with a budget that is just too small for the one
 * before. Exact as far as it is looked: some sets above and below today's budget, since there may
 * be very many.
 */
final class JointBudget {
  /** How many times today's budget is thought of; the greatest of which few enough sets are. */
  private static final double[] TIMES = {Double.POSITIVE_INFINITY, 8, 4, 2, 1.5, 1.2, 1.1};

  private static final int MOST_ABOVE = 40;
  private static final int MOST_BELOW = 20;

  /** So little that the set cannot be paid any more. */
  private static final double LESS = 4e-6;

  private final Optional<Money> now;
  private final double most;
  private final List<Step> steps;

  /** A set, and what it costs: the least budget with which it is the best. */
  private record Step(double cost, Picked picked) {}

  private JointBudget(Optional<Money> now, double most, List<Step> steps) {
    this.now = now;
    this.most = most;
    this.steps = steps;
  }

  /** The sets; empty where no budget limits what all take, or more offers might share units. */
  static Optional<JointBudget> of(Joint joint) {
    var choice = joint.choice();
    if (joint.goal() == Goal.CHEAPEST || !choice.isJoint() || choice.sharesUnits()) {
      return Optional.empty();
    }
    var now = joint.decision().requirement().monthlyBudget();
    double today = now.map(Money::amount).map(Number::doubleValue).orElse(Double.POSITIVE_INFINITY);
    var wide = widened(joint);
    for (double times : TIMES) {
      var steps = steps(wide, times * today, today);
      if (!steps.isEmpty() && steps.getLast().cost() <= today) {
        return Optional.of(new JointBudget(now, times * today, steps));
      }
    }
    return Optional.empty();
  }

  /** With the offers that nothing but the budget for all keeps out. */
  private static JointChoice widened(Joint joint) {
    var wide = joint.choice();
    for (int task = 0; task < joint.decision().tasks().size(); task++) {
      boolean hasOwn = joint.decision().tasks().get(task).task().monthlyBudget().isPresent();
      wide = wide.with(task, joint.meeting(task, hasOwn ? 0 : Limits.BUDGET));
    }
    return wide;
  }

  private static List<Step> steps(JointChoice wide, double most, double today) {
    var steps = new ArrayList<Step>();
    double budget = most;
    int above = 0;
    int below = 0;
    while (above < MOST_ABOVE && below < MOST_BELOW) {
      var picked = wide.within(budget).picked();
      if (picked.cost() > budget || picked.choices().stream().anyMatch(Optional::isEmpty)) {
        return steps;
      }
      steps.add(new Step(picked.cost(), picked));
      budget = picked.cost() - Math.max(LESS, 1e-11 * picked.cost());
      if (picked.cost() > today) {
        above++;
      } else {
        below++;
      }
    }
    return steps;
  }

  /** To the millionth, that sums of doubles are sure of: a cost in whole cents is taken for it. */
  private static BigDecimal sure(double cost) {
    return BigDecimal.valueOf(cost).setScale(6, RoundingMode.DOWN);
  }

  /** The scale of a task: from great budgets to those that are too small, or not looked at. */
  Scale scale(Joint joint, int task) {
    var from = Scales.ENDLESS.negate();
    var low = most < Double.POSITIVE_INFINITY ? BigDecimal.valueOf(most).negate() : from;
    var axis = new Axis.Builder(low);
    for (var step : steps) {
      var choice = step.picked().of(task).map(one -> joint.entrant(task, one).contender());
      axis.add(sure(step.cost()).negate(), choice);
    }
    return new Scale(
        axis.build(),
        now.map(Money::amount).orElse(Scales.ENDLESS.subtract(BigDecimal.ONE)).negate(),
        Rounding::into,
        value -> new Change.TotalBudget(now, Money.usd(value.negate())));
  }
}
