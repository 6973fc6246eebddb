package dev.elige.belief.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elige.base.InvalidInputException;
import dev.elige.belief.model.Cell;
import dev.elige.belief.model.Scale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatrixReaderTest {
  private static final String SCORES = "model,benchmark,score\nada,math,50\ncurie,elo,1200\n";
  private static final String MODELS =
      "index,model,provider,reasoning,release_date\n7,ada,ACME,True,2025-03\n9,curie,,,n/a\n";
  private static final String BENCHMARKS = "benchmark,unit\nmath,percent\nelo,Elo\n";

  private static MatrixReader reader(String scores, String models, String benchmarks) {
    return new MatrixReader(
        new NamedText("scores.csv", scores),
        new NamedText("models.csv", models),
        new NamedText("benchmarks.csv", benchmarks));
  }

  @Test
  void whatIsWrittenIsReadAndWhatIsNotIsUnknown() {
    var matrix = reader(SCORES, MODELS, BENCHMARKS).matrix();
    var ada = matrix.models().getFirst();
    var curie = matrix.models().getLast();
    assertThat(ada.provider()).contains("ACME");
    assertThat(ada.reasons()).contains(true);
    assertThat(ada.released().map(Object::toString)).contains("2025-03");
    assertThat(curie.provider()).isEmpty();
    assertThat(curie.reasons()).isEmpty();
    assertThat(curie.released()).isEmpty();
    assertThat(matrix.benchmarks().getLast().scale()).isEqualTo(Optional.of(Scale.NATIVE));
    assertThat(matrix.scores().getLast().cell()).isEqualTo(new Cell(1, 1));
    assertThat(matrix.scores().getLast().score()).isEqualTo(1200);
  }

  @Test
  void namesAloneAreEnough() {
    var matrix =
        reader("model,benchmark,score\nada,math,50\n", "model\nada\n", "benchmark\nmath\n")
            .matrix();
    assertThat(matrix.scores()).hasSize(1);
  }

  @Test
  void foldsNameCellsByIndexOrByName() {
    var folds =
        reader(SCORES, MODELS, BENCHMARKS)
            .folds(
                new NamedText(
                    "folds.json",
                    "{\"folds\":[{\"test_cells\":[[7,0],[7,1]]},{\"test_cells\":[[\"curie\",\"elo\"]]}]}"));
    assertThat(folds.getFirst().hidden()).containsExactly(new Cell(0, 0));
    assertThat(folds.getLast().hidden()).containsExactly(new Cell(1, 1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          model,benchmark,score\\nadda,math,50  | scores.csv:2: "adda" is no model of models.csv. Did you mean ada?
          model,benchmark,score\\nada,math,high | scores.csv:2: score "high" is not a number. Write it as 57.5.
          model,benchmark,score\\nada,math,NaN  | scores.csv:2: score "NaN" is not a number. Write it as 57.5.
          model,benchmark,score\\nada,math,120  | scores.csv:2: score 120.0 lies outside of the unit of math. Correct the score or the unit.
          model,benchmark,scores\\nada,math,1   | scores.csv: has no column "score". Rename "scores".
          model,benchmark,score                 | scores.csv: has no rows. It needs a header row and data below.
          """)
  void aScoreThatCannotBeUsedIsNamed(String scores, String message) {
    assertThatThrownBy(() -> reader(scores.replace("\\n", "\n"), MODELS, BENCHMARKS))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          model,reasoning\\nada,maybe\\ncurie,     | models.csv:2: reasoning "maybe" is not true or false.
          model,release_date\\nada,soon\\ncurie,   | models.csv:2: release_date "soon" is not a date.
          model\\nada\\ncurie\\nada                | models.csv:4: "ada" is there twice.
          model,index\\nada,one\\ncurie,2          | models.csv:2: "one" is no value for "index".
          """)
  void aModelThatCannotBeUsedIsNamed(String models, String message) {
    assertThatThrownBy(() -> reader(SCORES, models.replace("\\n", "\n"), BENCHMARKS))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining(message);
  }

  @Test
  void thousandsOfProblemsAreToldInAFewLines() {
    var scores = "model,benchmark,score\n" + "ada,math,x\n".repeat(3000);
    assertThatThrownBy(() -> reader(scores, MODELS, BENCHMARKS))
        .hasMessageContaining("there are 2990 more like these.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {                                                     | folds.json: is not JSON
          {"other": 1}                                          | folds.json: has no list "folds".
          {"folds": [{"test_cells": [[8, 0]]}]}                 | folds.json folds[0].test_cells[0]: "8" is no model of models.csv.
          {"folds": [{"test_cells": [[7, 1]]}]}                 | folds.json folds[0]: hides no cell that has a score.
          {"folds": [{"test_cells": [[7, 0], [9, 1]]}]}         | folds.json folds[0]: hides every score.
          {"folds": [{"test_cells": [["ada"]]}]}                | folds.json folds[0].test_cells[0]: "" is no benchmark of benchmarks.csv.
          """)
  void aFoldThatCannotBeUsedIsNamed(String folds, String message) {
    assertThatThrownBy(
            () -> reader(SCORES, MODELS, BENCHMARKS).folds(new NamedText("folds.json", folds)))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining(message);
  }
}
