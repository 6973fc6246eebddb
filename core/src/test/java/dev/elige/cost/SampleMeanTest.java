package dev.elige.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleMeanTest {
  /** Quantiles of Student's distribution at 0.95 from the usual tables. */
  @ParameterizedTest
  @CsvSource({
    "1, 6.314",
    "2, 2.920",
    "3, 2.353",
    "4, 2.132",
    "9, 1.833",
    "11, 1.796",
    "29, 1.699",
    "1000, 1.646"
  })
  void studentsQuantileIsThatOfTheTables(int degrees, double expected) {
    assertThat(SampleMean.student(degrees)).isCloseTo(expected, within(0.01 * expected));
  }

  /** Lengths drawn evenly from 1 to 199 have the mean 100. */
  @Test
  void nineIntervalsInTenHoldTheMeanOfAllRequests() {
    var random = new SplittableRandom(7);
    int held = 0;
    int trials = 2_000;
    for (int trial = 0; trial < trials; trial++) {
      var mean = new SampleMean(drawn(random));
      if (mean.low().doubleValue() <= 100 && 100 <= mean.high().doubleValue()) {
        held++;
      }
    }
    assertThat(held / (double) trials).isBetween(0.88, 0.92);
  }

  @Test
  void aSingleSampleLeavesAWideInterval() {
    var one = new SampleMean(new KeptCounts.Count(1, 0, 0, 100, 10_000, 100, 100, 100, 100));
    assertThat(one.low()).isEqualByComparingTo("0");
    assertThat(one.high()).isEqualByComparingTo("584");
  }

  private static KeptCounts.Count drawn(SplittableRandom random) {
    int texts = 15;
    long tokens = 0;
    double squares = 0;
    long largest = 0;
    for (int i = 0; i < texts; i++) {
      long one = random.nextLong(1, 200);
      tokens += one;
      squares += (double) one * one;
      largest = Math.max(largest, one);
    }
    return new KeptCounts.Count(texts, 0, 0, tokens, squares, tokens, tokens, largest, largest);
  }

  @Test
  void theErrorOfAnEstimateComesOnTopAsSquares() {
    var exact = new SampleMean(new KeptCounts.Count(2, 0, 0, 200, 20_200, 200, 200, 110, 110));
    var estimated = new SampleMean(new KeptCounts.Count(2, 0, 0, 200, 20_200, 120, 280, 60, 150));
    double chance = exact.high().doubleValue() - 100;
    assertThat(estimated.high().doubleValue())
        .isCloseTo(100 + Math.hypot(40, chance), within(0.02));
  }
}
