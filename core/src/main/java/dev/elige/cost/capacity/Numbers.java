package dev.elige.cost.capacity;

import dev.elige.base.Money;
import dev.elige.base.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as people write them: a decimal comma in Spanish. */
final class Numbers {
  private Numbers() {}

  static Text plain(BigDecimal number) {
    var english = stripped(number).toPlainString();
    return Text.of(english, english.replace('.', ','));
  }

  /** The same to some decimal places. */
  static Text rounded(BigDecimal number, int decimals) {
    return plain(number.setScale(decimals, RoundingMode.HALF_UP));
  }

  /** A share as a percentage, to one decimal place. */
  static Text percent(BigDecimal share) {
    return rounded(share.movePointRight(2), 1);
  }

  /** An amount to the cent. */
  static Text amount(Money money) {
    return Text.of("{} {}", "{} {}", rounded(money.amount(), 2), money.currency());
  }

  private static BigDecimal stripped(BigDecimal number) {
    return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
  }
}
