package dev.elige.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class NumeralsTest {
  private static String spanish(Text text) {
    return text.in(DisplayLanguage.SPANISH);
  }

  @Test
  void spanishHasADecimalComma() {
    assertThat(Numerals.plain(new BigDecimal("730.50"))).hasToString("730.5");
    assertThat(spanish(Numerals.plain(new BigDecimal("730.50")))).isEqualTo("730,5");
    assertThat(spanish(Numerals.amount(Money.usd("1234.567")))).isEqualTo("1234,57 USD");
  }

  @Test
  void aSmallAmountKeepsAMillionth() {
    assertThat(Numerals.fineAmount(Money.usd("0.0000125"))).hasToString("0.000013 USD");
    assertThat(Numerals.fineAmount(Money.usd("12.3456"))).hasToString("12.35 USD");
  }
}
