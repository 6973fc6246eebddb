package dev.elige.spec;

import dev.elige.base.Money;
import java.util.Optional;

/**
 * How many different models the tasks of an application may be spread over, and what each costs to
 * keep: to integrate, to test, to watch.
 *
 * @param models the most different models, 1 or more; empty limits nothing
 * @param providers the most different providers, likewise
 * @param perModel what every model after the first costs in a month
 * @param perProvider what every provider after the first costs in a month
 * @param fallback whether every task must have an eligible offer at another provider
 */
public record Portfolio(
    Optional<Integer> models,
    Optional<Integer> providers,
    Money perModel,
    Money perProvider,
    boolean fallback) {
  /** The most tasks of which the best set is found: the work doubles with each. */
  public static final int MOST_TASKS = 20;

  /** As many as it takes, at no cost. */
  public static final Portfolio FREE =
      new Portfolio(Optional.empty(), Optional.empty(), Money.ZERO_USD, Money.ZERO_USD, false);

  public Portfolio {
    if (models.filter(most -> most < 1).isPresent()
        || providers.filter(most -> most < 1).isPresent()) {
      throw new IllegalArgumentException("one model and one provider at least may be used");
    }
  }

  /** Whether tasks can be decided one by one. */
  public boolean isFree() {
    return !isShared() && !fallback;
  }

  /** Whether what one task takes matters to the others: models or providers are limited or cost. */
  public boolean isShared() {
    return models.isPresent()
        || providers.isPresent()
        || perModel.amount().signum() != 0
        || perProvider.amount().signum() != 0;
  }
}
