package dev.elige.decide.doubt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class FloorContestTest {
  /** Four draws of a choice and two rivals, counted by hand. */
  @Test
  void drawsAreCountedByHand() {
    double[][] standings = {{0.6, 0.7, 0.2}, {0.6, 0.4, 0.9}, {0.3, 0.4, 0.9}, {0.3, 0.4, 0.1}};
    double[][] monthly = {{10, 4, 30}, {10, 4, 30}, {12, 4, 30}, {10, 4, 30}};
    var contest = FloorContest.of(standings, monthly, 0.5);
    assertThat(contest.cheapest()).containsExactly(0.25, 0.25, 0.25);
    assertThat(contest.reaches()).isEqualTo(0.5);
    assertThat(contest.overspend()).isEqualTo((10 - 4) / 4.0);
    assertThat(contest.shortfall()).isCloseTo((0.2 + 0.2) / 4, within(1e-12));
  }

  @Test
  void whoCostsTheSameSharesTheDraw() {
    var contest = FloorContest.of(new double[][] {{0.6, 0.7}}, new double[][] {{5, 5}}, 0.5);
    assertThat(contest.cheapest()).containsExactly(0.5, 0.5);
    assertThat(contest.overspend()).isZero();
  }

  @Test
  void aFloorThatIsMetExactlyIsReached() {
    var contest = FloorContest.of(new double[][] {{0.5}}, new double[][] {{5}}, 0.5);
    assertThat(contest.reaches()).isEqualTo(1);
    assertThat(contest.shortfall()).isZero();
  }
}
