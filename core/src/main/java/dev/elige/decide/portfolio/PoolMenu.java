package dev.elige.decide.portfolio;

import dev.elige.decide.portfolio.PortfolioAnswer.Purchase;
import dev.elige.decide.portfolio.Supply.Allowance;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A pool with the options that take part in it.
 *
 * @param pool the pool
 * @param criteria how cost and value are summed
 * @param options the option of each task; null where the task has none
 */
record PoolMenu(Pool pool, Criteria criteria, @Nullable Option[] options) {
  /** Is told of a set of tasks that the pool can serve. */
  private interface Visitor {
    void visit(int tasks, double first, double second);
  }

  void lower(Direction direction, Table table) {
    forEach((tasks, first, second) ->
        table.lower(0, tasks, direction.weight(first, second), direction.tie(first, second)));
  }

  void parts(Direction direction, Allowance allowance, Consumer<Part> found) {
    forEach((tasks, first, second) -> {
      if (direction.weight(first, second) <= allowance.of(0, tasks)) {
        found.accept(
            new Part(
                tasks,
                0,
                first,
                second,
                (choices, purchases) -> tell(tasks, choices, purchases)));
      }
    });
  }

  /** Goes through every set of the tasks it has options for; sums grow from the set without one. */
  private void forEach(Visitor visitor) {
    int sets = 1 << options.length;
    double[] units = new double[sets];
    double[] usd = new double[sets];
    double[] value = new double[sets];
    int served = served();
    for (int tasks = -served & served; tasks != 0; tasks = (tasks - served) & served) {
      var option = options[Integer.numberOfTrailingZeros(tasks)];
      if (option != null) {
        int rest = tasks & (tasks - 1);
        units[tasks] = units[rest] + option.pool().orElseThrow().units();
        usd[tasks] = usd[rest] + option.monthlyUsd();
        value[tasks] = value[rest] + option.value();
        double all = usd[tasks] + pool.monthlyUsd(units[tasks]);
        visitor.visit(
            tasks,
            criteria.first(all, value[tasks]),
            criteria.second(all, value[tasks]));
      }
    }
  }

  /** The tasks that it can serve, as bits. */
  int served() {
    int served = 0;
    for (int task = 0; task < options.length; task++) {
      served |= options[task] == null ? 0 : 1 << task;
    }
    return served;
  }

  private void tell(int tasks, Option[] choices, List<Purchase> purchases) {
    var sharing = new ArrayList<Integer>();
    for (int task = 0; task < options.length; task++) {
      var option = options[task];
      if ((tasks >> task & 1) == 1 && option != null) {
        choices[task] = option;
        sharing.add(task);
      }
    }
    purchases.add(Purchases.of(pool, sharing, choices));
  }
}
