package dev.elige.belief.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.elige.belief.model.KnownTogether.Known;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KnownTogetherTest {
  private static final ScoreMatrix MATRIX = TestingMatrix.drawn(3);
  private static final Fitted FITTED = Fitted.learn(MATRIX);
  private static final BasketPosterior POSTERIOR = FITTED.on(MATRIX.scores());
  private static final Basket MATH =
      new Basket(List.of(new Basket.Part(0, 2), new Basket.Part(3, 1), new Basket.Part(6, 1)));

  private static List<Known> known(int... models) {
    return IntStream.of(models)
        .mapToObj(model -> new Known(model, MATH, POSTERIOR.at(model, MATH)))
        .toList();
  }

  /** What is known of each alone comes out as it went in. */
  @Test
  void eachAloneStaysAsItIs() {
    var known = known(0, 3, 8, 13);
    var together = FITTED.together(known).all();
    for (int i = 0; i < known.size(); i++) {
      assertThat(together.of(i).mean()).isEqualTo(known.get(i).score().mean());
      assertThat(together.of(i).deviation())
          .isCloseTo(known.get(i).score().deviation(), within(1e-9));
    }
  }

  /** The posterior from all scores is the oracle: correlations come near it. */
  @Test
  void modelsHangTogetherAboutAsTheScoresSay() {
    int[] models = {0, 3, 8, 13, 20};
    var near = FITTED.together(known(models)).all();
    var exact = POSTERIOR.at(IntStream.of(models).boxed().toList(), MATH);
    for (int i = 0; i < models.length; i++) {
      for (int j = 0; j < i; j++) {
        assertThat(correlation(near, i, j)).isCloseTo(correlation(exact, i, j), within(0.2));
      }
    }
  }

  private static double correlation(Together together, int i, int j) {
    return together.covariance(i, j)
        / Math.sqrt(together.covariance(i, i) * together.covariance(j, j));
  }

  @Test
  void oneMoreInFrontIsTheSameAsAllAtOnce() {
    var known = known(4, 9, 15);
    var behind = FITTED.together(known.subList(1, 3)).behind(known.getFirst());
    var all = FITTED.together(known).all();
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        assertThat(behind.covariance(i, j)).isCloseTo(all.covariance(i, j), within(1e-12));
      }
    }
  }
}
