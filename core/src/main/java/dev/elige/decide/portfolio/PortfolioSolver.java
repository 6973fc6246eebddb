package dev.elige.decide.portfolio;

import dev.elige.decide.portfolio.PortfolioAnswer.Effort;
import dev.elige.decide.portfolio.PortfolioAnswer.Infeasible;
import dev.elige.decide.portfolio.PortfolioAnswer.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the best set of models for several tasks, and proves it.
 *
 * <p>Idea: one operation at up to three levels. A set of tasks is covered by disjoint parts, each
 * of which serves the lowest task not yet served: options and pools make up what a model serves,
 * models what a provider serves, and models or providers everything. For one sum of cost and value
 * that is dynamic programming over subsets ({@link Closure}, 3^n / 2 sums for n tasks, whatever the
 * number of options). A budget makes it two sums: a Lagrangian multiplier weighs them into one,
 * whose tables bound every completion ({@link Relaxation}); between the bound and the best set met,
 * labels with both sums are enumerated ({@link Search}), which also settles ties.
 *
 * <p>Guarantee: the answer is optimal up to the rounding of doubles. (1) Options and parts are left
 * out only where another of the same tasks and group is no worse in both sums; it may stand in
 * whatever else the set holds, since caps, further costs and the budget see group, cost and value
 * alone. (2) A pool is bought for a set of tasks as a whole, so a set with all its purchases is a
 * cover, and every cover is a set that can be bought. (3) Labels are left out only where the bound,
 * which holds for every multiplier, says that no completion is as good as a set already met. The
 * answer does not depend on the order of options: of what is equal in both sums the group whose
 * name comes first and then the lowest index is taken.
 *
 * <p>References: Held and Karp, A Dynamic Programming Approach to Sequencing Problems, 1962, for
 * the subsets; Kellerer, Pferschy and Pisinger, Knapsack Problems, 2004, chapter 11, for dominance
 * and bounds of the knapsack with classes; the problem without a budget is facility location with
 * at most k facilities.
 */
public final class PortfolioSolver {
  private final PortfolioProblem problem;
  private final Criteria criteria;
  private final Scope scope;
  private final Tally tally = new Tally();

  private PortfolioSolver(PortfolioProblem problem) {
    this.problem = problem;
    this.criteria = Criteria.of(problem.aim());
    this.scope = Scope.of(problem);
  }

  /** The best set, or the limit that leaves none. */
  public static PortfolioAnswer solve(PortfolioProblem problem) {
    return new PortfolioSolver(problem).answer();
  }

  private PortfolioAnswer answer() {
    var choices = new ArrayList<List<Option>>();
    for (int task = 0; task < problem.tasks().size(); task++) {
      var options = problem.tasks().get(task);
      if (options.isEmpty()) {
        return new Infeasible(new Reason.NoOption(task));
      }
      choices.add(problem.isRedundant() ? Fallbacks.covered(options) : options);
      if (choices.getLast().isEmpty()) {
        return new Infeasible(new Reason.NoFallback(task));
      }
    }
    return answer(Stock.of(problem, choices, criteria, scope, tally));
  }

  private PortfolioAnswer answer(Cover cover) {
    var free = Pass.of(cover, Direction.at(0));
    if (!free.isServed()) {
      return new Infeasible(new Reason.TooFew());
    }
    double limit = criteria.limit(problem.limits()) + criteria.second(firstOnes(), 0);
    Optional<Pass> cheapest =
        limit < Double.POSITIVE_INFINITY
            ? Optional.of(Pass.of(cover, Direction.SECOND))
            : Optional.empty();
    if (cheapest.isPresent() && cheapest.get().second() > limit) {
      return overBudget(cheapest.get().second() - firstOnes());
    }
    var best = Search.best(cover, Relaxation.of(cover, free, cheapest, limit));
    var portfolio = new Settlement(problem, scope).of(best, effort(cover));
    double total = portfolio.spending().totalUsd();
    return total > Criteria.withRoom(problem.limits().budgetUsd().orElse(total))
        ? overBudget(total)
        : portfolio;
  }

  /** Covers pay for every model and provider; the first of each costs nothing in truth. */
  private double firstOnes() {
    var limits = problem.limits();
    return (scope.byModel() ? limits.furtherModelUsd() : 0)
        + (scope.byProvider() ? limits.furtherProviderUsd() : 0);
  }

  private Effort effort(Cover cover) {
    int options = 0;
    for (var task : problem.tasks()) {
      options += task.size();
    }
    return new Effort(
        options, cover.supply().size(), tally.passes, tally.parts, tally.states, tally.labels);
  }

  private static PortfolioAnswer overBudget(double leastUsd) {
    return new Infeasible(new Reason.OverBudget(leastUsd));
  }
}
