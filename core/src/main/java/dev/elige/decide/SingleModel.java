package dev.elige.decide;

import dev.elige.base.Estimate;
import dev.elige.base.TaskKind;
import dev.elige.belief.Quality;
import dev.elige.catalog.ModelId;
import dev.elige.decide.ModelSet.Single;
import dev.elige.spec.Goal;
import dev.elige.spec.Requirement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the one model that serves all tasks of text best: of those that are eligible for every such
 * task the one with the fewest doubts, then what the goal prefers. Exact: of a model's offers for a
 * task the cheapest is best whatever the goal, so each model has one way. An embedding is made by
 * models of another kind and stands beside.
 */
final class SingleModel {
  private final Requirement requirement;
  private final List<Standings> tasks = new ArrayList<>();
  private final List<Assessment> set = new ArrayList<>();

  private SingleModel(Requirement requirement, List<Standings> all, Picks picks) {
    this.requirement = requirement;
    for (int task = 0; task < all.size(); task++) {
      var choice = picks.choices().get(task);
      if (all.get(task).question().task().kind() != TaskKind.EMBEDDING && choice.isPresent()) {
        tasks.add(all.get(task));
        set.add(choice.get());
      }
    }
  }

  /** The best single model beside the picks that were made. */
  static Estimate<Single> of(Requirement requirement, List<Standings> tasks, Picks picks) {
    var single = new SingleModel(requirement, tasks, picks);
    return single.tasks.size() < 2
        ? Estimate.unknown(
            "fewer than two tasks of text have a choice",
            "menos de dos tareas de texto tienen una elección")
        : single.best();
  }

  private Estimate<Single> best() {
    Optional<Way> best = Optional.empty();
    for (var way : ways().values()) {
      if (way.choices.size() == tasks.size()
          && isPaidFor(way)
          && (best.isEmpty() || isBetter(way, best.get()))) {
        best = Optional.of(way);
      }
    }
    return best.map(way -> Estimate.known(single(way)))
        .orElse(
            Estimate.unknown(
                "no one model is eligible for all tasks of text",
                "ningún modelo es apto por sí solo para todas las tareas de texto"));
  }

  /** A model with its cheapest offer for each task so far, and what that comes to. */
  private static final class Way {
    final ModelId model;
    final List<Assessment> choices = new ArrayList<>();
    int doubts;
    double cost;
    double merit;

    Way(ModelId model) {
      this.model = model;
    }
  }

  private Map<ModelId, Way> ways() {
    var ways = new LinkedHashMap<ModelId, Way>();
    for (int task = 0; task < tasks.size(); task++) {
      for (var one : tasks.get(task).eligible()) {
        double cost = Picks.rough(one);
        if (cost < Double.POSITIVE_INFINITY) {
          var model = one.offer().model().id();
          var way = task == 0 ? ways.computeIfAbsent(model, Way::new) : ways.get(model);
          if (way != null && way.choices.size() == task) {
            extend(way, one, cost, tasks.get(task));
          }
        }
      }
    }
    return ways;
  }

  /** The first offer of a model is its cheapest: what else it is ranked by is the model's own. */
  private void extend(Way way, Assessment one, double cost, Standings task) {
    way.choices.add(one);
    way.doubts += one.isSure() ? 0 : 1;
    way.cost += cost;
    way.merit +=
        requirement.aim().goal() == Goal.BEST
            ? task.question().task().quality().weight()
                * one.quality().fold(Quality::mean, _ -> 0.0)
            : one.net()
                .flatMap(Estimate::toOptional)
                .map(net -> net.amount().doubleValue())
                .orElse(0.0);
  }

  private boolean isPaidFor(Way way) {
    return requirement
        .monthlyBudget()
        .map(budget -> way.cost <= budget.amount().doubleValue())
        .orElse(true);
  }

  private boolean isBetter(Way way, Way other) {
    if (way.doubts != other.doubts) {
      return way.doubts < other.doubts;
    }
    if (requirement.aim().goal() != Goal.CHEAPEST && way.merit != other.merit) {
      return way.merit > other.merit;
    }
    return way.cost != other.cost
        ? way.cost < other.cost
        : way.model.toString().compareTo(other.model.toString()) < 0;
  }

  private Single single(Way way) {
    var models = set.stream().map(one -> one.offer().model().id()).distinct().toList();
    var providers = set.stream().map(one -> one.offer().id().provider()).distinct().toList();
    var keeping = ModelSet.keeping(requirement.aim().portfolio(), models.size(), providers.size());
    boolean isSame = models.size() == 1 && models.getFirst().equals(way.model);
    boolean isEnough =
        isSame
            || (way.doubts == doubts()
                && new Gain(requirement, tasks, set).isDoubtful(way.choices, keeping));
    return new Single(way.model, way.choices, set, keeping, isEnough);
  }

  private int doubts() {
    return (int) set.stream().filter(one -> !one.isSure()).count();
  }
}
