package dev.elige.decide;

import dev.elige.base.Money;
import dev.elige.base.Text;
import dev.elige.decide.portfolio.Option;
import dev.elige.decide.portfolio.PortfolioAnswer.Infeasible;
import dev.elige.decide.portfolio.PortfolioAnswer.Pick;
import dev.elige.decide.portfolio.PortfolioAnswer.Portfolio;
import dev.elige.decide.portfolio.PortfolioAnswer.Reason;
import dev.elige.spec.Requirement;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The picks that are best for all tasks together where the whole is limited: by a number of models
 * or providers, by what each costs to keep, by a fallback for every task, or by a budget that
 * quality would spend. Proven to be the best ({@link JointProblem}).
 */
final class PortfolioPicks {
  private final JointProblem problem;
  private final List<Standings> tasks;

  /** The tasks that have an eligible offer whose bill is known. */
  private final List<Integer> served = new ArrayList<>();

  private final List<List<Option>> options = new ArrayList<>();
  private final Commitments shared;

  private PortfolioPicks(Requirement requirement, List<Standings> tasks, Commitments shared) {
    this.problem = new JointProblem(requirement);
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
    return switch (problem.best(options, shared.pools(), problem.budget())) {
      case Portfolio found -> picks(found);
      case Infeasible(var reason) -> impossible(reason);
    };
  }

  private List<Option> options(Standings task) {
    double weight = task.question().task().quality().weight();
    var some = new ArrayList<Option>();
    for (int i = 0; i < task.eligible().size(); i++) {
      var one = problem.weighed(i, task.eligible().get(i), weight);
      if (one.cost() < Double.POSITIVE_INFINITY) {
        some.add(problem.option(one));
      }
    }
    return some;
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
