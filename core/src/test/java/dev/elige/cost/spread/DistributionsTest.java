package dev.elige.cost.spread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistributionsTest {
  @Test
  void anIntervalHoldsNineTenthsAndNothingBelowZero() {
    var interval = new Interval(0, 100, 1000);
    assertThat(interval.quantile(0.05)).isCloseTo(0.1, within(1e-9));
    assertThat(interval.quantile(0.5)).isEqualTo(100);
    assertThat(interval.quantile(0.95)).isCloseTo(1000, within(1e-3));
    assertThat(interval.quantile(0.001)).isEqualTo(0.1);
  }

  @Test
  void everyStratumIsMetOnceAndTheRanksAreTheQuantiles() {
    var shares = Strata.shuffled(7);
    assertThat(shares).doesNotHaveDuplicates().isNotEqualTo(Strata.shuffled(8));
    Arrays.sort(shares);
    assertThat(shares[Strata.P10]).isCloseTo(0.1, within(1e-12));
    assertThat(shares[Strata.P50]).isEqualTo(0.5);
    assertThat(shares[Strata.P90]).isCloseTo(0.9, within(1e-12));
  }

  /** Mean n p and variance n p (1 - p), both ways of drawing and both sides of a half. */
  @ParameterizedTest
  @CsvSource({"20, 0.1", "20, 0.9", "1000, 0.3", "1000000000, 0.5", "40, 0.5"})
  void drawsHaveTheBinomialMeanAndVariance(long trials, double share) {
    var random = new SplittableRandom(3);
    var draws =
        LongStream.generate(() -> Binomial.draw(trials, share, random)).limit(20_000).toArray();
    double mean = Arrays.stream(draws).average().orElseThrow();
    double variance =
        Arrays.stream(draws).mapToDouble(draw -> (draw - mean) * (draw - mean)).average().orElse(0);
    double expected = trials * share * (1 - share);
    assertThat(mean).isCloseTo(trials * share, within(4 * Math.sqrt(expected / draws.length)));
    assertThat(variance).isCloseTo(expected, within(0.05 * expected));
  }
}
