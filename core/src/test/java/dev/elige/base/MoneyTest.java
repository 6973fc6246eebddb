package dev.elige.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class MoneyTest {
  @Test
  void tenthsAddUpExactly() {
    var tenth = Money.usd("0.1");
    assertThat(tenth.plus(tenth).plus(tenth)).isEqualTo(Money.usd("0.3"));
  }

  @Test
  void onlyRoundedRounds() {
    var product = Money.usd("0.005").times(new BigDecimal("3"));
    assertThat(product).hasToString("0.015 USD");
    assertThat(product.rounded(2)).hasToString("0.02 USD");
  }

  @Test
  void currenciesDoNotMix() {
    var euro = new Money(BigDecimal.ONE, "EUR");
    assertThatThrownBy(() -> Money.usd("1").plus(euro))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("USD and EUR");
  }
}
