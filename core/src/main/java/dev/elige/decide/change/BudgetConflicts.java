package dev.elige.decide.change;

import dev.elige.base.Money;
import dev.elige.decide.Decider;
import dev.elige.decide.Decision;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the fewest limits that cannot hold together with a budget that tasks share.
 *
 * <p>Idea: what a task costs at least depends on its own limits only, so of each task nothing
 * counts but how dear so many of its limits can make it ({@link LeastCosts}). How many limits to
 * spend on which task is a knapsack, solved task by task (dynamic programming). Guarantee: exact.
 */
public final class BudgetConflicts {
  private BudgetConflicts() {}

  /**
   * The conflict of a decision; empty where no budget is shared, where a task has no offer that
   * meets its limits, and where the cheapest offers that do keep to the budget together.
   */
  public static Optional<BudgetConflict> of(Decider decider, Decision decision) {
    if (decision.requirement().monthlyBudget().isEmpty() || decision.isComplete()) {
      return Optional.empty();
    }
    var tasks = new ArrayList<LeastCosts>();
    for (var task : decision.tasks()) {
      var costs = LeastCosts.of(Field.of(decider, decision, task));
      if (costs.isEmpty()) {
        return Optional.empty();
      }
      tasks.add(costs.get());
    }
    var budget = decision.requirement().monthlyBudget().get();
    return fewest(tasks, budget.amount()).map(limits -> conflict(decision, budget, tasks, limits));
  }

  private static BudgetConflict conflict(
      Decision decision, Money budget, List<LeastCosts> tasks, List<LeastCosts.Imposed> limits) {
    var parts = new ArrayList<BudgetConflict.Part>();
    var least = Money.ZERO_USD;
    var leastOfAll = Money.ZERO_USD;
    for (int i = 0; i < limits.size(); i++) {
      var imposed = limits.get(i);
      var cost = Money.usd(imposed.cost());
      least = least.plus(cost);
      leastOfAll = leastOfAll.plus(Money.usd(tasks.get(i).dearest().getLast().cost()));
      parts.add(
          new BudgetConflict.Part(
              decision.tasks().get(i).task().id(), Limits.of(imposed.limits()), cost));
    }
    return new BudgetConflict(budget, least, leastOfAll, parts);
  }

  /** The best that a number of limits can do, and how many of them the last task takes. */
  private record Step(BigDecimal cost, int ofLast) {}

  /**
   * The fewest limits under which the tasks cost more than an amount, task by task.
   *
   * @return empty where all limits together do not
   */
  static Optional<List<LeastCosts.Imposed>> fewest(List<LeastCosts> tasks, BigDecimal budget) {
    var table = new ArrayList<@Nullable Step[]>();
    var best = new @Nullable Step[] {new Step(BigDecimal.ZERO, 0)};
    for (var task : tasks) {
      best = with(best, task);
      table.add(best);
    }
    for (int count = 0; count < best.length; count++) {
      var step = best[count];
      if (step != null && step.cost().compareTo(budget) > 0) {
        return Optional.of(traced(tasks, table, count));
      }
    }
    return Optional.empty();
  }

  private static @Nullable Step[] with(@Nullable Step[] before, LeastCosts task) {
    var after = new @Nullable Step[before.length + task.dearest().size() - 1];
    for (int others = 0; others < before.length; others++) {
      var step = before[others];
      for (int own = 0; step != null && own < task.dearest().size(); own++) {
        var cost = step.cost().add(task.dearest().get(own).cost());
        var known = after[others + own];
        if (known == null || cost.compareTo(known.cost()) > 0) {
          after[others + own] = new Step(cost, own);
        }
      }
    }
    return after;
  }

  private static List<LeastCosts.Imposed> traced(
      List<LeastCosts> tasks, List<@Nullable Step[]> table, int count) {
    var limits = new ArrayList<LeastCosts.Imposed>();
    int left = count;
    for (int i = tasks.size() - 1; i >= 0; i--) {
      var step = table.get(i)[left];
      int own = step == null ? 0 : step.ofLast();
      limits.addFirst(tasks.get(i).dearest().get(own));
      left -= own;
    }
    return limits;
  }
}
