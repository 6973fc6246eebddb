package dev.elige.belief.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TogetherTest {
  private static Together pair(double covariance) {
    return new Together(new double[] {0.5, 0.2}, new double[] {0.04, covariance, covariance, 0.05});
  }

  /**
   * P(a > b), by the table of t: the difference is one deviation over 0.95, 1.1900 on t's own scale
   * at 8 degrees of freedom.
   */
  @Test
  void whoBeatsWhomIsTheTextbooks() {
    assertThat(pair(0).beats(0, 1)).isCloseTo(0.8659, within(1e-4));
    assertThat(pair(0).beats(1, 0)).isCloseTo(0.1341, within(1e-4));
  }

  /** What is said of a pair and what draws of it do are the same. */
  @Test
  void drawsBeatEachOtherAsOftenAsIsSaid() {
    double[][] draws = pair(0.03).draws(new Random(2), 100_000);
    long better = Arrays.stream(draws).filter(draw -> draw[0] > draw[1]).count();
    assertThat(better / 100_000.0).isCloseTo(pair(0.03).beats(0, 1), within(0.005));
  }

  @Test
  void errorsThatGoTogetherMakeTheDifferenceSurer() {
    assertThat(pair(0.03).beats(0, 1)).isGreaterThan(pair(0).beats(0, 1));
    assertThat(pair(-0.03).beats(0, 1)).isLessThan(pair(0).beats(0, 1));
  }

  @Test
  void someOfThemKeepWhatTheyShare() {
    var swapped = pair(0.01).only(1, 0);
    assertThat(swapped.of(0)).isEqualTo(new LogOdds(0.2, Math.sqrt(0.05)));
    assertThat(swapped.covariance(0, 1)).isEqualTo(0.01);
  }

  /**
   * Means are those that were asked for; covariances, for the tails, 0.95² 4/3 (1.64485 /
   * 1.85955)².
   */
  @Test
  void drawsHaveTheirMomentsInCommon() {
    double[][] draws = pair(0.03).draws(new Random(1), 40_000);
    double[] sums = new double[5];
    for (double[] draw : draws) {
      sums[0] += draw[0] / draws.length;
      sums[1] += draw[1] / draws.length;
      sums[2] += (draw[0] - 0.5) * (draw[0] - 0.5) / draws.length;
      sums[3] += (draw[1] - 0.2) * (draw[1] - 0.2) / draws.length;
      sums[4] += (draw[0] - 0.5) * (draw[1] - 0.2) / draws.length;
    }
    double wider = 0.9025 * 4 / 3 * Math.pow(1.64485 / 1.85955, 2);
    double[] wanted = {0.5, 0.2, 0.04 * wider, 0.05 * wider, 0.03 * wider};
    assertThat(sums).containsExactly(wanted, within(0.005));
  }

  /** The conditional of a normal vector on a noisy difference: what it takes is what it moves. */
  @Test
  void aComparisonMovesBothByWhatTheirDifferenceTells() {
    double told = 0.04 + 0.05 - 2 * 0.01 + 0.03;
    var foreseen = pair(0.01).afterComparing(0, 1, 0.03);
    assertThat(foreseen.of(0, 1).mean()).isCloseTo(0.5 + 0.03 / Math.sqrt(told), within(1e-12));
    assertThat(foreseen.of(1, 1).mean()).isCloseTo(0.2 - 0.04 / Math.sqrt(told), within(1e-12));
    assertThat(foreseen.of(1, 2).deviation())
        .isCloseTo(Math.sqrt(0.05 - 0.04 * 0.04 / told), within(1e-12));
    assertThat(foreseen.size()).isEqualTo(2);
  }

  /** One of which all is known stays where it is: the other is measured as if alone. */
  @Test
  void besideOneThatIsKnownItIsAMeasurementOfTheOther() {
    var joint = new Together(new double[] {0.5, 0.2}, new double[] {0.04, 0, 0, 0});
    double variance = 0.04;
    double alone = Math.sqrt(variance - variance * variance / (variance + 0.06));
    assertThat(joint.afterComparing(0, 1, 0.06).of(0, 0).deviation())
        .isCloseTo(alone, within(1e-12));
  }
}
