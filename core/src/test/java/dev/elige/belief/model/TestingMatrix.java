package dev.elige.belief.model;

import dev.elige.base.PartialDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Matrices drawn from a world that is known: two abilities, a trend over dates, families of
 * benchmarks, one rating among percentages; two of three cells are empty.
 */
final class TestingMatrix {
  static final int MODELS = 24;
  static final int BENCHMARKS = 18;
  static final int RATING = 17;
  private static final List<String> KINDS = List.of("math", "code", "vision");

  private TestingMatrix() {}

  static ScoreMatrix drawn(long seed) {
    var random = new Random(seed);
    var models = new ArrayList<ModelTraits>();
    double[][] abilities = new double[MODELS][3];
    for (int m = 0; m < MODELS; m++) {
      boolean reasons = m % 3 == 0;
      models.add(model(m, reasons));
      for (int k = 0; k < 3; k++) {
        abilities[m][k] = 0.08 * m + (reasons ? 0.5 : 0) + 0.4 * random.nextGaussian();
      }
    }
    var benchmarks = new ArrayList<BenchmarkTraits>();
    var scores = new ArrayList<CellScore>();
    for (int b = 0; b < BENCHMARKS; b++) {
      benchmarks.add(BenchmarkTraits.named(KINDS.get(b % 3) + "_test_" + b));
      double hardness = random.nextGaussian();
      for (int m = 0; m < MODELS; m++) {
        double value = abilities[m][b % 3] - 1 - hardness + 0.15 * random.nextGaussian();
        if (random.nextInt(3) > 0) {
          double score = b == RATING ? 1200 + 100 * value : 100 / (1 + Math.exp(-value));
          scores.add(new CellScore(new Cell(m, b), score));
        }
      }
    }
    return new ScoreMatrix(models, benchmarks, scores);
  }

  private static ModelTraits model(int m, boolean reasons) {
    var maker = List.of("ada", "babbage", "curie").get(m % 3);
    return new ModelTraits(
        maker + "-" + m,
        m == 5 ? Optional.empty() : Optional.of(maker),
        m == 6 ? Optional.empty() : Optional.of(reasons),
        m == 7 ? Optional.empty() : PartialDate.tryParse("202" + m / 12 + "-0" + (1 + m % 9)),
        Optional.empty());
  }

  /** Three folds of all cells. */
  static List<Fold> folds(ScoreMatrix matrix) {
    return Splits.of(matrix, 3, 1).stream()
        .map(cells -> new Fold("fold", new LinkedHashSet<>(cells)))
        .toList();
  }
}
