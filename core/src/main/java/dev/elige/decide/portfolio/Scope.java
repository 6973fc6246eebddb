package dev.elige.decide.portfolio;

import java.util.HashSet;
import java.util.List;

/**
 * Whether models and providers matter to a problem as such: where their number is limited below the
 * number of tasks, or further ones cost.
 *
 * @param byModel whether models matter
 * @param byProvider whether providers matter
 * @param counts what is counted
 */
record Scope(boolean byModel, boolean byProvider, Counts counts) {
  static Scope of(PortfolioProblem problem) {
    int tasks = problem.tasks().size();
    var limits = problem.limits();
    int models = counted(limits.models().orElse(tasks), tasks);
    int providers = counted(limits.providers().orElse(tasks), tasks);
    return new Scope(
        limits.isByModel(tasks), limits.isByProvider(tasks), new Counts(models, providers));
  }

  private static int counted(int most, int tasks) {
    return most < tasks ? most : 0;
  }

  /** How many models choices are of: a model at two providers is two where both matter. */
  int models(List<Option> choices) {
    var models = new HashSet<String>();
    for (var one : choices) {
      models.add(byModel && byProvider ? one.provider() + "\n" + one.model() : one.model());
    }
    return models.size();
  }

  int providers(List<Option> choices) {
    var providers = new HashSet<String>();
    for (var one : choices) {
      providers.add(one.provider());
    }
    return providers.size();
  }
}
