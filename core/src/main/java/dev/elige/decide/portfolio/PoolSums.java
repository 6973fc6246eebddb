package dev.elige.decide.portfolio;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What a pool comes to for every set of the tasks that have an option in it. Infinite where a task
 * has no option.
 */
final class PoolSums {
  private final Pool pool;
  private final @Nullable Option[] options;
  private final double[] first;
  private final double[] second;

  private PoolSums(Pool pool, @Nullable Option[] options) {
    int sets = 1 << options.length;
    this.pool = pool;
    this.options = options;
    this.first = new double[sets];
    this.second = new double[sets];
    Arrays.fill(first, 1, sets, Double.POSITIVE_INFINITY);
    Arrays.fill(second, 1, sets, Double.POSITIVE_INFINITY);
  }

  /**
   * Works them out.
   *
   * @param pool the pool
   * @param options the option of each task; null where it has none
   * @param criteria how cost and value are summed
   */
  static PoolSums of(Pool pool, @Nullable Option[] options, Criteria criteria) {
    int sets = 1 << options.length;
    double[] units = new double[sets];
    double[] usd = new double[sets];
    double[] value = new double[sets];
    var sums = new PoolSums(pool, options);
    int served = served(options);
    for (int set = -served & served; set != 0; set = (set - served) & served) {
      var option = options[Integer.numberOfTrailingZeros(set)];
      if (option != null) {
        int rest = set & (set - 1);
        units[set] = units[rest] + option.pool().map(PoolUse::units).orElse(0.0);
        usd[set] = usd[rest] + option.monthlyUsd();
        value[set] = value[rest] + option.value();
        double all = usd[set] + pool.monthlyUsd(units[set]);
        sums.first[set] = criteria.first(all, value[set]);
        sums.second[set] = criteria.second(all, value[set]);
      }
    }
    return sums;
  }

  private static int served(@Nullable Option[] options) {
    int served = 0;
    for (int task = 0; task < options.length; task++) {
      served |= options[task] == null ? 0 : 1 << task;
    }
    return served;
  }

  Pool pool() {
    return pool;
  }

  @Nullable Option[] options() {
    return options;
  }

  /** How many sets there are, with the empty one. */
  int sets() {
    return first.length;
  }

  /** The first sum of {@link Criteria}. */
  double first(int set) {
    return first[set];
  }

  /** The second. */
  double second(int set) {
    return second[set];
  }

  boolean serves(int set) {
    return first[set] < Double.POSITIVE_INFINITY;
  }

  /** Whether this is no worse in both sums, for a set that some other pool serves. */
  boolean isAsGood(int set, double otherFirst, double otherSecond) {
    return first[set] <= otherFirst && second[set] <= otherSecond;
  }
}
