package dev.elige.decide;

import dev.elige.base.Estimate;
import dev.elige.base.Money;
import dev.elige.base.Text;
import dev.elige.catalog.ModelId;
import dev.elige.spec.Portfolio;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * The models of all tasks as a whole.
 *
 * @param models how many different models the choices are; a model at two providers counts as two
 *     where both matter, as {@link dev.elige.decide.portfolio.Limits} says
 * @param providers how many different providers they are bought from
 * @param keeping what all but the first cost to keep in a month
 * @param obstacle why no set keeps to the limits of the whole, where none does
 * @param single the one model that would serve all tasks of text best; unknown where none does, or
 *     fewer than two tasks are of text
 */
public record ModelSet(
    int models, int providers, Money keeping, Optional<Text> obstacle, Estimate<Single> single) {
  /**
   * One model for all tasks of text, beside the choices that were made for the same tasks.
   *
   * @param model the model
   * @param choices for each of these tasks the offer that would be taken, in the tasks' order
   * @param chosen for each the choice
   * @param keeping what the further models of the choices cost to keep
   * @param isEnough whether what the choices gain over it is less than what is uncertain: further
   *     models are then not worth their keep
   */
  public record Single(
      ModelId model,
      List<Assessment> choices,
      List<Assessment> chosen,
      Money keeping,
      boolean isEnough) {
    public Single {
      choices = List.copyOf(choices);
      chosen = List.copyOf(chosen);
    }

    /** Whether it is what was chosen. */
    public boolean isChosen() {
      return chosen.stream().allMatch(one -> one.offer().model().id().equals(model));
    }
  }

  static ModelSet of(Portfolio portfolio, Picks picks, Estimate<Single> single) {
    var choices = picks.choices().stream().flatMap(Optional::stream).toList();
    var limits = JointProblem.limits(portfolio);
    int tasks = choices.size();
    boolean isPerProvider = limits.isByModel(tasks) && limits.isByProvider(tasks);
    var models = new HashSet<String>();
    var providers = new HashSet<String>();
    for (var choice : choices) {
      var model = choice.offer().model().id().toString();
      var provider = choice.offer().id().provider();
      models.add(isPerProvider ? provider + "\n" + model : model);
      providers.add(provider);
    }
    return new ModelSet(
        models.size(),
        providers.size(),
        keeping(portfolio, models.size(), providers.size()),
        picks.obstacle(),
        single);
  }

  /** What so many models at so many providers cost to keep in a month. */
  public static Money keeping(Portfolio portfolio, int models, int providers) {
    return portfolio
        .perModel()
        .times(further(models))
        .plus(portfolio.perProvider().times(further(providers)));
  }

  private static BigDecimal further(int count) {
    return BigDecimal.valueOf(Math.max(0, count - 1));
  }
}
