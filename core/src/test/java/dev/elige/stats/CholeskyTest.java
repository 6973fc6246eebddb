package dev.elige.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CholeskyTest {
  /** B B' + I: positive definite. */
  private static double[] matrix(int size) {
    var random = new Random(size);
    double[] half = random.doubles((long) size * size, -1, 1).toArray();
    double[] matrix = new double[size * size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        matrix[i * size + j] = i == j ? 1 : 0;
        for (int k = 0; k < size; k++) {
          matrix[i * size + j] += half[i * size + k] * half[j * size + k];
        }
      }
    }
    return matrix;
  }

  private static double[] times(double[] matrix, double[] vector) {
    double[] product = new double[vector.length];
    for (int i = 0; i < vector.length; i++) {
      for (int j = 0; j < vector.length; j++) {
        product[i] += matrix[i * vector.length + j] * vector[j];
      }
    }
    return product;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 60, 61, 150})
  void theSolutionGivesTheRightSideAgain(int size) {
    double[] matrix = matrix(size);
    double[] right = new Random(1).doubles(size).toArray();
    double[] solution = right.clone();
    Cholesky.inPlace(matrix.clone(), size).solve(solution);
    assertThat(times(matrix, solution)).containsExactly(right, within(1e-9));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 5, 60, 61, 130})
  void theSquareOfAHalfSolutionIsTheQuadraticForm(int size) {
    double[] matrix = matrix(size);
    double[] right = new Random(2).doubles(size * 2L).toArray();
    double[] first = new double[size];
    double[] second = new double[size];
    for (int i = 0; i < size; i++) {
      first[i] = right[2 * i];
      second[i] = right[2 * i + 1];
    }
    var cholesky = Cholesky.inPlace(matrix.clone(), size);
    double[] half = right.clone();
    cholesky.halfSolve(half, 2);
    double[] solved = second.clone();
    cholesky.solve(solved);
    double direct = 0;
    double byHalves = 0;
    for (int i = 0; i < size; i++) {
      direct += first[i] * solved[i];
      byHalves += half[2 * i] * half[2 * i + 1];
    }
    assertThat(byHalves).isCloseTo(direct, within(1e-9));
  }

  @Test
  void theInverseOfTwoByTwoIsThatOfTheTextbook() {
    double[] inverse = Cholesky.inPlace(new double[] {4, 2, 2, 3}, 2).inverse();
    assertThat(inverse)
        .containsExactly(new double[] {3 / 8.0, -2 / 8.0, -2 / 8.0, 4 / 8.0}, within(1e-12));
  }

  @Test
  void aMatrixThatIsNotPositiveDefiniteIsRefused() {
    assertThatThrownBy(() -> Cholesky.inPlace(new double[] {1, 2, 2, 1}, 2))
        .isInstanceOf(ArithmeticException.class)
        .hasMessageContaining("not positive definite");
  }
}
