package dev.elige.decide;

import dev.elige.base.Estimate;
import dev.elige.base.Estimate.Known;
import dev.elige.base.Money;
import dev.elige.base.Text;
import dev.elige.spec.Goal;
import dev.elige.spec.Requirement;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What to run, and why not the others.
 *
 * @param requirement the question
 * @param day the day whose world was looked at
 * @param providers the providers that were considered
 * @param tasks one decision for each task, in the order of the requirement
 * @param set the models of all tasks as a whole
 * @param warnings what a person should know before relying on it
 */
public record Decision(
    Requirement requirement,
    LocalDate day,
    List<String> providers,
    List<TaskDecision> tasks,
    ModelSet set,
    List<Text> warnings) {
  public Decision {
    providers = List.copyOf(providers);
    tasks = List.copyOf(tasks);
    warnings = List.copyOf(warnings);
  }

  /** The same with what a person should know before relying on it. */
  Decision warning(List<Text> of) {
    return new Decision(requirement, day, providers, tasks, set, of);
  }

  /**
   * The monthly cost of all choices together, with what further models cost to keep; unknown where
   * a task has no choice.
   */
  public Estimate<Money> monthly() {
    if (set.obstacle().isPresent()) {
      return Estimate.unknown(set.obstacle().get());
    }
    var total = set.keeping();
    for (var task : tasks) {
      var bill = task.choice().map(Assessment::bill);
      if (bill.isEmpty() || !(bill.get() instanceof Known<dev.elige.cost.Bill>(var known))) {
        return Estimate.unknown(
            "no offer is eligible for the task {}",
            "ninguna oferta es apta para la tarea {}",
            task.task().id());
      }
      total = total.plus(known.monthly());
    }
    return Estimate.known(total);
  }

  /**
   * Whether the best choice of a task may hang on those of others: by models or providers that are
   * limited or cost, or by a budget that quality or value would spend.
   */
  public boolean isJoint() {
    var aim = requirement.aim();
    return tasks.size() > 1
        && (aim.portfolio().isShared()
            || (aim.goal() != Goal.CHEAPEST && requirement.monthlyBudget().isPresent()));
  }

  /** The first day on which the catalog knows of any offer considered; empty where of none. */
  public Optional<LocalDate> firstKnownDay() {
    return tasks.stream()
        .flatMap(TaskDecision::assessments)
        .map(Assessment::offer)
        .distinct()
        .flatMap(offer -> LifecycleRules.firstKnown(offer).stream())
        .min(Comparator.naturalOrder());
  }

  /** Whether every task has a choice and the budget holds. */
  public boolean isComplete() {
    return tasks.stream().allMatch(task -> task.choice().isPresent()) && withinBudget();
  }

  /** Whether the total, as far as it is known, keeps to the budget; true where none is stated. */
  public boolean withinBudget() {
    var budget = requirement.monthlyBudget();
    return budget.isEmpty()
        || monthly().toOptional().map(total -> total.compareTo(budget.get()) <= 0).orElse(true);
  }
}
