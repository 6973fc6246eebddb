package dev.elige.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ContestTest {
  private static final int DRAWS = 400_000;

  private static double[][] normal(double mean, double deviation, double otherMean) {
    var random = new Random(7);
    double[][] worth = new double[DRAWS][];
    for (int d = 0; d < DRAWS; d++) {
      worth[d] = new double[] {mean + deviation * random.nextGaussian(), otherMean};
    }
    return worth;
  }

  @Test
  void drawsAreCountedByHand() {
    var contest = Contest.of(new double[][] {{1, 2, 0}, {4, 1, 0}, {3, 3, 0}, {0, 1, 2}});
    assertThat(contest.best(0)).isEqualTo(0.375);
    assertThat(contest.best(1)).isEqualTo(0.375);
    assertThat(contest.best(2)).isEqualTo(0.25);
    assertThat(contest.mean(0)).isEqualTo(2);
    assertThat(contest.choice()).isZero();
    assertThat(contest.regret(0)).isEqualTo((2 + 4 + 3 + 2) / 4.0 - 2);
    assertThat(contest.regret(2)).isEqualTo((2 + 4 + 3 + 2) / 4.0 - 0.5);
  }

  /**
   * Closed form: P = Phi(d/s); the loss of the known one is s phi(d/s) + d Phi(d/s) (unit normal).
   */
  @Test
  void ofANormalAndAKnownOneItAgreesWithTheClosedForm() {
    double deviation = 2;
    double ahead = -0.5;
    double z = ahead / deviation;
    double density = Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
    var contest = Contest.of(normal(1 + ahead, deviation, 1));
    assertThat(contest.best(0)).isCloseTo(Normal.below(z), within(0.003));
    assertThat(contest.regret(1))
        .isCloseTo(deviation * density + ahead * Normal.below(z), within(0.005));
    assertThat(contest.choice()).isEqualTo(1);
  }

  @Test
  void whoIsAlwaysBestRegretsNothing() {
    var contest = Contest.of(new double[][] {{1, 0}, {5, 4}});
    assertThat(contest.best(0)).isEqualTo(1);
    assertThat(contest.regret(0)).isZero();
    assertThat(contest.regret(1)).isEqualTo(1);
  }
}
