package dev.elige.decide;

import dev.elige.base.Money;
import dev.elige.base.Text;
import dev.elige.belief.Quality;
import dev.elige.decide.portfolio.Aim;
import dev.elige.decide.portfolio.Limits;
import dev.elige.decide.portfolio.Option;
import dev.elige.decide.portfolio.PortfolioAnswer.Infeasible;
import dev.elige.decide.portfolio.PortfolioAnswer.Pick;
import dev.elige.decide.portfolio.PortfolioAnswer.Portfolio;
import dev.elige.decide.portfolio.PortfolioAnswer.Reason;
import dev.elige.decide.portfolio.PortfolioProblem;
import dev.elige.decide.portfolio.PortfolioSolver;
import dev.elige.spec.Goal;
import dev.elige.spec.Requirement;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * The picks that are best for all tasks together where the whole is limited: by a number of models
 * or providers, by what each costs to keep, by a fallback for every task, or by a budget that
 * quality would spend. Proven to be the best by {@link PortfolioSolver}. An offer of which it is
 * doubtful that it reaches the floor, or not known what it brings, is picked only where there is no
 * other way.
 */
final class PortfolioPicks {
  /** More than all tasks cost, or are good for, together. */
  private static final double DOUBT_USD = 1e9;

  private static final double DOUBT_QUALITY = 1e6;

  private final Requirement requirement;
  private final List<Standings> tasks;

  /** The tasks that have an eligible offer whose bill is known. */
  private final List<Integer> served = new ArrayList<>();

  private final List<List<Option>> options = new ArrayList<>();
  private final Commitments shared;

  private PortfolioPicks(Requirement requirement, List<Standings> tasks, Commitments shared) {
    this.requirement = requirement;
    this.tasks = tasks;
    this.shared = shared;
    for (int task = 0; task < tasks.size(); task++) {
      var some = options(tasks.get(task));
      if (!some.isEmpty()) {
        served.add(task);
        some.addAll(shared.options(task, some));
        options.add(some);
      }
    }
  }

  /**
   * The picks.
   *
   * @param shared the commitments that tasks may share
   */
  static Picks of(Requirement requirement, List<Standings> tasks, Commitments shared) {
    var picks = new PortfolioPicks(requirement, tasks, shared);
    return picks.served.isEmpty() ? Picks.alone(tasks) : picks.best();
  }

  private Picks best() {
    return switch (PortfolioSolver.solve(problem(aim()))) {
      case Portfolio found -> picks(found);
      case Infeasible(Reason.OverBudget _) -> cheapest();
      case Infeasible(var reason) -> impossible(reason);
    };
  }

  /** Where the budget is too small for any set, what costs least of all. */
  private Picks cheapest() {
    return switch (PortfolioSolver.solve(problem(Aim.LEAST_COST))) {
      case Portfolio found -> picks(found);
      case Infeasible(var reason) -> impossible(reason);
    };
  }

  private Aim aim() {
    return switch (requirement.aim().goal()) {
      case CHEAPEST -> Aim.LEAST_COST;
      case BEST -> Aim.GREATEST_VALUE_WITHIN_BUDGET;
      case VALUE -> Aim.GREATEST_NET;
    };
  }

  private PortfolioProblem problem(Aim aim) {
    var portfolio = requirement.aim().portfolio();
    var limits = limits(portfolio);
    var within =
        aim == Aim.LEAST_COST
            ? limits
            : requirement
                .monthlyBudget()
                .map(most -> limits.withBudget(most.amount().doubleValue()))
                .orElse(limits);
    return new PortfolioProblem(aim, options, shared.pools(), within, portfolio.fallback());
  }

  /** What a requirement says of the set as a whole, but for the budget. */
  static Limits limits(dev.elige.spec.Portfolio portfolio) {
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

  private List<Option> options(Standings task) {
    var some = new ArrayList<Option>();
    for (int i = 0; i < task.eligible().size(); i++) {
      var one = task.eligible().get(i);
      double cost = Picks.rough(one);
      if (cost < Double.POSITIVE_INFINITY) {
        boolean isCheapest = requirement.aim().goal() == Goal.CHEAPEST;
        boolean isSure = one.isSure();
        some.add(
            Option.alone(
                i,
                one.offer().model().id().toString(),
                one.offer().id().provider(),
                isSure || !isCheapest ? cost : cost + DOUBT_USD,
                value(task, one, cost) - (isSure || isCheapest ? 0 : doubt())));
      }
    }
    return some;
  }

  private double doubt() {
    return requirement.aim().goal() == Goal.VALUE ? DOUBT_USD : DOUBT_QUALITY;
  }

  /** What an offer is worth, as the aim counts; what is not known is worth nothing. */
  private double value(Standings task, Assessment one, double cost) {
    if (requirement.aim().goal() == Goal.VALUE) {
      return one.net()
          .flatMap(net -> net.toOptional())
          .map(net -> net.amount().doubleValue() + cost)
          .orElse(0.0);
    }
    return task.question().task().quality().weight() * one.quality().fold(Quality::mean, _ -> 0.0);
  }

  private Picks picks(Portfolio found) {
    var choices = new ArrayList<>(Picks.none(tasks.size()));
    var fallbacks = new ArrayList<>(Picks.none(tasks.size()));
    for (int i = 0; i < served.size(); i++) {
      int task = served.get(i);
      Pick pick = found.picks().get(i);
      choices.set(task, Optional.of(offer(task, pick.choice())));
      fallbacks.set(task, pick.fallback().map(option -> offer(task, option)));
    }
    for (var purchase : found.purchases()) {
      var sharing = purchase.tasks().stream().map(served::get).toList();
      shared
          .bought(purchase, sharing)
          .forEach((task, offer) -> choices.set(task, Optional.of(offer)));
    }
    return new Picks(choices, fallbacks, Optional.empty());
  }

  private Assessment offer(int task, Option option) {
    return tasks.get(task).eligible().get(option.index());
  }

  private Picks impossible(Reason reason) {
    var none = Picks.none(tasks.size());
    return new Picks(none, none, Optional.of(said(reason)));
  }

  private Text said(Reason reason) {
    return switch (reason) {
      case Reason.NoOption(int task) -> noOffer(task);
      case Reason.NoFallback(int task) ->
          Text.of(
              "no two providers have an eligible offer for the task {}, and `fallback` asks for"
                  + " another one",
              "no hay dos proveedores con una oferta apta para la tarea {}, y `fallback` pide otro",
              id(task));
      case Reason.TooFew() ->
          Text.of(
              "no set of so few models serves every task: raise `models` or `providers` of"
                  + " `portfolio`, or relax a task",
              "ningún conjunto de tan pocos modelos sirve a todas las tareas: sube `models` o"
                  + " `providers` de `portfolio`, o relaja una tarea");
      case Reason.OverBudget(double least) ->
          Text.of(
              "even the cheapest set costs {} a month",
              "incluso el conjunto más barato cuesta {} al mes",
              Money.usd(BigDecimal.valueOf(least).setScale(2, RoundingMode.HALF_UP)));
    };
  }

  private Text noOffer(int task) {
    return Text.of(
        "no offer is eligible for the task {}",
        "ninguna oferta es apta para la tarea {}",
        id(task));
  }

  private String id(int task) {
    return tasks.get(served.get(task)).question().task().id();
  }
}
