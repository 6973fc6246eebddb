package dev.elige.belief.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandardizationTest {
  /** One row of scores for each benchmark. */
  private static ScoreMatrix matrix(double[]... rows) {
    var scores = new ArrayList<CellScore>();
    var benchmarks = new ArrayList<BenchmarkTraits>();
    for (int b = 0; b < rows.length; b++) {
      benchmarks.add(BenchmarkTraits.named("b" + b));
      for (int m = 0; m < rows[b].length; m++) {
        scores.add(new CellScore(new Cell(m, b), rows[b][m]));
      }
    }
    var models = List.of(ModelTraits.named("x"), ModelTraits.named("y"), ModelTraits.named("z"));
    return new ScoreMatrix(models, benchmarks, scores);
  }

  @Test
  void scoresShowTheirScale() {
    assertThat(
            Standardization.scales(
                matrix(
                    new double[] {12, 88},
                    new double[] {0.2, 0.9, 0.4},
                    new double[] {1200, 1300},
                    new double[] {-2, 3},
                    new double[] {0.5})))
        .containsExactly(Scale.PERCENT, Scale.FRACTION, Scale.NATIVE, Scale.NATIVE, Scale.PERCENT);
  }

  @Test
  void whereAllScoresAreFractionsOneIsToo() {
    assertThat(Standardization.scales(matrix(new double[] {0.5}, new double[] {1, 0.2})))
        .containsOnly(Scale.FRACTION);
  }

  @ParameterizedTest
  @CsvSource({"0, 20", "0, 60", "0, 97.5", "1, 1250"})
  void aScoreComesBack(int benchmark, double score) {
    var units =
        Standardization.of(matrix(new double[] {12, 88, 50}, new double[] {1200, 1300, 1210}));
    assertThat(units.score(benchmark, units.standard(benchmark, score)))
        .isCloseTo(score, within(1e-9));
  }

  @Test
  void ratingsHaveMeanZeroAndSpreadOne() {
    var units = Standardization.of(matrix(new double[] {1100, 1300}));
    assertThat(units.standard(0, 1100)).isCloseTo(-1, within(1e-12));
    assertThat(units.standard(0, 1300)).isCloseTo(1, within(1e-12));
  }

  /** Scores within a point of an end count as a point, so that they cannot be told from the end. */
  @Test
  void anIntervalThatReachesTheLastPointHoldsAllOfIt() {
    var units = Standardization.of(matrix(new double[] {0.2, 50, 99.7}, new double[] {-5, 0, 5}));
    double low = units.standard(0, 0.2);
    double high = units.standard(0, 99.7);
    assertThat(units.prediction(0, 0, high).covers(99.7)).isTrue();
    assertThat(units.prediction(0, 0, high).high()).isEqualTo(100);
    assertThat(units.prediction(0, 0, -low).low()).isZero();
    assertThat(units.prediction(0, 0, -low * 0.99).low()).isBetween(1.0, 1.1);
    assertThat(units.prediction(1, 0, 9).low()).isLessThan(-5);
  }
}
