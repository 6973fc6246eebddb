package dev.elige.belief.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.base.Citation;
import dev.elige.base.Language;
import dev.elige.belief.evidence.Score;
import dev.elige.belief.evidence.Setting;
import dev.elige.belief.model.Cell;
import dev.elige.catalog.ModelId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Six models, the first run in two ways, on one fraction and one percentage in two languages. */
class LanguageTableTest {
  private static final int MODELS = 6;

  private static Score score(int model, String setting, String benchmark, String language) {
    return new Score(
        new ModelId("acme", "model-%db".formatted(model + 1)),
        Setting.parse(setting),
        benchmark,
        Optional.of(language).filter(tag -> !tag.isEmpty()).map(Language::new),
        0.5,
        Optional.of(0.02),
        false,
        new Citation(
            ScoreTables.shipped("x", "x", "https://x.example.org", "MIT"),
            "row",
            LocalDate.of(2026, 1, 1)));
  }

  private static LanguageTable table() {
    var scores = new ArrayList<Score>();
    for (int m = 0; m < MODELS; m++) {
      for (var language : List.of("en", "es")) {
        scores.add(score(m, "-", "mteb-languages-retrieval", language));
        scores.add(score(m, "-", "euroeval-knowledge", language));
        if (m == 0) {
          scores.add(score(m, "thinking", "euroeval-knowledge", language));
        }
      }
      scores.add(score(m, "-", "mteb-multilingual-retrieval", ""));
    }
    scores.add(score(0, "-", "euroeval-knowledge", "fo"));
    return LanguageTable.of(scores);
  }

  @Test
  void columnsAreTasksInLanguagesAndRowsAreModelsAsTheyWereRun() {
    var table = table();
    assertThat(table.matrix().models()).hasSize(MODELS + 1);
    assertThat(table.facets().tasks())
        .containsExactly(
            "mteb-languages-retrieval",
            "euroeval-knowledge",
            "mteb-languages-retrieval",
            "euroeval-knowledge");
    assertThat(table.facets().languages()).containsExactly("en", "en", "es", "es");
    assertThat(table.matrix().models().getFirst().size()).contains(1.0);
    assertThat(table.matrix().models().get(1).name()).isEqualTo("model-1b thinking");
    assertThat(table.matrix().models().get(1).reasons()).contains(true);
  }

  @Test
  void fractionsAndTheirErrorsAreToldInPointsOf100() {
    var fraction = table().matrix().scores().getFirst();
    assertThat(fraction.score()).isEqualTo(50);
    assertThat(fraction.standardError()).contains(2.0);
    assertThat(table().matrix().scores().get(1).score()).isEqualTo(0.5);
  }

  /** 24 cells of models, 4 of them in two runs. */
  @Test
  void whatIsHiddenOfAModelIsHiddenOfAllItsRuns() {
    var table = table();
    var seen = new HashSet<Cell>();
    for (int seed = 0; seed < 20; seed++) {
      var hidden = table.fold(0.25, seed).hidden();
      assertThat(hidden).hasSizeBetween(6, 8);
      for (int benchmark : List.of(1, 3)) {
        assertThat(hidden.contains(new Cell(0, benchmark)))
            .isEqualTo(hidden.contains(new Cell(1, benchmark)));
      }
      seen.addAll(hidden);
    }
    assertThat(seen).hasSize(26);
    assertThat(table.fold(0.25, 3)).isEqualTo(table.fold(0.25, 3));
  }
}
