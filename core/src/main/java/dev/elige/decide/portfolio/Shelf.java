package dev.elige.decide.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The options of one group, by task and pool. */
final class Shelf {
  private final Criteria criteria;
  private final List<Front> alone = new ArrayList<>();
  private final Map<String, Menu> pools = new TreeMap<>();

  /** A pool with the option of each task that takes part in it; null where the task has none. */
  private static final class Menu {
    private final Pool pool;
    private final @Nullable Option[] options;

    Menu(Pool pool, int tasks) {
      this.pool = pool;
      this.options = new Option[tasks];
    }
  }

  Shelf(int tasks, Criteria criteria) {
    this.criteria = criteria;
    for (int task = 0; task < tasks; task++) {
      alone.add(new Front());
    }
  }

  /** Takes an option in that is paid alone, unless another is as good. */
  void add(int task, Option option) {
    double first = criteria.first(option.monthlyUsd(), option.value());
    double second = criteria.second(option.monthlyUsd(), option.value());
    var front = alone.get(task);
    if (front.admits(first, second)) {
      front.add(new Part(1 << task, 0, first, second, (choices, _) -> choices[task] = option));
    }
  }

  /** Takes an option in that takes part in a pool. */
  void add(int task, Option option, Pool pool) {
    pools.computeIfAbsent(pool.id(), _ -> new Menu(pool, alone.size())).options[task] = option;
  }

  Pieces pieces() {
    var sums = new ArrayList<PoolSums>();
    var sets = new ArrayList<PoolSets>();
    for (var menu : pools.values()) {
      var next = PoolSums.of(menu.pool, menu.options, criteria);
      var worth = PoolSets.of(next, alone, criteria);
      if (sums.stream().noneMatch(worth::areServedBy)) {
        for (int i = sets.size() - 1; i >= 0; i--) {
          if (sets.get(i).areServedBy(next)) {
            sets.remove(i);
            sums.remove(i);
          }
        }
        sums.add(next);
        sets.add(worth);
      }
    }
    sets.removeIf(one -> one.size() == 0);
    return new Pieces(alone, sets);
  }
}
