package dev.elige.decide.change;

import dev.elige.base.Money;
import dev.elige.spec.Rule;
import java.util.List;
import java.util.Set;

/**
 * Limits of several tasks that cannot hold together with the budget they share: already the
 * cheapest offers that meet them cost more. No set of fewer limits is like that.
 *
 * @param budget the budget for all tasks, a month
 * @param least what the cheapest offers under these limits cost together, a month
 * @param leastOfAll what the cheapest offers under all limits cost together, a month
 * @param tasks the tasks in their order, with the limits that count
 */
public record BudgetConflict(Money budget, Money least, Money leastOfAll, List<Part> tasks) {
  public BudgetConflict {
    tasks = List.copyOf(tasks);
  }

  /**
   * One task's part.
   *
   * @param task its id
   * @param limits those of its limits that count; may be empty
   * @param least what the cheapest offer under them costs, a month
   */
  public record Part(String task, Set<Rule> limits, Money least) {}
}
