package dev.elige.belief.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CovarianceLearnerTest {
  private static final double[] IDENTITY = {1, 0, 0, 1};

  /** Without empty cells, noise or a prior the answer is the mean of squares and products. */
  @Test
  void aFullMatrixGivesItsSecondMoments() {
    int[] row = {0, 0, 1, 1, 2, 2, 3, 3};
    int[] column = {0, 1, 0, 1, 0, 1, 0, 1};
    double[] value = {1, 2, -1, -1, 2, 1, 0, -2};
    double[] noise = new double[8];
    Arrays.fill(noise, 1e-9);
    double[] learned = new CovarianceLearner(row, column, value, noise).learn(IDENTITY, 2, 1e-9, 5);
    assertThat(learned).containsExactly(new double[] {1.5, 1.25, 1.25, 2.5}, within(1e-6));
  }

  @Test
  void aStrongPriorIsKept() {
    double[] learned =
        new CovarianceLearner(
                new int[] {0, 0}, new int[] {0, 1}, new double[] {9, 9}, new double[] {1, 1})
            .learn(IDENTITY, 2, 1e12, 5);
    assertThat(learned).containsExactly(IDENTITY, within(1e-6));
  }

  @Test
  void whatDrewASparseMatrixIsFoundAgain() {
    var random = new Random(5);
    int rows = 4000;
    int[] row = new int[2 * rows];
    int[] column = new int[2 * rows];
    double[] value = new double[2 * rows];
    for (int i = 0; i < rows; i++) {
      double[] drawn = new double[3];
      double shared = random.nextGaussian();
      Arrays.setAll(drawn, j -> (j == 2 ? -1 : 1) * shared + random.nextGaussian());
      int empty = random.nextInt(3);
      for (int k = 0; k < 2; k++) {
        row[2 * i + k] = i;
        column[2 * i + k] = (empty + 1 + k) % 3;
        value[2 * i + k] = drawn[column[2 * i + k]];
      }
    }
    double[] noise = new double[2 * rows];
    Arrays.fill(noise, 1e-6);
    double[] prior = {1, 0, 0, 0, 1, 0, 0, 0, 1};
    double[] learned = new CovarianceLearner(row, column, value, noise).learn(prior, 3, 1, 60);
    assertThat(learned).containsExactly(new double[] {2, 1, -1, 1, 2, -1, -1, -1, 2}, within(0.15));
  }
}
