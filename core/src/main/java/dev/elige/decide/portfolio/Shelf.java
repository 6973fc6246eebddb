package dev.elige.decide.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The options of one group, by task and pool. */
final class Shelf {
  private final Criteria criteria;
  private final List<Front> options = new ArrayList<>();
  private final Map<String, PoolMenu> pools = new TreeMap<>();

  Shelf(int tasks, Criteria criteria) {
    this.criteria = criteria;
    for (int task = 0; task < tasks; task++) {
      options.add(new Front());
    }
  }

  /** Takes an option in that is paid alone, unless another is as good. */
  void add(int task, Option option) {
    double first = criteria.first(option.monthlyUsd(), option.value());
    double second = criteria.second(option.monthlyUsd(), option.value());
    var front = options.get(task);
    if (front.admits(first, second)) {
      front.add(new Part(1 << task, 0, first, second, (choices, _) -> choices[task] = option));
    }
  }

  /** Takes an option in that takes part in a pool. */
  void add(int task, Option option, Pool pool) {
    pools
            .computeIfAbsent(
                pool.id(), _ -> new PoolMenu(pool, criteria, new Option[options.size()]))
            .options()[task] =
        option;
  }

  Pieces pieces() {
    return new Pieces(options, List.copyOf(pools.values()));
  }
}
