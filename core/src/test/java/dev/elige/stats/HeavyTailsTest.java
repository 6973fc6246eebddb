package dev.elige.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class HeavyTailsTest {
  /** Half the widths of t's two-sided intervals at 8 degrees of freedom, from the usual table. */
  @Test
  void probabilitiesAreThoseOfTheTable() {
    double scale = 1.6448536 / 1.8595480;
    assertThat(HeavyTails.below(0)).isEqualTo(0.5);
    assertThat(HeavyTails.below(0.7063866 * scale)).isCloseTo(0.75, within(1e-6));
    assertThat(HeavyTails.below(2.3060041 * scale)).isCloseTo(0.975, within(1e-6));
    assertThat(HeavyTails.below(-3.3553873 * scale)).isCloseTo(0.005, within(1e-6));
  }

  @Test
  void theNinetyPercentIntervalIsTheNormalOne() {
    assertThat(HeavyTails.below(1.6448536)).isCloseTo(0.95, within(1e-6));
    assertThat(HeavyTails.below(-1.6448536)).isCloseTo(0.05, within(1e-6));
  }

  @Test
  void stretchedNormalDrawsHaveTheseProbabilities() {
    var random = new Random(3);
    int draws = 200_000;
    int[] below = new int[3];
    for (int d = 0; d < draws; d++) {
      double value = HeavyTails.stretch(random) * random.nextGaussian();
      below[0] += value < -2 ? 1 : 0;
      below[1] += value < 0.5 ? 1 : 0;
      below[2] += value < 1.6448536 ? 1 : 0;
    }
    assertThat(below[0] / (double) draws).isCloseTo(HeavyTails.below(-2), within(0.003));
    assertThat(below[1] / (double) draws).isCloseTo(HeavyTails.below(0.5), within(0.004));
    assertThat(below[2] / (double) draws).isCloseTo(0.95, within(0.003));
  }
}
