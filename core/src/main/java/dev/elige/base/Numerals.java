package dev.elige.base;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers in sentences, as people write them: a decimal comma in Spanish. */
public final class Numerals {
  private Numerals() {}

  /** All digits that count. */
  public static Text plain(BigDecimal number) {
    var english = stripped(number).toPlainString();
    return Text.of(english, english.replace('.', ','));
  }

  /** The same to some decimal places. */
  public static Text rounded(BigDecimal number, int decimals) {
    return plain(number.setScale(decimals, RoundingMode.HALF_UP));
  }

  /** A share as a percentage, to one decimal place. */
  public static Text percent(BigDecimal share) {
    return rounded(share.movePointRight(2), 1);
  }

  /** An amount to the cent. */
  public static Text amount(Money money) {
    return Text.of("{} {}", "{} {}", rounded(money.amount(), 2), money.currency());
  }

  /** A small amount to a millionth, a larger one to the cent. */
  public static Text fineAmount(Money money) {
    boolean isSmall = money.amount().compareTo(BigDecimal.ONE) < 0;
    return Text.of("{} {}", "{} {}", rounded(money.amount(), isSmall ? 6 : 2), money.currency());
  }

  private static BigDecimal stripped(BigDecimal number) {
    return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
  }
}
