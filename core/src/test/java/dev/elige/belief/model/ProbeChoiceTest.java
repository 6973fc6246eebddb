package dev.elige.belief.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProbeChoiceTest {
  private static final int SIZE = 7;
  private static final double NOISE = 0.1;

  /** Two abilities behind seven benchmarks, each with something of its own. */
  private static double[] covariance(Random random) {
    double[] loads = random.doubles(2 * SIZE, -1, 1).toArray();
    double[] covariance = new double[SIZE * SIZE];
    for (int i = 0; i < SIZE; i++) {
      for (int j = 0; j < SIZE; j++) {
        covariance[i * SIZE + j] =
            loads[2 * i] * loads[2 * j] + loads[2 * i + 1] * loads[2 * j + 1] + (i == j ? 0.3 : 0);
      }
    }
    return covariance;
  }

  private static List<int[]> rows(Random random) {
    return IntStream.range(0, 20)
        .mapToObj(_ -> IntStream.range(0, SIZE).filter(_ -> random.nextInt(3) > 0).toArray())
        .toList();
  }

  /**
   * By the closed form: the sum over rows of C[o,s] (C[s,s] + noise)^-1 C[s,o], for the two probes
   * at most that a row has.
   */
  private static double reduction(double[] covariance, List<int[]> rows, Set<Integer> probes) {
    double sum = 0;
    for (int[] row : rows) {
      int[] shown = Arrays.stream(row).filter(probes::contains).toArray();
      for (int cell : row) {
        sum += reduction(covariance, cell, shown);
      }
    }
    return sum;
  }

  private static double reduction(double[] covariance, int cell, int[] shown) {
    if (shown.length == 0) {
      return 0;
    }
    double p = covariance[cell * SIZE + shown[0]];
    double a = covariance[shown[0] * (SIZE + 1)] + NOISE;
    if (shown.length == 1) {
      return p * p / a;
    }
    double q = covariance[cell * SIZE + shown[1]];
    double b = covariance[shown[0] * SIZE + shown[1]];
    double d = covariance[shown[1] * (SIZE + 1)] + NOISE;
    return (d * p * p - 2 * b * p * q + a * q * q) / (a * d - b * b);
  }

  @Test
  void theFirstIsTheBestSingleOneAndTwoAreNearTheBestPair() {
    for (int seed = 0; seed < 200; seed++) {
      var random = new Random(seed);
      double[] covariance = covariance(random);
      var rows = rows(random);
      var greedy = new ProbeChoice(covariance, SIZE, NOISE, rows).best(2);
      double single = 0;
      double pair = 0;
      for (int i = 0; i < SIZE; i++) {
        single = Math.max(single, reduction(covariance, rows, Set.of(i)));
        for (int j = 0; j < i; j++) {
          pair = Math.max(pair, reduction(covariance, rows, Set.of(i, j)));
        }
      }
      assertThat(reduction(covariance, rows, Set.of(greedy.getFirst())))
          .isGreaterThanOrEqualTo(single * (1 - 1e-12));
      assertThat(reduction(covariance, rows, new HashSet<>(greedy)))
          .isGreaterThanOrEqualTo((1 - 1 / Math.E) * pair);
    }
  }

  /** Benchmark 0 tells all of the others, but one model ran it. */
  @Test
  void whatFewModelsRanIsWorthLittle() {
    double[] covariance = {4, 2, 2, 2, 1.5, 1, 2, 1, 1.2};
    var rows = List.of(new int[] {0, 1, 2}, new int[] {1, 2}, new int[] {1, 2}, new int[] {1, 2});
    assertThat(new ProbeChoice(covariance, 3, NOISE, rows).best(1)).containsExactly(1);
    assertThat(new ProbeChoice(covariance, 3, NOISE, List.of(new int[] {0, 1, 2})).best(1))
        .containsExactly(0);
  }

  @Test
  void aBenchmarkIsChosenOnceAndOnlyWhereItHasScores() {
    double[] identity = {1, 0, 0, 0, 1, 0, 0, 0, 1};
    var rows = List.of(new int[] {2, 0}, new int[] {2});
    assertThat(new ProbeChoice(identity, 3, NOISE, rows).best(3)).containsExactly(2, 0);
  }

  @Test
  void theChoiceForAModelHasNotSeenItsScores() {
    var matrix = TestingMatrix.drawn(3);
    var changed = new ArrayList<CellScore>();
    matrix
        .scores()
        .forEach(one -> changed.add(one.cell().model() == 4 ? new CellScore(one.cell(), 50) : one));
    var other = new ScoreMatrix(matrix.models(), matrix.benchmarks(), changed);
    assertThat(ProbeChoice.withoutEach(other, 4).get(4))
        .isEqualTo(ProbeChoice.withoutEach(matrix, 4).get(4))
        .hasSize(4);
  }

  @Test
  void withoutScoresNothingIsChosen() {
    assertThat(ProbeChoice.of(TestingMatrix.drawn(3).keeping(_ -> false), 4)).isEmpty();
  }
}
