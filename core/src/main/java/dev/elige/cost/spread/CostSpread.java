package dev.elige.cost.spread;

import dev.elige.base.Money;
import dev.elige.base.Text;

/**
 * Where a monthly total lies, given what is not certain of the workload.
 *
 * @param p10 one time in ten it is less
 * @param p50 half the times it is less
 * @param p90 nine times in ten it is less
 * @param driver which uncertain amount moves the total most, in words; what is said where nothing
 *     is uncertain
 */
public record CostSpread(Money p10, Money p50, Money p90, Text driver) {
  public CostSpread {
    if (p10.compareTo(p50) > 0 || p50.compareTo(p90) > 0) {
      throw new IllegalArgumentException("quantiles rise: " + p10 + ", " + p50 + ", " + p90);
    }
  }
}
