package dev.elige.belief.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class BasketPosteriorTest {
  private static final ScoreMatrix MATRIX = TestingMatrix.drawn(3);
  private static final Fitted FITTED = Fitted.learn(MATRIX);
  private static final Basket MATH =
      new Basket(List.of(new Basket.Part(0, 2), new Basket.Part(3, 1)));

  /** Each score is left out for real: the oracle of the closed form. */
  @Test
  void anInfluenceIsWhatLeavingTheScoreOutDoes() {
    var posterior = FITTED.on(MATRIX.scores());
    var influences = posterior.influences(4, List.of(MATH), MATH, 6);
    assertThat(influences).hasSize(6);
    for (var one : influences) {
      double without = posterior.without(List.of(one.place())).at(4, MATH).share();
      double with = posterior.at(4, MATH).share();
      assertThat(one.shift()).isCloseTo(with - without, within(0.012));
      assertThat(one.shift() * (with - without)).isPositive();
    }
  }

  @Test
  void theFirstInfluenceIsTheGreatest() {
    var shifts =
        FITTED.on(MATRIX.scores()).influences(4, List.of(MATH), MATH, 10).stream()
            .map(one -> -Math.abs(one.shift()))
            .toList();
    assertThat(shifts).isSorted();
  }

  /** A basket of one benchmark is that benchmark: the posterior of its cell. */
  @Test
  void aBasketOfOneIsItsCell() {
    var alone = new Basket(List.of(new Basket.Part(6, 5)));
    var told = FITTED.on(MATRIX.scores()).at(2, alone);
    var units = Standardization.of(MATRIX);
    var posterior = ScorePosterior.of(MATRIX, units, Prior.DEFAULT);
    double cell = posterior.at(List.of(new Cell(2, 6))).mean()[0];
    assertThat(100 * told.share()).isCloseTo(units.score(6, cell), within(1e-6));
  }

  @Test
  void severalBasketsAtOnceAreEachAlone() {
    var posterior = FITTED.on(MATRIX.scores());
    var other = new Basket(List.of(new Basket.Part(1, 1), new Basket.Part(3, 1)));
    var both = posterior.at(7, List.of(MATH, other));
    assertThat(both.get(0).mean()).isCloseTo(posterior.at(7, MATH).mean(), within(1e-9));
    assertThat(both.get(1).mean()).isCloseTo(posterior.at(7, other).mean(), within(1e-9));
    assertThat(both.get(1).deviation()).isCloseTo(posterior.at(7, other).deviation(), within(1e-9));
  }

  /** Fewer scores to see, more doubt. */
  @Test
  void whoSeesLessIsLessSure() {
    double all = FITTED.on(MATRIX.scores()).at(7, MATH).deviation();
    double few = FITTED.on(MATRIX.scores(), 60).at(7, MATH).deviation();
    assertThat(few).isGreaterThan(all);
  }

  @Test
  void withoutAScoreThePriorIsLeft() {
    var nothing = FITTED.on(List.of());
    assertThat(nothing.at(3, MATH).deviation())
        .isGreaterThan(2 * FITTED.on(MATRIX.scores()).at(3, MATH).deviation());
    assertThat(nothing.influences(3, List.of(MATH), MATH, 5)).isEmpty();
  }
}
