package dev.elige.decide.portfolio;

import dev.elige.decide.portfolio.PortfolioAnswer.Effort;
import dev.elige.decide.portfolio.PortfolioAnswer.Pick;
import dev.elige.decide.portfolio.PortfolioAnswer.Portfolio;
import dev.elige.decide.portfolio.PortfolioAnswer.Purchase;
import dev.elige.decide.portfolio.PortfolioAnswer.Spending;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** The best cover as an answer, its sums added anew from what was chosen. */
final class Settlement {
  private final PortfolioProblem problem;
  private final Scope scope;

  Settlement(PortfolioProblem problem, Scope scope) {
    this.problem = problem;
    this.scope = scope;
  }

  Portfolio of(Part cover, Effort effort) {
    var chosen = new Option[problem.tasks().size()];
    List<Purchase> bought = new ArrayList<>();
    cover.content().tell(chosen, bought);
    var purchases = Purchases.merged(bought, chosen);
    var choices = List.of(chosen);
    int models = scope.models(choices);
    int providers = scope.providers(choices);
    double usd = 0;
    double value = 0;
    for (var choice : choices) {
      usd += choice.monthlyUsd();
      value += choice.value();
    }
    double poolsUsd = 0;
    for (var purchase : purchases) {
      poolsUsd += purchase.monthlyUsd();
    }
    var limits = problem.limits();
    var spending =
        new Spending(
            usd,
            poolsUsd,
            limits.furtherModelUsd() * (models - 1),
            limits.furtherProviderUsd() * (providers - 1));
    return new Portfolio(picks(choices), purchases, spending, value, models, providers, effort);
  }

  private List<Pick> picks(List<Option> choices) {
    var models = new HashSet<String>();
    var providers = new HashSet<String>();
    for (var choice : choices) {
      models.add(choice.model());
      providers.add(choice.provider());
    }
    var picks = new ArrayList<Pick>();
    for (int task = 0; task < choices.size(); task++) {
      var choice = choices.get(task);
      Optional<Option> fallback =
          problem.isRedundant()
              ? Fallbacks.of(choice, problem.tasks().get(task), models, providers)
              : Optional.empty();
      picks.add(new Pick(choice, fallback));
    }
    return picks;
  }
}
