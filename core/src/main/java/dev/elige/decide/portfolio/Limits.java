package dev.elige.decide.portfolio;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What holds for the set as a whole. A model sold by two providers is one model, except where
 * providers are limited or cost too: there it counts, and is paid, once for each.
 *
 * @param models the most distinct models, 1 or more; empty where nothing limits them
 * @param providers the most distinct providers, 1 or more; empty where nothing limits them
 * @param furtherModelUsd what every model after the first costs in a month, USD
 * @param furtherProviderUsd what every provider after the first costs in a month, USD
 * @param budgetUsd the most that all may cost in a month, USD, kept to a millionth; empty where
 *     nothing limits it
 */
public record Limits(
    OptionalInt models,
    OptionalInt providers,
    double furtherModelUsd,
    double furtherProviderUsd,
    OptionalDouble budgetUsd) {
  /** Nothing is limited, and nothing further costs. */
  public static final Limits NONE =
      new Limits(OptionalInt.empty(), OptionalInt.empty(), 0, 0, OptionalDouble.empty());

  public Limits {
    if (models.orElse(1) < 1 || providers.orElse(1) < 1) {
      throw new IllegalArgumentException("a set has one model and one provider at least");
    }
    if (!isAmount(furtherModelUsd)
        || !isAmount(furtherProviderUsd)
        || !isAmount(budgetUsd.orElse(0))) {
      throw new IllegalArgumentException(
          "costs of further models and providers and the budget must be 0 USD or more");
    }
  }

  /** Whether models matter as such to so many tasks: they are limited below them, or cost. */
  public boolean isByModel(int tasks) {
    return tasks > 1 && (models.orElse(tasks) < tasks || furtherModelUsd > 0);
  }

  /** Whether providers do. Where both do, a model at two providers is two. */
  public boolean isByProvider(int tasks) {
    return tasks > 1 && (providers.orElse(tasks) < tasks || furtherProviderUsd > 0);
  }

  private static boolean isAmount(double usd) {
    return usd >= 0 && usd < Double.POSITIVE_INFINITY;
  }

  public Limits withModels(int most) {
    return new Limits(
        OptionalInt.of(most), providers, furtherModelUsd, furtherProviderUsd, budgetUsd);
  }

  public Limits withProviders(int most) {
    return new Limits(models, OptionalInt.of(most), furtherModelUsd, furtherProviderUsd, budgetUsd);
  }

  public Limits withBudget(double usd) {
    return new Limits(
        models, providers, furtherModelUsd, furtherProviderUsd, OptionalDouble.of(usd));
  }

  /** The same with what every further model and every further provider costs in a month, USD. */
  public Limits withFurther(double modelUsd, double providerUsd) {
    return new Limits(models, providers, modelUsd, providerUsd, budgetUsd);
  }
}
