package dev.elige.decide;

import dev.elige.base.Estimate;
import dev.elige.base.Money;
import dev.elige.cost.Bill;
import dev.elige.spec.Worth;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * What an offer is expected to bring in a month: what right answers are worth, less what wrong ones
 * and the offer itself cost. An answer is taken to be right as often as the task's benchmarks are
 * expected to be scored.
 */
final class Net {
  private static final int DECIMALS = 6;

  private Net() {}

  /** The amount; unknown where the bill or the share is. */
  static Estimate<Money> of(
      Worth worth, BigDecimal requests, Estimate<Double> share, Estimate<Bill> bill) {
    return share.flatMap(right -> bill.map(known -> of(worth, requests, right, known)));
  }

  private static Money of(Worth worth, BigDecimal requests, double share, Bill bill) {
    var right = new BigDecimal(share, MathContext.DECIMAL64);
    var wrong = BigDecimal.ONE.subtract(right);
    var each =
        worth.right().amount().multiply(right).subtract(worth.wrong().amount().multiply(wrong));
    return Money.usd(requests.multiply(each).subtract(bill.monthly().amount())).rounded(DECIMALS);
  }
}
