package dev.elige.decide.portfolio;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * Which option to take for every task.
 *
 * @param aim what the best set is best at
 * @param tasks the options of each task, 1 to {@value #MOST_TASKS} tasks; kept in the order of
 *     their index. All that take part in a pool are of one model at one provider, and of a task one
 *     at most
 * @param pools the commitments that options name
 * @param limits what holds for the set as a whole
 * @param isRedundant whether every task needs a fallback: an option at another provider than its
 *     choice, paid alone. It is bought only when it is needed, so it costs nothing and counts
 *     towards no limit until then
 */
public record PortfolioProblem(
    Aim aim, List<List<Option>> tasks, List<Pool> pools, Limits limits, boolean isRedundant) {
  /**
   * Above this many tasks their subsets are too many. Twelve take less than a second and sixteen
   * some seconds where models or providers are limited; every further task triples that.
   */
  public static final int MOST_TASKS = 20;

  private static final Comparator<Option> BY_INDEX =
      (one, other) -> Integer.compare(one.index(), other.index());

  public PortfolioProblem {
    if (tasks.isEmpty() || tasks.size() > MOST_TASKS) {
      throw new IllegalArgumentException(
          "a set of models is found for 1 to "
              + MOST_TASKS
              + " tasks, not for "
              + tasks.size()
              + "; split the requirement");
    }
    var sorted = new ArrayList<List<Option>>();
    for (var options : tasks) {
      var byIndex = new ArrayList<>(options);
      byIndex.sort(BY_INDEX);
      sorted.add(List.copyOf(byIndex));
    }
    tasks = List.copyOf(sorted);
    pools = List.copyOf(pools);
    checkPools(tasks, pools);
  }

  /** A problem without pools and fallbacks. */
  public static PortfolioProblem of(Aim aim, List<List<Option>> tasks, Limits limits) {
    return new PortfolioProblem(aim, tasks, List.of(), limits, false);
  }

  /** The same problem under other limits: with one model at most, say. */
  public PortfolioProblem withLimits(Limits other) {
    return new PortfolioProblem(aim, tasks, pools, other, isRedundant);
  }

  private static void checkPools(List<List<Option>> tasks, List<Pool> pools) {
    Map<String, Option> owners = new HashMap<>();
    var known = new HashSet<String>();
    for (var pool : pools) {
      if (!known.add(pool.id())) {
        throw new IllegalArgumentException("pool " + pool.id() + " is named twice");
      }
    }
    for (int task = 0; task < tasks.size(); task++) {
      var used = new HashSet<String>();
      for (var option : tasks.get(task)) {
        if (option.pool().isPresent()) {
          var pool = option.pool().get().pool();
          var owner = owners.getOrDefault(pool, option);
          owners.put(pool, owner);
          if (!known.contains(pool)
              || !used.add(pool)
              || !owner.model().equals(option.model())
              || !owner.provider().equals(option.provider())) {
            throw new IllegalArgumentException(
                "pool "
                    + pool
                    + " of task "
                    + task
                    + " must be known, of one model at one provider, and used by one option");
          }
        }
      }
    }
  }
}
