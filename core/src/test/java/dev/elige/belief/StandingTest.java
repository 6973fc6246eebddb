package dev.elige.belief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class StandingTest {
  @Test
  void theMiddleOfTheModelsStandsInTheMiddle() {
    double[] scores = new double[101];
    Arrays.setAll(scores, i -> 50 - i);
    var standing = Standing.among(scores);
    assertThat(standing.of(0)).isCloseTo(0.5, within(1e-9));
    assertThat(standing.of(-40)).isCloseTo(0.1, within(1e-9));
    assertThat(standing.of(37.5)).isCloseTo(0.875, within(1e-9));
  }

  @Test
  void beyondTheMeasuredModelsItEnds() {
    var standing = Standing.among(new double[] {1, 2, 3});
    assertThat(standing.of(0)).isZero();
    assertThat(standing.of(9)).isEqualTo(1);
  }

  /** Half of the models have one score: who has it stands above none of these for certain. */
  @Test
  void itNeverFallsAsScoresRise() {
    var standing = Standing.among(new double[] {0, 1, 1, 1, 1, 2, 5});
    double last = 0;
    for (double score = -1; score < 6; score += 0.01) {
      assertThat(standing.of(score)).isBetween(last, 1.0);
      last = standing.of(score);
    }
  }

  @Test
  void theLeastScoreThatReachesAShareIsTheInverse() {
    var standing = Standing.among(new double[] {0, 1, 1, 1, 1, 2, 5});
    for (double share = 0.01; share <= 1; share += 0.01) {
      double least = standing.reaching(share);
      assertThat(standing.of(least + 1e-9)).isGreaterThanOrEqualTo(share - 1e-9);
      assertThat(standing.of(least - 1e-6)).isLessThan(share);
    }
    assertThat(standing.reaching(0)).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(new Standing(new double[] {0}).reaching(0.5)).isEqualTo(Double.POSITIVE_INFINITY);
  }
}
