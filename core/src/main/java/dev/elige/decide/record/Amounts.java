package dev.elige.decide.record;

import dev.elige.base.Money;
import dev.elige.base.Numerals;
import dev.elige.base.Text;
import java.math.BigDecimal;
import java.math.MathContext;

/** How far an amount of money has moved. */
final class Amounts {
  private Amounts() {}

  /** Whether it has risen by more than a share of what it was. */
  static boolean roseBeyond(BigDecimal share, Money then, Money now) {
    var limit = then.times(BigDecimal.ONE.add(share));
    return now.compareTo(limit) > 0;
  }

  /** {@code 0.046 → 0.06 USD (+30.4 %)}. */
  static Text moved(Money then, Money now) {
    var amounts =
        Text.of(
            "{} → {} {}",
            "{} → {} {}",
            Numerals.plain(then.amount()),
            Numerals.plain(now.amount()),
            now.currency());
    return then.isZero() ? amounts : Text.of("{} ({})", "{} ({})", amounts, signed(then, now));
  }

  private static Text signed(Money then, Money now) {
    var share = now.amount().subtract(then.amount()).divide(then.amount(), MathContext.DECIMAL64);
    var sign = share.signum() < 0 ? "−" : "+";
    return Text.of("{}{} %", "{}{} %", sign, Numerals.percent(share.abs()));
  }
}
