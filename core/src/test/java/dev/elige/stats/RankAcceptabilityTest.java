package dev.elige.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class RankAcceptabilityTest {
  private static final int DRAWS = 200_000;

  /** Alternatives that are certain, by their utilities on each criterion. */
  private static RankAcceptability certain(double[]... alternatives) {
    double[][][] utilities = new double[alternatives[0].length][DRAWS][alternatives.length];
    for (int k = 0; k < utilities.length; k++) {
      for (double[] draw : utilities[k]) {
        for (int i = 0; i < alternatives.length; i++) {
          draw[i] = alternatives[i][k];
        }
      }
    }
    return RankAcceptability.of(utilities, new Random(5));
  }

  /** The first leads where its criterion weighs more than a half: in the mean three quarters. */
  @Test
  void twoOppositesShareTheWeights() {
    var ranks = certain(new double[] {1, 0}, new double[] {0, 1});
    assertThat(ranks.share(0, 1)).isCloseTo(0.5, within(0.004));
    assertThat(ranks.share(0, 2)).isCloseTo(0.5, within(0.004));
    assertThat(ranks.central(0).orElseThrow())
        .containsExactly(new double[] {0.75, 0.25}, within(0.003));
    assertThat(ranks.confidence(0)).isEqualTo(1);
  }

  /** By hand: the first leads above a weight of 0.6, the last below 0.4, they cross at 0.5. */
  @Test
  void aCompromiseIsRarelyFirstAndNeverLast() {
    var ranks = certain(new double[] {1, 0}, new double[] {0.6, 0.6}, new double[] {0, 1});
    double[][] expected = {{0.4, 0.1, 0.5}, {0.2, 0.8, 0}, {0.4, 0.1, 0.5}};
    for (int i = 0; i < 3; i++) {
      for (int rank = 1; rank <= 3; rank++) {
        assertThat(ranks.share(i, rank)).isCloseTo(expected[i][rank - 1], within(0.004));
      }
    }
  }

  /** The greatest of three uniform weights is 11/18 in the mean, each other 7/36. */
  @Test
  void weightsAreUniformOnTheSimplex() {
    var ranks = certain(new double[] {1, 0, 0}, new double[] {0, 1, 0}, new double[] {0, 0, 1});
    assertThat(ranks.share(1, 1)).isCloseTo(1 / 3.0, within(0.004));
    assertThat(ranks.central(1).orElseThrow())
        .containsExactly(new double[] {7 / 36.0, 11 / 18.0, 7 / 36.0}, within(0.003));
  }

  @Test
  void whatIsDominatedIsNeverFirstWhateverTheWeights() {
    var ranks = certain(new double[] {1, 0.5}, new double[] {0.9, 0.4}, new double[] {0, 1});
    assertThat(ranks.share(1, 1)).isZero();
    assertThat(ranks.central(1)).isEmpty();
    assertThat(ranks.confidence(1)).isZero();
  }

  /**
   * The second's quality is normal, so it leads where {@code (1 - w) q > w}: integrated over a fine
   * grid of weights, with the table of the normal distribution.
   */
  @Test
  void ofUncertainUtilitiesItAgreesWithAGridOfWeights() {
    double mean = 0.8;
    double deviation = 0.5;
    var random = new Random(11);
    double[][][] utilities = new double[2][DRAWS][];
    for (int d = 0; d < DRAWS; d++) {
      utilities[0][d] = new double[] {1, 0};
      utilities[1][d] = new double[] {0, mean + deviation * random.nextGaussian()};
    }
    var ranks = RankAcceptability.of(utilities, new Random(5));
    double first = 0;
    double weight = 0;
    int cells = 10_000;
    for (int i = 0; i < cells; i++) {
      double w = (i + 0.5) / cells;
      double leads = Normal.below((mean - w / (1 - w)) / deviation);
      first += leads / cells;
      weight += w * leads / cells;
    }
    assertThat(ranks.share(1, 1)).isCloseTo(first, within(0.004));
    double central = weight / first;
    assertThat(ranks.central(1).orElseThrow()[0]).isCloseTo(central, within(0.003));
    assertThat(ranks.confidence(1))
        .isCloseTo(Normal.below((mean - central / (1 - central)) / deviation), within(0.008));
  }
}
