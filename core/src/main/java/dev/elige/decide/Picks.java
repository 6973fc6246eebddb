package dev.elige.decide;

import dev.elige.base.Text;
import dev.elige.cost.Bill;
import dev.elige.spec.Goal;
import dev.elige.spec.Portfolio;
import dev.elige.spec.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which eligible offer each task takes.
 *
 * @param choices for each task; empty where none is eligible, or no set of them keeps to the limits
 * @param fallbacks for each task what stands in at another provider; empty where nobody asks for it
 * @param obstacle why no set of offers keeps to the limits of the whole, where none does
 */
record Picks(
    List<Optional<Assessment>> choices,
    List<Optional<Assessment>> fallbacks,
    Optional<Text> obstacle) {
  Picks {
    choices = List.copyOf(choices);
    fallbacks = List.copyOf(fallbacks);
  }

  /** The picks that are best for all tasks together. */
  static Picks of(Requirement requirement, List<Standings> tasks, TaskDecisions purchases) {
    var shared = shared(tasks, purchases);
    return isLimited(requirement) || !shared.isEmpty()
        ? PortfolioPicks.of(requirement, tasks, shared)
        : alone(tasks);
  }

  /** The commitments that tasks may share. */
  static Commitments shared(List<Standings> tasks, TaskDecisions purchases) {
    return tasks.size() > Portfolio.MOST_TASKS
        ? Commitments.NONE
        : Commitments.of(tasks, purchases);
  }

  /**
   * Whether what is best for each task may not be best for all: something limits or charges the set
   * as a whole, or a budget is there that more quality could spend.
   */
  static boolean isLimited(Requirement requirement) {
    return !requirement.aim().portfolio().isFree()
        || (requirement.aim().goal() != Goal.CHEAPEST && requirement.monthlyBudget().isPresent());
  }

  /** The first of each. */
  static Picks alone(List<Standings> tasks) {
    var choices = new ArrayList<Optional<Assessment>>();
    for (var task : tasks) {
      choices.add(task.eligible().stream().findFirst());
    }
    return new Picks(choices, none(tasks.size()), Optional.empty());
  }

  /** None for any task. */
  static List<Optional<Assessment>> none(int tasks) {
    var none = new ArrayList<Optional<Assessment>>();
    for (int i = 0; i < tasks; i++) {
      none.add(Optional.empty());
    }
    return none;
  }

  /** The monthly cost of an offer in USD, as solvers count; infinite where it is not known. */
  static double rough(Assessment one) {
    return one.bill()
        .map(Bill::monthly)
        .fold(cost -> cost.amount().doubleValue(), _ -> Double.POSITIVE_INFINITY);
  }
}
