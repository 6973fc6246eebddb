package dev.elige.decide.portfolio;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which options may stand in for which, and which does. A fallback is paid alone, when needed. */
final class Fallbacks {
  private Fallbacks() {}

  /** The options that have a fallback at another provider. */
  static List<Option> covered(List<Option> options) {
    var providers = new HashSet<String>();
    for (var option : options) {
      if (option.pool().isEmpty()) {
        providers.add(option.provider());
      }
    }
    var covered = new ArrayList<Option>();
    for (var option : options) {
      if (providers.size() > (providers.contains(option.provider()) ? 1 : 0)) {
        covered.add(option);
      }
    }
    return covered;
  }

  /**
   * The fallback of a choice.
   *
   * @param choice what runs
   * @param options the options of its task
   * @param models the models that the set has anyway
   * @param providers the providers that it has anyway
   */
  static Optional<Option> of(
      Option choice, List<Option> options, Set<String> models, Set<String> providers) {
    Optional<Option> best = Optional.empty();
    for (var option : options) {
      if (option.pool().isEmpty()
          && !option.provider().equals(choice.provider())
          && (best.isEmpty() || compare(option, best.get(), models, providers) < 0)) {
        best = Optional.of(option);
      }
    }
    return best;
  }

  private static int compare(Option one, Option other, Set<String> models, Set<String> providers) {
    int byModel = Boolean.compare(models.contains(other.model()), models.contains(one.model()));
    int byProvider =
        Boolean.compare(providers.contains(other.provider()), providers.contains(one.provider()));
    int byCost = Double.compare(one.monthlyUsd(), other.monthlyUsd());
    int known = byModel != 0 ? byModel : byProvider != 0 ? byProvider : byCost;
    return known != 0 ? known : Double.compare(other.value(), one.value());
  }
}
