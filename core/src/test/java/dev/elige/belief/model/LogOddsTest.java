package dev.elige.belief.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.elige.stats.Normal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogOddsTest {
  /** Against a sum over a hundred thousand equally probable strata. */
  @ParameterizedTest
  @CsvSource({"0, 0.5, 1e-5", "1, 0.1, 1e-5", "1, 1, 1e-5", "-2, 1.5, 1e-3", "3, 1.5, 1e-3"})
  void theExpectedShareIsTheIntegralOverTheNormalDensity(
      double mean, double deviation, double error) {
    int strata = 100_000;
    double sum = 0;
    for (int i = 0; i < strata; i++) {
      sum += LogOdds.share(mean + deviation * Normal.quantile((i + 0.5) / strata)) / strata;
    }
    assertThat(new LogOdds(mean, deviation).expectedShare()).isCloseTo(sum, within(error));
  }
}
