package dev.elige.tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConformalTest {
  /** (n + 1) x 5 % = 1 for n = 19: the ends are the least and the greatest score. */
  @Test
  void nineteenScoresAreTheFewestThatHaveEnds() {
    double[] scores = IntStream.rangeClosed(1, 19).asDoubleStream().toArray();
    assertThat(Conformal.of(scores)).isEqualTo(new Conformal(1, 19));
    assertThatThrownBy(() -> Conformal.of(new double[18]))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** (99 + 1) x 5 % = 5: the fifth from either end. */
  @Test
  void theEndsAreOrderStatistics() {
    double[] scores = IntStream.rangeClosed(1, 99).map(i -> 100 - i).asDoubleStream().toArray();
    assertThat(Conformal.of(scores)).isEqualTo(new Conformal(5, 95));
  }

  /** The guarantee: exactly 90 % on average for continuous scores where (n + 1) / 20 is whole. */
  @Test
  void nineOfTenFurtherScoresLieBetweenTheEnds() {
    var random = new Random(11);
    int inside = 0;
    int turns = 20_000;
    for (int turn = 0; turn < turns; turn++) {
      var ends = Conformal.of(random.doubles(39).map(Math::exp).toArray());
      double next = Math.exp(random.nextDouble());
      inside += ends.low() <= next && next <= ends.high() ? 1 : 0;
    }
    assertThat(inside / (double) turns).isBetween(0.89, 0.91);
  }
}
