package dev.elige.decide.portfolio;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tries every choice of options; knows the problem from its documentation alone. */
final class BruteForce {
  /** What a choice comes to. */
  record Sums(double usd, double value) {
    /** Whether these are better beyond the rounding of doubles. */
    boolean beats(Sums other, Aim aim) {
      return switch (aim) {
        case LEAST_COST -> before(usd, other.usd, other.value, value);
        case GREATEST_VALUE_WITHIN_BUDGET -> before(other.value, value, usd, other.usd);
        case GREATEST_NET -> before(other.value - other.usd, value - usd, usd, other.usd);
      };
    }

    private static boolean before(double one, double other, double then, double thenOther) {
      return one < other - 1e-9 || (Math.abs(one - other) <= 1e-9 && then < thenOther - 1e-9);
    }
  }

  private final PortfolioProblem problem;
  private Optional<Sums> best = Optional.empty();

  private BruteForce(PortfolioProblem problem) {
    this.problem = problem;
  }

  /** The sums of the best choice; empty where none is allowed. */
  static Optional<Sums> best(PortfolioProblem problem) {
    var force = new BruteForce(problem);
    force.tryAll(new ArrayList<>());
    return force.best;
  }

  /** The sums of a choice; empty where it is not allowed. */
  static Optional<Sums> sums(PortfolioProblem problem, List<Option> choices) {
    return new BruteForce(problem).sums(choices);
  }

  private void tryAll(List<Option> choices) {
    if (choices.size() == problem.tasks().size()) {
      sums(choices)
          .filter(one -> best.isEmpty() || one.beats(best.get(), problem.aim()))
          .ifPresent(one -> best = Optional.of(one));
      return;
    }
    for (var option : problem.tasks().get(choices.size())) {
      choices.add(option);
      tryAll(choices);
      choices.removeLast();
    }
  }

  private Optional<Sums> sums(List<Option> choices) {
    var limits = problem.limits();
    var models = new HashSet<String>();
    var sold = new HashSet<List<String>>();
    var providers = new HashSet<String>();
    Map<String, List<Double>> needs = new HashMap<>();
    double usd = 0;
    double value = 0;
    for (var one : choices) {
      models.add(one.model());
      providers.add(one.provider());
      sold.add(List.of(one.model(), one.provider()));
      one.pool()
          .ifPresent(
              use -> needs.computeIfAbsent(use.pool(), _ -> new ArrayList<>()).add(use.units()));
      usd += one.monthlyUsd();
      value += one.value();
    }
    for (var pool : problem.pools()) {
      usd += cheapest(pool, needs.getOrDefault(pool.id(), List.of()));
    }
    int counted = matters() ? sold.size() : models.size();
    usd += limits.furtherModelUsd() * (counted - 1);
    usd += limits.furtherProviderUsd() * (providers.size() - 1);
    boolean isAllowed =
        counted <= limits.models().orElse(9)
            && providers.size() <= limits.providers().orElse(9)
            && usd <= limits.budgetUsd().orElse(1e9) + 1e-9
            && (!problem.isRedundant() || hasFallbacks(choices));
    return isAllowed ? Optional.of(new Sums(usd, value)) : Optional.empty();
  }

  /** Whether both models and providers are limited, or cost; then a model counts at each. */
  private boolean matters() {
    var limits = problem.limits();
    int tasks = problem.tasks().size();
    return (limits.models().orElse(tasks) < tasks || limits.furtherModelUsd() > 0)
        && (limits.providers().orElse(tasks) < tasks || limits.furtherProviderUsd() > 0);
  }

  private boolean hasFallbacks(List<Option> choices) {
    for (int task = 0; task < choices.size(); task++) {
      var choice = choices.get(task);
      if (problem.tasks().get(task).stream()
          .noneMatch(one -> one.pool().isEmpty() && !one.provider().equals(choice.provider()))) {
        return false;
      }
    }
    return true;
  }

  /** Every way of splitting needs into purchases: each need joins one of them or opens another. */
  private static double cheapest(Pool pool, List<Double> needs) {
    return cheapest(pool, needs, 0, new ArrayList<>());
  }

  private static double cheapest(Pool pool, List<Double> needs, int next, List<Double> bought) {
    if (next == needs.size()) {
      return bought.stream().mapToDouble(pool::monthlyUsd).sum();
    }
    bought.add(needs.get(next));
    double least = cheapest(pool, needs, next + 1, bought);
    bought.removeLast();
    for (int i = 0; i < bought.size(); i++) {
      double before = bought.get(i);
      bought.set(i, before + needs.get(next));
      least = Math.min(least, cheapest(pool, needs, next + 1, bought));
      bought.set(i, before);
    }
    return least;
  }
}
