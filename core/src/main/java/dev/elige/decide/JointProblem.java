package dev.elige.decide;

import dev.elige.belief.Quality;
import dev.elige.decide.portfolio.Aim;
import dev.elige.decide.portfolio.Limits;
import dev.elige.decide.portfolio.Option;
import dev.elige.decide.portfolio.Pool;
import dev.elige.decide.portfolio.PortfolioAnswer;
import dev.elige.decide.portfolio.PortfolioAnswer.Infeasible;
import dev.elige.decide.portfolio.PortfolioAnswer.Reason;
import dev.elige.decide.portfolio.PortfolioProblem;
import dev.elige.decide.portfolio.PortfolioSolver;
import dev.elige.spec.Goal;
import dev.elige.spec.Portfolio;
import dev.elige.spec.Requirement;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What a requirement wants of the choices for all tasks together, as a {@link PortfolioProblem}. An
 * offer of which it is doubtful that it reaches the floor, or not known what it brings, counts as
 * dearer, or worth less, than all others together, so that it is picked only where there is no
 * other way.
 */
record JointProblem(Requirement requirement) {
  /** More than all tasks cost, or are good for, together. */
  private static final double DOUBT_USD = 1e9;

  private static final double DOUBT_QUALITY = 1e6;

  /** The best set; where the budget is too small for any, what costs least of all. */
  PortfolioAnswer best(List<List<Option>> options, List<Pool> pools, OptionalDouble budget) {
    var answer = PortfolioSolver.solve(problem(aim(), options, pools, budget));
    return answer instanceof Infeasible(Reason.OverBudget _)
        ? PortfolioSolver.solve(problem(Aim.LEAST_COST, options, pools, OptionalDouble.empty()))
        : answer;
  }

  private PortfolioProblem problem(
      Aim aim, List<List<Option>> options, List<Pool> pools, OptionalDouble budget) {
    var portfolio = requirement.aim().portfolio();
    var limits = limits(portfolio);
    var within =
        aim == Aim.LEAST_COST || budget.isEmpty()
            ? limits
            : limits.withBudget(budget.getAsDouble());
    return new PortfolioProblem(aim, options, pools, within, portfolio.fallback());
  }

  /** What a requirement says of the set as a whole, but for the budget. */
  static Limits limits(Portfolio portfolio) {
    return new Limits(
        count(portfolio.models()),
        count(portfolio.providers()),
        portfolio.perModel().amount().doubleValue(),
        portfolio.perProvider().amount().doubleValue(),
        OptionalDouble.empty());
  }

  private static OptionalInt count(Optional<Integer> most) {
    return most.map(OptionalInt::of).orElse(OptionalInt.empty());
  }

  private Aim aim() {
    return switch (goal()) {
      case CHEAPEST -> Aim.LEAST_COST;
      case BEST -> Aim.GREATEST_VALUE_WITHIN_BUDGET;
      case VALUE -> Aim.GREATEST_NET;
    };
  }

  Goal goal() {
    return requirement.aim().goal();
  }

  /** The most that all may cost together; empty where nothing limits it. */
  OptionalDouble budget() {
    return requirement
        .monthlyBudget()
        .map(most -> OptionalDouble.of(most.amount().doubleValue()))
        .orElse(OptionalDouble.empty());
  }

  /** An offer as it is weighed; what is not known is worth nothing. */
  Weighed weighed(int place, Assessment one, double weight) {
    double cost = Picks.rough(one);
    double value =
        goal() == Goal.VALUE
            ? one.net()
                .flatMap(net -> net.toOptional())
                .map(net -> net.amount().doubleValue() + cost)
                .orElse(0.0)
            : weight * one.quality().fold(Quality::mean, _ -> 0.0);
    var model = one.offer().model().id().toString();
    return new Weighed(place, one, model, cost, value, one.isSure());
  }

  Option option(Weighed one) {
    boolean isCheapest = goal() == Goal.CHEAPEST;
    return Option.alone(
        one.place(),
        one.model(),
        one.provider(),
        one.isSure() || !isCheapest ? one.cost() : one.cost() + DOUBT_USD,
        one.value() - (one.isSure() || isCheapest ? 0 : doubt()));
  }

  private double doubt() {
    return goal() == Goal.VALUE ? DOUBT_USD : DOUBT_QUALITY;
  }

  /** An offer that loses to every other, be that doubtful or not. */
  Weighed hopeless(Weighed one) {
    return goal() == Goal.CHEAPEST
        ? one.costing(one.cost() + DOUBT_USD / 10).worth(one.value(), false)
        : one.worth(one.value() - doubt() / 10, false);
  }
}
