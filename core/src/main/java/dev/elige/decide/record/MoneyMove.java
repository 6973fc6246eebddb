package dev.elige.decide.record;

import dev.elige.base.Estimate;
import dev.elige.base.Money;
import dev.elige.base.Numerals;
import dev.elige.base.Text;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * An amount of money that was one and is another.
 *
 * @param before what it was
 * @param after what it is, in the same currency
 */
public record MoneyMove(Money before, Money after) {
  /** How much more it is; negative where it is less. */
  public BigDecimal change() {
    return after.amount().subtract(before.amount());
  }

  /** The change as a share of what it was, to 16 digits. */
  public Estimate<BigDecimal> share() {
    return before.isZero()
        ? Estimate.unknown("it was 0 before", "antes era 0")
        : Estimate.known(change().divide(before.amount(), MathContext.DECIMAL64));
  }

  /** Whether it has risen by more than a share of what it was. */
  boolean roseBeyond(BigDecimal share) {
    return after.compareTo(before.times(BigDecimal.ONE.add(share))) > 0;
  }

  /** {@code 0.046 → 0.06 USD (+30.4 %)}. */
  Text text() {
    var amounts =
        Text.of(
            "{} → {} {}",
            "{} → {} {}",
            Numerals.plain(before.amount()),
            Numerals.plain(after.amount()),
            after.currency());
    return share()
        .fold(
            share -> Text.of("{} ({} %)", "{} ({} %)", amounts, signed(share.movePointRight(2), 1)),
            _ -> amounts);
  }

  /** A change with its sign, to some decimal places: {@code +30.4}. */
  public static Text signed(BigDecimal change, int decimals) {
    var sign = change.signum() < 0 ? "−" : "+";
    return Text.of("{}{}", "{}{}", sign, Numerals.rounded(change.abs(), decimals));
  }
}
