package dev.elige.belief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ChanceTest {
  private static final Quality LOPSIDED = new Quality(0.6, 0.3, 0.7, Grade.INFERRED);

  @Test
  void theIntervalSaysWhatIsReachedAtItsEndsAndItsMiddle() {
    assertThat(LOPSIDED.chanceOf(0.3)).isCloseTo(0.95, within(1e-6));
    assertThat(LOPSIDED.chanceOf(0.6)).isCloseTo(0.5, within(1e-6));
    assertThat(LOPSIDED.chanceOf(0.7)).isCloseTo(0.05, within(1e-6));
  }

  @Test
  void whatIsReachedWithAProbabilityIsReachedWithThatProbability() {
    for (double confidence : new double[] {0.5, 0.8, 0.9, 0.99}) {
      assertThat(LOPSIDED.chanceOf(LOPSIDED.cautious(confidence)))
          .isCloseTo(confidence, within(1e-6));
      assertThat(LOPSIDED.chanceOf(LOPSIDED.bold(confidence)))
          .isCloseTo(1 - confidence, within(1e-6));
    }
  }

  @Test
  void whatIsCertainReachesAFloorOrDoesNot() {
    var certain = new Quality(0.6, 0.6, 0.6, Grade.MEASURED);
    assertThat(certain.chanceOf(0.6)).isEqualTo(1);
    assertThat(certain.chanceOf(0.61)).isZero();
  }

  @Test
  void theScoreBehindAStandingStandsThere() {
    var standing = Standing.among(new double[] {-2, -1.5, -0.2, 0, 0.4, 1, 1.1, 3, 3.5, 7});
    for (double share = 0; share <= 1; share += 0.01) {
      assertThat(standing.of(standing.score(share))).isCloseTo(share, within(1e-9));
    }
  }
}
