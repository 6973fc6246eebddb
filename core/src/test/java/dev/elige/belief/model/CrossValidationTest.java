package dev.elige.belief.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elige.stats.Quantiles;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrossValidationTest {
  private static final ScoreMatrix MATRIX = TestingMatrix.drawn(1);

  private static ScoreMatrix changed(ScoreMatrix matrix, Set<Cell> cells, double score) {
    var scores =
        matrix.scores().stream()
            .map(one -> cells.contains(one.cell()) ? new CellScore(one.cell(), score) : one)
            .toList();
    return new ScoreMatrix(matrix.models(), matrix.benchmarks(), scores);
  }

  /** Nothing of a hidden score reaches scales, covariances or intervals. */
  @ParameterizedTest
  @ValueSource(doubles = {0, 99.9, 5000, -3})
  void aHiddenScoreChangesNoBitOfAnyPrediction(double other) {
    var hidden = TestingMatrix.folds(MATRIX).getFirst().hidden();
    var cells = List.copyOf(hidden);
    var before = ScorePredictor.of(MATRIX.without(hidden)).predict(cells);
    var after = ScorePredictor.of(changed(MATRIX, hidden, other).without(hidden)).predict(cells);
    assertThat(after).isEqualTo(before);
  }

  /** What is told of each hidden score is handed out, fold by fold. */
  @Test
  void errorsAndCoverageAreThoseOfWhatIsTold() {
    var outcome = CrossValidation.run(MATRIX, TestingMatrix.folds(MATRIX));
    var told = outcome.told().stream().flatMap(List::stream).toList();
    assertThat(told).hasSameSizeAs(MATRIX.scores());
    assertThat(told.stream().filter(one -> one.isCovered()).count() / (double) told.size())
        .isEqualTo(outcome.model().coverage());
    assertThat(told.stream().filter(one -> one.error() <= 3).count() / (double) told.size())
        .isEqualTo(outcome.model().within3());
  }

  @Test
  void theResultIsTheSameEachTime() {
    var folds = TestingMatrix.folds(MATRIX);
    assertThat(CrossValidation.run(MATRIX, folds)).isEqualTo(CrossValidation.run(MATRIX, folds));
  }

  @Test
  void hiddenScoresAreToldBetterThanByTheBaselineAndByTheMeanOfTheColumn() {
    var folds = TestingMatrix.folds(MATRIX);
    var outcome = CrossValidation.run(MATRIX, folds);
    double model = outcome.model().medianOfFoldMedianErrors();
    assertThat(model).isLessThan(outcome.baseline().medianOfFoldMedianErrors());
    assertThat(model).isLessThan(errorOfColumnMeans(folds.getFirst()) / 2);
  }

  private static double errorOfColumnMeans(Fold fold) {
    var shown = MATRIX.without(fold.hidden());
    double[] errors =
        MATRIX.keeping(one -> fold.hidden().contains(one.cell())).scores().stream()
            .mapToDouble(one ->
                Math.abs(
                    one.score()
                        - shown.scores().stream()
                            .filter(other -> other.cell().benchmark() == one.cell().benchmark())
                            .mapToDouble(CellScore::score)
                            .average()
                            .orElse(50)))
            .toArray();
    return Quantiles.median(errors);
  }

  @Test
  void ninetyPercentIntervalsHoldAboutThatMany() {
    double covered = 0;
    int worlds = 4;
    for (int seed = 1; seed <= worlds; seed++) {
      var matrix = TestingMatrix.drawn(seed);
      covered += CrossValidation.run(matrix, TestingMatrix.folds(matrix)).model().coverage();
    }
    assertThat(covered / worlds).isBetween(0.86, 0.95);
  }

  @Test
  void aMatrixWithoutScoresPredictsNothing() {
    assertThatThrownBy(() -> ScorePredictor.of(MATRIX.keeping(_ -> false)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("nothing is learned from a matrix without scores");
  }

  /** One score is enough to say something of the rest, without a failure. */
  @Test
  void oneScoreGivesAPredictionWithFiniteEnds() {
    var first = MATRIX.scores().getFirst();
    var predictor = ScorePredictor.of(MATRIX.keeping(one -> one.equals(first)));
    assertThat(predictor.predict(MATRIX.cells()))
        .allMatch(one -> Double.isFinite(one.low()) && one.low() < one.score())
        .allMatch(one -> Double.isFinite(one.high()) && one.score() < one.high());
  }
}
