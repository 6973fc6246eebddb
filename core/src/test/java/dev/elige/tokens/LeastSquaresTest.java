package dev.elige.tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LeastSquaresTest {
  /** The line through (1, 3), (2, 5) and (3, 7) is 1 + 2 x. */
  @Test
  void withoutPullItIsTheLineThroughThePoints() {
    var squares = new LeastSquares(new double[2], new double[2]);
    for (int x = 1; x <= 3; x++) {
      squares.add(new double[] {1, x}, 1 + 2 * x);
    }
    assertThat(squares.solve()).containsExactly(new double[] {1, 2}, within(1e-9));
  }

  /** Closed form of one parameter: (sum of x y + pull x prior) / (sum of x x + pull). */
  @Test
  void aPullMovesTowardsThePrior() {
    var squares = new LeastSquares(new double[] {1}, new double[] {2});
    squares.add(new double[] {1}, 4);
    squares.add(new double[] {2}, 6);
    assertThat(squares.solve()).containsExactly(new double[] {(4 + 12 + 2) / 7.0}, within(1e-12));
  }

  @Test
  void withoutRowsThePriorStays() {
    assertThat(new LeastSquares(new double[] {1, 0}, new double[] {1, 1e-5}).solve())
        .containsExactly(1, 0);
  }
}
