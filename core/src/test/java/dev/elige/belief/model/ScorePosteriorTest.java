package dev.elige.belief.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScorePosteriorTest {
  /**
   * A prior that learns nothing (strengths beyond any data) makes the posterior of two models on
   * one benchmark a textbook one: the covariance of two Gaussian variables.
   */
  @Test
  void theSmallestPosteriorIsThatOfTheTextbook() {
    double nothing = Double.MIN_NORMAL;
    var prior =
        new Prior(
            0.1, nothing, nothing, nothing, nothing, nothing, nothing, 0.3, 0.6, 0.2, 0.1, 0.5, 0,
            0.5, 0, 1, 1e12, 1e12);
    var models =
        List.of(ModelTraits.named("ada"), ModelTraits.named("curie"), ModelTraits.named("babbage"));
    var matrix =
        new ScoreMatrix(
            models,
            List.of(new BenchmarkTraits("elo", Optional.of(Scale.NATIVE))),
            List.of(new CellScore(new Cell(0, 0), 1100), new CellScore(new Cell(1, 0), 1300)));
    var units = Standardization.of(matrix);
    var moments = ScorePosterior.of(matrix, units, prior).at(List.of(new Cell(2, 0)));

    // Standard scores are -1 and 1; names share no word, so models are bound by the offset alone.
    double own = 0.6 + 0.2 + 0.1 + 0.3 + 0.1;
    double shared = 0.3;
    double expected = shared * (-1 + 1) / (own + shared);
    double variance = own - 2 * shared * shared / (own + shared);
    assertThat(moments.mean()[0]).isCloseTo(expected, within(1e-6));
    assertThat(moments.deviation()[0]).isCloseTo(Math.sqrt(variance), within(1e-6));
  }

  /** What a score says fades with the likeness of models: its own most, then kin, then others. */
  @Test
  void kinFollowAScoreMoreThanStrangersDo() {
    var models =
        List.of(
            ModelTraits.named("ada large"),
            ModelTraits.named("ada small"),
            ModelTraits.named("curie"),
            ModelTraits.named("babbage"));
    var benchmarks = List.of(BenchmarkTraits.named("math"), BenchmarkTraits.named("code"));
    var matrix =
        new ScoreMatrix(
            models,
            benchmarks,
            List.of(
                new CellScore(new Cell(0, 0), 90),
                new CellScore(new Cell(3, 0), 40),
                new CellScore(new Cell(3, 1), 40)));
    double[] mean =
        ScorePosterior.of(matrix, Standardization.of(matrix), Prior.DEFAULT)
            .at(List.of(new Cell(0, 1), new Cell(1, 1), new Cell(2, 1)))
            .mean();
    assertThat(mean[0]).isGreaterThan(mean[1]);
    assertThat(mean[1]).isGreaterThan(mean[2]);
  }

  /** Two sources that agree are believed more than one, two that do not less. */
  @Test
  void sourcesThatDisagreeAreBelievedLess() {
    var models = List.of(ModelTraits.named("ada"), ModelTraits.named("curie"));
    var benchmarks = List.of(BenchmarkTraits.named("math"), BenchmarkTraits.named("code"));
    var known = List.of(new CellScore(new Cell(1, 0), 50), new CellScore(new Cell(1, 1), 50));
    double[] told = new double[3];
    double[][] scores = {{70}, {70, 71}, {40, 90}};
    for (int i = 0; i < told.length; i++) {
      var all = new ArrayList<>(known);
      for (double score : scores[i]) {
        all.add(new CellScore(new Cell(0, 0), score));
      }
      var matrix = new ScoreMatrix(models, benchmarks, all);
      told[i] =
          ScorePosterior.of(matrix, Standardization.of(matrix), Prior.DEFAULT)
              .at(List.of(new Cell(0, 1)))
              .deviation()[0];
    }
    assertThat(told[1]).isLessThan(told[0]);
    assertThat(told[2]).isGreaterThan(told[0]);
  }

  /** With as many neighbours as there are scores nothing is left out. */
  @Test
  void neighboursThatAreAllTellTheSame() {
    var matrix = TestingMatrix.drawn(3);
    var posterior = ScorePosterior.of(matrix, Standardization.of(matrix), Prior.DEFAULT);
    var cells = List.of(new Cell(0, 0), new Cell(5, 3), new Cell(0, 7));
    int all = matrix.scores().size();
    var whole = posterior.at(cells, all, 0);
    var near = posterior.at(cells, 0, all);
    assertThat(near.mean()).containsExactly(whole.mean(), within(1e-9));
    assertThat(near.deviation()).containsExactly(whole.deviation(), within(1e-9));
  }

  /** Who is told from fewer scores knows less, and says so. */
  @Test
  void fewerNeighboursAreLessSure() {
    var matrix = TestingMatrix.drawn(3);
    var posterior = ScorePosterior.of(matrix, Standardization.of(matrix), Prior.DEFAULT);
    var cells = List.of(new Cell(4, 1));
    assertThat(posterior.at(cells, 0, 60).deviation()[0])
        .isGreaterThan(posterior.at(cells, 1000, 0).deviation()[0]);
  }
}
