package dev.elige.cost.spread;

import dev.elige.base.Money;
import dev.elige.base.Text;
import java.math.BigDecimal;

/**
 * How far one amount of a workload, alone, moves a monthly total; the others stay in their middle.
 *
 * @param what the amount, in words
 * @param lowAmount where it is low
 * @param highAmount where it is high
 * @param low the total there
 * @param middle the total where all amounts are in their middle
 * @param high the total where it is high
 */
public record Swing(
    Text what, double lowAmount, double highAmount, Money low, Money middle, Money high) {
  /** How far apart the totals are. */
  public BigDecimal width() {
    return high.amount().subtract(low.amount()).abs();
  }
}
