package dev.elige.decide;

import dev.elige.base.Text;
import dev.elige.cost.Bill;
import dev.elige.spec.Goal;
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
  static Picks of(Requirement requirement, List<Standings> tasks) {
    return isOneByOne(requirement, tasks) ? alone(tasks) : PortfolioPicks.of(requirement, tasks);
  }

  /**
   * Whether what is best for each task is best for all: nothing limits or charges the set as a
   * whole, and the budget, where more quality could spend it, is not reached.
   */
  private static boolean isOneByOne(Requirement requirement, List<Standings> tasks) {
    if (!requirement.aim().portfolio().isFree()
        || tasks.stream().anyMatch(task -> task.eligible().isEmpty())) {
      return requirement.aim().portfolio().isFree();
    }
    return requirement.aim().goal() == Goal.CHEAPEST || requirement.monthlyBudget().isEmpty();
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
