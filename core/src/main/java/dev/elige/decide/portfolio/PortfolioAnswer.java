package dev.elige.decide.portfolio;

import java.util.List;
import java.util.Optional;

/** The best set of models, or which limit leaves none. */
public sealed interface PortfolioAnswer {
  /**
   * The best set; no other within the limits is better.
   *
   * @param picks what each task runs on, in the order of the tasks
   * @param purchases the commitments that are bought
   * @param spending what all costs
   * @param value the sum of the values of the choices
   * @param models how many distinct models, counted as {@link Limits} says
   * @param providers how many distinct providers
   * @param effort what it took to prove
   */
  record Portfolio(
      List<Pick> picks,
      List<Purchase> purchases,
      Spending spending,
      double value,
      int models,
      int providers,
      Effort effort)
      implements PortfolioAnswer {
    public Portfolio {
      picks = List.copyOf(picks);
      purchases = List.copyOf(purchases);
    }
  }

  /**
   * No set is within the limits.
   *
   * @param reason which limit makes it so
   */
  record Infeasible(Reason reason) implements PortfolioAnswer {}

  /**
   * What a task runs on.
   *
   * @param choice the option
   * @param fallback where fallbacks are needed, the option at another provider that stands in: of a
   *     model in the set before others, then at a provider in the set, then the cheapest
   */
  record Pick(Option choice, Optional<Option> fallback) {}

  /**
   * A commitment that is bought.
   *
   * @param pool what is bought
   * @param units how many units
   * @param monthlyUsd what they cost in a month, USD
   * @param tasks the tasks that share it
   */
  record Purchase(Pool pool, double units, double monthlyUsd, List<Integer> tasks) {
    public Purchase {
      tasks = List.copyOf(tasks);
    }
  }

  /**
   * What a set costs in a month, USD.
   *
   * @param optionsUsd the choices, beside the units of their pools
   * @param poolsUsd the units of pools
   * @param furtherModelsUsd every model after the first
   * @param furtherProvidersUsd every provider after the first
   */
  record Spending(
      double optionsUsd, double poolsUsd, double furtherModelsUsd, double furtherProvidersUsd) {
    public double totalUsd() {
      return optionsUsd + poolsUsd + furtherModelsUsd + furtherProvidersUsd;
    }
  }

  /**
   * What the proof took.
   *
   * @param options how many options came in
   * @param pieces how many options, and sets of tasks that share a pool, are left when those are
   *     out that others of the same group make superfluous
   * @param passes how often the tables of bounds were filled
   * @param parts how many bundles of tasks that a model may serve were kept
   * @param states how many sets of tasks were looked at in full
   * @param labels how many partial sets of models were made
   */
  record Effort(int options, int pieces, int passes, int parts, int states, int labels) {}

  /** Which limit leaves no set. */
  sealed interface Reason {
    /** A task has no option at all. */
    record NoOption(int task) implements Reason {}

    /** No option of a task has another, paid alone, at another provider. */
    record NoFallback(int task) implements Reason {}

    /** So few models or providers cannot serve all tasks. */
    record TooFew() implements Reason {}

    /** Even the cheapest set within the other limits costs more than the budget. */
    record OverBudget(double leastUsd) implements Reason {}
  }
}
