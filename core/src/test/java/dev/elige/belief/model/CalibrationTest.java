package dev.elige.belief.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CalibrationTest {
  private static final int MODELS = 60;
  private static final int BENCHMARKS = 16;

  /** Near the low end scores scatter five times as far in log odds as elsewhere. */
  private static ScoreMatrix drawn() {
    var random = new Random(11);
    var models = new ArrayList<ModelTraits>();
    double[] ability = new double[MODELS];
    for (int m = 0; m < MODELS; m++) {
      models.add(ModelTraits.named("model " + (char) ('a' + m % 26) + (char) ('a' + m / 26)));
      ability[m] = 2 * random.nextGaussian();
    }
    var benchmarks = new ArrayList<BenchmarkTraits>();
    var scores = new ArrayList<CellScore>();
    for (int b = 0; b < BENCHMARKS; b++) {
      benchmarks.add(new BenchmarkTraits("test " + (char) ('a' + b), Optional.of(Scale.PERCENT)));
      for (int m = 0; m < MODELS; m++) {
        double noise = ability[m] < -1.4 ? 0.75 : 0.15;
        double logOdds = ability[m] + noise * random.nextGaussian();
        scores.add(new CellScore(new Cell(m, b), 100 * LogOdds.share(logOdds)));
      }
    }
    return new ScoreMatrix(models, benchmarks, scores);
  }

  /**
   * Low scores get the width that they need, and high ones do not pay for it: with one quantile for
   * all it is 70 and 99 % here.
   */
  @Test
  void intervalsHoldAtEveryLevel() {
    var matrix = drawn();
    var hidden = new HashSet<>(Splits.of(matrix, 3, 2).getFirst());
    var asked = matrix.keeping(one -> hidden.contains(one.cell()));
    var predictions = ScorePredictor.of(matrix.without(hidden)).predict(asked.cells());
    List<Boolean> low = new ArrayList<>();
    List<Boolean> high = new ArrayList<>();
    for (int i = 0; i < predictions.size(); i++) {
      boolean isCovered = predictions.get(i).covers(asked.scores().get(i).score());
      (predictions.get(i).score() < 20 ? low : high).add(isCovered);
    }
    assertThat(share(low)).isGreaterThan(0.75);
    assertThat(share(high)).isBetween(0.85, 0.98);
  }

  private static double share(List<Boolean> covered) {
    assertThat(covered).hasSizeGreaterThan(50);
    return covered.stream().filter(one -> one).count() / (double) covered.size();
  }
}
