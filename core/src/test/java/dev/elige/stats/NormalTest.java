package dev.elige.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalTest {
  /** The table of Abramowitz and Stegun, 26.1. */
  @ParameterizedTest
  @CsvSource({
    "0, 0.5",
    "0.5, 0.6914624613",
    "1, 0.8413447461",
    "1.6448536, 0.95",
    "1.96, 0.9750021049",
    "-1, 0.1586552539",
    "-3, 0.0013498980"
  })
  void theTableIsMet(double value, double probability) {
    assertThat(Normal.below(value)).isCloseTo(probability, within(1e-7));
  }

  @Test
  void farOutNothingIsLeft() {
    assertThat(Normal.below(40)).isEqualTo(1);
    assertThat(Normal.below(-40)).isZero();
  }

  /**
   * The usual table of the normal distribution, for instance NIST/SEMATECH e-Handbook 1.3.6.7.1.
   */
  @ParameterizedTest
  @CsvSource({
    "0.5, 0",
    "0.9, 1.2815515655",
    "0.95, 1.6448536270",
    "0.975, 1.9599639845",
    "0.995, 2.5758293035",
    "0.0001, -3.7190164855",
    "1e-12, -7.0344838253"
  })
  void quantilesOfTheNormalDistributionAreThoseOfTables(double share, double expected) {
    assertThat(Normal.quantile(share)).isCloseTo(expected, within(2e-6));
  }
}
