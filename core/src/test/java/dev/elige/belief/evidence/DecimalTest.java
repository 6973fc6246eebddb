package dev.elige.belief.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTest {
  @Test
  void everyDecimalIsWhatTheJdkReads() {
    var random = new Random(3);
    for (int i = 0; i < 200_000; i++) {
      int decimals = random.nextInt(18);
      double size = Math.pow(10, random.nextInt(6));
      var text = String.format(Locale.ROOT, "%." + decimals + "f", random.nextGaussian() * size);
      assertThat(Decimal.parse("<" + text + ">", 1, text.length() + 1))
          .as(text)
          .isEqualTo(Double.parseDouble(text));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-0", "1E-7", "12.", ".5", "0.1", "99999999999999999999"})
  void oddFormsAreReadToo(String text) {
    assertThat(Decimal.parse(text, 0, text.length())).isEqualTo(Double.parseDouble(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", ".", "1.2.3", "1,5", "x"})
  void whatIsNoNumberIsRefused(String text) {
    assertThatThrownBy(() -> Decimal.parse(text, 0, text.length()))
        .isInstanceOf(NumberFormatException.class);
  }
}
