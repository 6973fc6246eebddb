package dev.elige.decide.portfolio;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The options of a problem, sorted into what matters as one: all, those of a model, those of a
 * provider, or those of a model at a provider. Options that another of the same task and group
 * beats are left out on the way.
 */
final class Stock {
  private final PortfolioProblem problem;
  private final Criteria criteria;
  private final Scope scope;
  private final Tally tally;
  private final Map<String, Pool> pools = new HashMap<>();
  private final Map<String, Map<String, Shelf>> shelves = new HashMap<>();

  private Stock(PortfolioProblem problem, Criteria criteria, Scope scope, Tally tally) {
    this.problem = problem;
    this.criteria = criteria;
    this.scope = scope;
    this.tally = tally;
  }

  /** What all tasks are covered from. */
  static Cover of(
      PortfolioProblem problem,
      List<List<Option>> choices,
      Criteria criteria,
      Scope scope,
      Tally tally) {
    var stock = new Stock(problem, criteria, scope, tally);
    problem.pools().forEach(pool -> stock.pools.put(pool.id(), pool));
    for (int task = 0; task < choices.size(); task++) {
      for (var option : choices.get(task)) {
        stock.add(task, option);
      }
    }
    return stock.cover(stock.supply(), scope.counts().most());
  }

  private void add(int task, Option option) {
    var shelf =
        shelves
            .computeIfAbsent(scope.byProvider() ? option.provider() : "", _ -> new HashMap<>())
            .computeIfAbsent(scope.byModel() ? option.model() : "", _ -> shelf());
    option
        .pool()
        .map(use -> pools.get(use.pool()))
        .ifPresentOrElse(pool -> shelf.add(task, option, pool), () -> shelf.add(task, option));
  }

  private Shelf shelf() {
    return new Shelf(problem.tasks().size(), criteria);
  }

  private Supply supply() {
    if (!scope.byProvider()) {
      return models(shelves.getOrDefault("", Map.of()));
    }
    int further = scope.counts().providers() > 0 ? scope.counts().of(0, 1) : 0;
    int most = scope.counts().models();
    return groups(
        shelves,
        models -> group(models(models), most, further, problem.limits().furtherProviderUsd()));
  }

  private Supply models(Map<String, Shelf> models) {
    if (!scope.byModel()) {
      return models.getOrDefault("", shelf()).pieces();
    }
    int further = scope.counts().models() > 0 ? scope.counts().of(1, 0) : 0;
    return groups(
        models, shelf -> group(shelf.pieces(), 0, further, problem.limits().furtherModelUsd()));
  }

  private static <T> Supply groups(Map<String, T> named, Function<T, Group> group) {
    var members = new ArrayList<Group>();
    new TreeMap<>(named).values().forEach(one -> members.add(group.apply(one)));
    return new Groups(members);
  }

  private Group group(Supply supply, int most, int further, double usd) {
    return new Group(cover(supply, most), further, criteria.first(usd, 0), criteria.second(usd, 0));
  }

  private Cover cover(Supply supply, int most) {
    return new Cover(supply, problem.tasks().size(), scope.counts(), most, tally);
  }
}
