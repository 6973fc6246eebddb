package dev.elige.belief.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.elige.belief.model.CrossValidation.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Guesses by means, worked out by hand on three models, two tasks and three languages. */
class InLanguagesTest {
  private static final double ERROR = 1e-12;

  private static final Facets FACETS =
      new Facets(
          List.of("read", "read", "read", "write", "write"), List.of("en", "es", "de", "en", "es"));

  /** The first model's Spanish reading is hidden, and all of the third but English writing. */
  private static final double[][] SCORES = {
    {60, 999, 50, 30, 20},
    {80, 70, 60, 50, 40},
    {999, 999, 999, 10, 999}
  };

  private static final Set<Cell> HIDDEN =
      Set.of(new Cell(0, 1), new Cell(2, 0), new Cell(2, 1), new Cell(2, 2), new Cell(2, 4));

  private static ScoreMatrix matrix(double hidden) {
    var cells = new ArrayList<CellScore>();
    for (int m = 0; m < SCORES.length; m++) {
      for (int b = 0; b < SCORES[m].length; b++) {
        var cell = new Cell(m, b);
        cells.add(new CellScore(cell, HIDDEN.contains(cell) ? hidden : SCORES[m][b]));
      }
    }
    return new ScoreMatrix(
        List.of("ada-1", "ada-2", "bob-1").stream().map(ModelTraits::named).toList(),
        IntStream.range(0, 5).mapToObj(b -> BenchmarkTraits.named("b" + b)).toList(),
        cells);
  }

  /**
   * Model 0 in Spanish reading: the column is 70; read in other languages (60 + 50) / 2; all in
   * other languages (60 + 50 + 30) / 3; it lies 10 under the column in English, 5 under in German.
   * Model 2 shows English writing alone, 20 under a column of 30: reading it shows nothing of.
   */
  @ParameterizedTest
  @CsvSource({
    "COLUMN, 0, 1, 70",
    "OTHER_LANGUAGES, 0, 1, 55",
    "OTHER_LANGUAGES_ANY_TASK, 0, 1, 46.666666666666664",
    "ADJUSTED, 0, 1, 62.5",
    "COLUMN, 2, 0, 70",
    "OTHER_LANGUAGES, 2, 0, 70",
    "OTHER_LANGUAGES_ANY_TASK, 2, 0, 70",
    "ADJUSTED, 2, 0, 70",
    "COLUMN, 2, 4, 30",
    "OTHER_LANGUAGES, 2, 4, 10",
    "OTHER_LANGUAGES_ANY_TASK, 2, 4, 10",
    "ADJUSTED, 2, 4, 10",
  })
  void guessesAreTheMeansWorkedOutByHand(
      MeanGuess guess, int model, int benchmark, double expected) {
    var means = new CellMeans(matrix(999).without(HIDDEN), FACETS);
    assertThat(means.of(guess, new Cell(model, benchmark))).isCloseTo(expected, within(ERROR));
  }

  @Test
  void aColumnThatShowsNothingIsGuessedAsAllColumnsAre() {
    var cells = Set.of(new Cell(0, 0), new Cell(1, 0), new Cell(2, 0));
    var shown = matrix(0).without(HIDDEN).without(cells);
    assertThat(new CellMeans(shown, FACETS).of(MeanGuess.COLUMN, new Cell(0, 0)))
        .isCloseTo((50 + 30 + 20 + 70 + 60 + 50 + 40 + 10) / 8.0, within(ERROR));
  }

  @Test
  void errorsAreSummedUpFoldByFoldAndPartByPart() {
    var fold = new Fold("by hand", HIDDEN);
    var hidden = matrix(65).keeping(one -> HIDDEN.contains(one.cell())).scores();
    var told = hidden.stream().map(one -> new Told(one, new Prediction(62, 60, 66))).toList();
    var result = InLanguages.of(matrix(65), FACETS, List.of(fold), List.of(told));
    assertThat(result.hidden()).isEqualTo(5);
    assertThat(result.guesses().getFirst().guess()).isEqualTo(MeanGuess.COLUMN);
    assertThat(result.guesses().getFirst().medianOfFoldMedianErrors()).isEqualTo(5);
    assertThat(result.guesses().getFirst().within3()).isZero();
    assertThat(result.tasks().getFirst()).isEqualTo(new InLanguages.Part("read", 4, 3, 1, 6));
    assertThat(result.languages())
        .extracting(InLanguages.Part::name)
        .containsExactly("de", "en", "es");
  }

  /** Neither what is guessed nor what is predicted knows a hidden score. */
  @ParameterizedTest
  @ValueSource(doubles = {0, 100, 12.5})
  void aHiddenScoreChangesNoBitOfAnyPrediction(double other) {
    var fold = List.of(new Fold("one", HIDDEN));
    assertThat(predictions(CrossValidation.run(matrix(other), fold)))
        .isEqualTo(predictions(CrossValidation.run(matrix(65), fold)));
  }

  @ParameterizedTest
  @EnumSource(MeanGuess.class)
  void aHiddenScoreChangesNoBitOfAnyGuess(MeanGuess guess) {
    for (var cell : HIDDEN) {
      assertThat(new CellMeans(matrix(0).without(HIDDEN), FACETS).of(guess, cell))
          .isEqualTo(new CellMeans(matrix(100).without(HIDDEN), FACETS).of(guess, cell));
    }
  }

  private static List<Prediction> predictions(CrossValidation.Outcome outcome) {
    return outcome.told().getFirst().stream().map(Told::prediction).toList();
  }

  @Test
  void everyColumnHasATaskAndALanguage() {
    assertThatThrownBy(() -> new Facets(List.of("read"), List.of()))
        .hasMessage("1 tasks do not go with 0 languages");
  }
}
