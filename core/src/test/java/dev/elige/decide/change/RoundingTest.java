package dev.elige.decide.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RoundingTest {
  private static final BigDecimal MOST_OF_IT = new BigDecimal("0.99");

  private static BigDecimal decimal(String value) {
    return new BigDecimal(value);
  }

  @Test
  void aThresholdIsRoundedToTheSideWhereItHolds() {
    assertThat(Rounding.beyond(BigDecimal.ONE, decimal("0.61934"), false)).isEqualTo("0.619");
    assertThat(Rounding.beyond(BigDecimal.ONE, decimal("1.61234"), false)).isEqualTo("1.613");
    assertThat(Rounding.beyond(decimal("80000"), decimal("4099600"), false)).isEqualTo("4100000");
    assertThat(Rounding.beyond(BigDecimal.ONE, decimal("0.5"), false)).isEqualTo("0.499");
    assertThat(Rounding.beyond(BigDecimal.ONE, decimal("0.5"), true)).isEqualTo("0.5");
  }

  @Test
  void ninetyNinePercentOfARoundedChangeStopsShortOfTheThreshold() {
    var random = new Random(3);
    for (int i = 0; i < 1000; i++) {
      var from = BigDecimal.valueOf(random.nextDouble() * 1000);
      var threshold = BigDecimal.valueOf(random.nextDouble() * Math.pow(10, random.nextInt(9) - 3));
      int direction = threshold.compareTo(from);
      var rounded = Rounding.beyond(from, threshold, false);
      var most = from.add(rounded.subtract(from).multiply(MOST_OF_IT));
      assertThat(rounded.compareTo(threshold)).isEqualTo(direction);
      assertThat(threshold.compareTo(most)).isEqualTo(direction);
    }
  }

  @Test
  void aNarrowStretchTakesAsManyDigitsAsItNeeds() {
    var stretch = new Stretch(decimal("0.61231"), decimal("0.61234"), Optional.empty());
    assertThat(Rounding.into(decimal("0.5"), stretch)).contains(decimal("0.61232"));
    assertThat(Rounding.into(decimal("0.9"), stretch)).contains(decimal("0.61234"));
    assertThat(Rounding.into(decimal("0.61231"), stretch)).isEmpty();
  }
}
