package dev.elige.decide.portfolio;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What a pool comes to for every set of the tasks that have an option in it.
 *
 * @param pool the pool
 * @param options the option of each task; null where it has none
 * @param first the first sum of {@link Criteria} by set; infinite where a task has no option
 * @param second the second, likewise
 */
record PoolSums(Pool pool, @Nullable Option[] options, double[] first, double[] second) {
  static PoolSums of(Pool pool, @Nullable Option[] options, Criteria criteria) {
    int sets = 1 << options.length;
    double[] units = new double[sets];
    double[] usd = new double[sets];
    double[] value = new double[sets];
    double[] first = new double[sets];
    double[] second = new double[sets];
    Arrays.fill(first, 1, sets, Double.POSITIVE_INFINITY);
    Arrays.fill(second, 1, sets, Double.POSITIVE_INFINITY);
    int served = served(options);
    for (int set = -served & served; set != 0; set = (set - served) & served) {
      var option = options[Integer.numberOfTrailingZeros(set)];
      if (option != null) {
        int rest = set & (set - 1);
        units[set] = units[rest] + option.pool().map(PoolUse::units).orElse(0.0);
        usd[set] = usd[rest] + option.monthlyUsd();
        value[set] = value[rest] + option.value();
        double all = usd[set] + pool.monthlyUsd(units[set]);
        first[set] = criteria.first(all, value[set]);
        second[set] = criteria.second(all, value[set]);
      }
    }
    return new PoolSums(pool, options, first, second);
  }

  private static int served(@Nullable Option[] options) {
    int served = 0;
    for (int task = 0; task < options.length; task++) {
      served |= options[task] == null ? 0 : 1 << task;
    }
    return served;
  }

  boolean serves(int set) {
    return first[set] < Double.POSITIVE_INFINITY;
  }

  /** Whether this is no worse in both sums, for a set that some other pool serves. */
  boolean isAsGood(int set, double otherFirst, double otherSecond) {
    return first[set] <= otherFirst && second[set] <= otherSecond;
  }
}
