package dev.elige.belief;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.base.Authority;
import dev.elige.base.Citation;
import dev.elige.base.LicenceClass;
import dev.elige.base.Source;
import dev.elige.belief.evidence.Score;
import dev.elige.belief.evidence.Setting;
import dev.elige.catalog.ModelId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EvidenceMatrixTest {
  private static final Citation CITATION =
      new Citation(
          new Source("test", "Test", "", "MIT", LicenceClass.A, Authority.CURATED),
          "",
          LocalDate.of(2026, 8, 20));

  private static Score score(String model, String setting, String benchmark, double value) {
    return new Score(
        new ModelId("maker", model),
        Setting.parse(setting),
        benchmark,
        Optional.empty(),
        value,
        Optional.empty(),
        false,
        CITATION);
  }

  /** A benchmark that five models were run on. */
  private static List<Score> crowd(String benchmark) {
    var scores = new ArrayList<Score>();
    for (int i = 0; i < EvidenceMatrix.FEWEST_MODELS; i++) {
      scores.add(score("m" + i, "-", benchmark, 0.1 * i));
    }
    return scores;
  }

  private static List<String> rows(EvidenceMatrix matrix) {
    return matrix.rows().stream().map(Row::toString).toList();
  }

  /**
   * Of a model that also reasoned, what it did without stands apart; of others it is all there is.
   */
  @Test
  void aModelThatReasonsHasTwoRows() {
    var scores = crowd("ifeval");
    scores.add(score("both", "thinking high", "ifeval", 0.9));
    scores.add(score("both", "no-thinking", "ifeval", 0.7));
    scores.add(score("both", "thinking minimal", "ifeval", 0.6));
    scores.add(score("both", "-", "ifeval", 0.8));
    scores.add(score("never", "no-thinking", "ifeval", 0.5));
    var matrix = EvidenceMatrix.of(scores, Domain.TEXT);
    assertThat(rows(matrix)).contains("maker/both", "maker/both plain", "maker/never");
    assertThat(rows(matrix)).doesNotContain("maker/never plain");
    var plain = matrix.rows().indexOf(Row.parse("maker/both plain"));
    assertThat(matrix.cells().stream().filter(cell -> cell.cell().model() == plain))
        .extracting(cell -> cell.score())
        .containsExactly(0.7, 0.6);
  }

  @Test
  void aBenchmarkOfFourModelsIsLeftOut() {
    var scores = crowd("ifeval");
    scores.addAll(crowd("simpleqa").subList(0, EvidenceMatrix.FEWEST_MODELS - 1));
    var matrix = EvidenceMatrix.of(scores, Domain.TEXT);
    assertThat(matrix.columns()).containsExactly(Column.parse("ifeval"));
    assertThat(matrix.scores()).hasSize(EvidenceMatrix.FEWEST_MODELS);
  }

  /** One benchmark under two names, once in percent: one column in one unit. */
  @Test
  void namesAndUnitsMeet() {
    var scores = crowd("gpqa");
    scores.add(score("other", "-", "gpqa-diamond", 0.62));
    var matrix = EvidenceMatrix.of(scores, Domain.TEXT);
    assertThat(matrix.columns()).hasSize(1);
    assertThat(matrix.cells().getLast().score()).isEqualTo(0.62);
  }

  @Test
  void textAndEmbeddingDoNotMix() {
    var scores = crowd("ifeval");
    scores.addAll(crowd("mteb-retrieval"));
    assertThat(EvidenceMatrix.of(scores, Domain.TEXT).columns())
        .containsExactly(Column.parse("ifeval"));
    assertThat(EvidenceMatrix.of(scores, Domain.EMBEDDING).columns())
        .containsExactly(Column.parse("mteb-retrieval"));
  }

  @Test
  void whatHasNoPlaceInAMatrixOfBeforeIsLeftOut() {
    var rows = List.of(Row.parse("maker/m1"), Row.parse("maker/m0"));
    var matrix =
        EvidenceMatrix.within(crowd("ifeval"), Domain.TEXT, rows, List.of(Column.parse("ifeval")));
    assertThat(matrix.cells()).extracting(cell -> cell.cell().model()).containsExactly(1, 0);
  }
}
