package dev.elige.belief.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PairwiseRankingTest {
  private final PairwiseRanking ranking = new PairwiseRanking(2);

  private static CellScore score(int model, double score) {
    return new CellScore(new Cell(model, 0), score);
  }

  /** Of the pairs 50-60, 50-80 and 60-80 the first is wrong. */
  @Test
  void pairsInTheRightOrderAreCounted() {
    ranking.add(List.of(score(0, 50)), List.of(score(1, 60), score(2, 80)), new double[] {45, 70});
    assertThat(ranking.shares()).containsExactly(2 / 3.0);
  }

  /** 50-90 are both shown, 50-54.9 too near; 90-54.9 is right. */
  @Test
  void shownPairsAndNearOnesDoNotCount() {
    ranking.add(List.of(score(0, 50), score(1, 90)), List.of(score(2, 54.9)), new double[] {10});
    assertThat(ranking.shares()).containsExactly(1.0);
  }

  @Test
  void roundsAddUp() {
    ranking.add(List.of(score(0, 50)), List.of(score(1, 60)), new double[] {55});
    ranking.add(List.of(score(1, 60)), List.of(score(0, 50)), new double[] {65});
    assertThat(ranking.shares()).containsExactly(0.5);
  }

  @Test
  void aBenchmarkWithoutPairsSaysNothing() {
    ranking.add(List.of(), List.of(score(0, 50)), new double[] {50});
    assertThat(ranking.shares()).isEmpty();
    assertThat(PairwiseRanking.median(ranking.shares()).isKnown()).isFalse();
  }

  @Test
  void aTieIsHalfRight() {
    ranking.add(List.of(), List.of(score(0, 50), score(1, 60)), new double[] {70, 70});
    assertThat(ranking.shares()).containsExactly(0.5);
  }
}
