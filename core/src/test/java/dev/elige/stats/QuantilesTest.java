package dev.elige.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class QuantilesTest {
  @Test
  void theMedianOfAnEvenNumberIsTheMeanOfTheMiddle() {
    assertThat(Quantiles.median(new double[] {4, 1, 3, 2})).isEqualTo(2.5);
    assertThat(Quantiles.median(new double[] {9, 1, 5})).isEqualTo(5);
  }

  /** With 9 values the 90 % bound is the 9th: rank ceil(0.9 x 10). */
  @Test
  void theConformalBoundCountsTheNextValueIn() {
    double[] values = {9, 8, 7, 6, 5, 4, 3, 2, 1};
    assertThat(Quantiles.conformal(values, 0.9)).isEqualTo(9);
    assertThat(Quantiles.conformal(values, 0.5)).isEqualTo(5);
    assertThat(Quantiles.conformal(new double[] {1, 2}, 0.9)).isEqualTo(2);
  }

  /** Vovk et al.: exactly 90 % where level x (n + 1) is whole, whatever the distribution. */
  @Test
  void theNextValueStaysWithinAsOftenAsPromised() {
    var random = new Random(3);
    int inside = 0;
    int trials = 20_000;
    for (int i = 0; i < trials; i++) {
      double[] draws = random.doubles(20).map(Math::exp).toArray();
      double bound = Quantiles.conformal(Arrays.copyOf(draws, 19), 0.9);
      inside += draws[19] <= bound ? 1 : 0;
    }
    assertThat(inside / (double) trials).isCloseTo(0.9, within(0.01));
  }

  @Test
  void noValuesHaveNoQuantile() {
    assertThatThrownBy(() -> Quantiles.median(new double[0]))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
