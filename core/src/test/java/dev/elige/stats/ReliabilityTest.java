package dev.elige.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ReliabilityTest {
  private static final int FORECASTS = 500;

  private static double[] probabilities(Random random) {
    double[] said = new double[FORECASTS];
    Arrays.setAll(said, _ -> 0.3 + 0.6 * random.nextDouble());
    return said;
  }

  /** What happens with the given probabilities. */
  private static double[] came(double[] truth, Random random) {
    return Arrays.stream(truth).map(one -> random.nextDouble() < one ? 1 : 0).toArray();
  }

  @Test
  void theErrorIsWorkedOutByHand() {
    double[] said = new double[20];
    double[] came = new double[20];
    Arrays.fill(said, 0, 10, 0.2);
    Arrays.fill(said, 10, 20, 0.8);
    Arrays.fill(came, 10, 20, 1);
    var told = Reliability.of(said, came, new Random(1));
    assertThat(told.error()).isCloseTo(0.2, within(1e-12));
    assertThat(told.bins()).hasSize(10);
    assertThat(told.bins().getFirst()).isEqualTo(new Reliability.Bin(2, 0.2, 0));
    assertThat(told.bins().getLast()).isEqualTo(new Reliability.Bin(2, 0.8, 1));
  }

  @Test
  void aPerfectForecasterStaysBelowTheBandInAbout95Of100Worlds() {
    var random = new Random(2);
    int below = 0;
    int worlds = 200;
    for (int world = 0; world < worlds; world++) {
      double[] said = probabilities(random);
      var told = Reliability.of(said, came(said, random), random);
      below += told.error() <= told.band() ? 1 : 0;
    }
    assertThat(below / (double) worlds).isBetween(0.9, 0.99);
  }

  @Test
  void whoSaysTooMuchIsFoundOut() {
    var random = new Random(3);
    double[] truth = probabilities(random);
    double[] said = Arrays.stream(truth).map(one -> Math.min(0.99, one + 0.12)).toArray();
    var told = Reliability.of(said, came(truth, random), random);
    assertThat(told.error()).isGreaterThan(told.band());
  }

  /** Ten forecasts that always come true together are worth about one. */
  @Test
  void whatStandsAndFallsTogetherHasAWiderBand() {
    var random = new Random(4);
    int[] group = new int[FORECASTS];
    double[] said = new double[FORECASTS];
    double[] came = new double[FORECASTS];
    for (int g = 0; g < FORECASTS / 10; g++) {
      double probability = 0.3 + 0.6 * random.nextDouble();
      double together = random.nextDouble() < probability ? 1 : 0;
      for (int i = 10 * g; i < 10 * g + 10; i++) {
        group[i] = g;
        said[i] = probability;
        came[i] = together;
      }
    }
    assertThat(Reliability.band(said, came, group, random))
        .isGreaterThan(2 * Reliability.of(said, came, random).band());
  }
}
