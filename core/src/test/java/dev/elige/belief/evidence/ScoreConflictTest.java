package dev.elige.belief.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.base.Authority;
import dev.elige.base.Citation;
import dev.elige.base.LicenceClass;
import dev.elige.base.Source;
import dev.elige.catalog.ModelId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScoreConflictTest {
  private static Score score(String source, String setting, String benchmark, double value) {
    return new Score(
        new ModelId("acme", "one"),
        Setting.parse(setting),
        benchmark,
        Optional.empty(),
        value,
        Optional.empty(),
        false,
        new Citation(
            new Source(source, source, "", "MIT", LicenceClass.A, Authority.CURATED),
            "",
            LocalDate.EPOCH));
  }

  @Test
  void theMostSeriousConflictComesFirst() {
    var found =
        ScoreConflict.in(
            List.of(
                score("a", "-", "gpqa", 0.50),
                score("b", "-", "gpqa", 0.56),
                score("a", "-", "codeforces", 2000),
                score("b", "-", "codeforces", 2400)));
    assertThat(found)
        .extracting(one -> one.benchmark().id() + " " + one.one().citation().source().id())
        .containsExactly("codeforces b", "gpqa b");
    assertThat(found.getFirst().gap()).isEqualTo(400);
    assertThat(found.getFirst().seriousness()).isEqualTo(8);
  }

  @Test
  void whatIsNearOrOfOneSourceOrInAnotherSettingIsNoConflict() {
    assertThat(
            ScoreConflict.in(
                List.of(
                    score("a", "-", "gpqa", 0.50),
                    score("b", "-", "gpqa", 0.545),
                    score("c", "thinking", "gpqa", 0.90),
                    score("a", "no-thinking", "gpqa", 0.10),
                    score("a", "no-thinking", "gpqa", 0.90))))
        .isEmpty();
  }

  @Test
  void twoSourcesDifferOnceHoweverOftenTheyTell() {
    assertThat(
            ScoreConflict.in(
                List.of(
                    score("a", "-", "gpqa", 0.50),
                    score("a", "-", "gpqa", 0.51),
                    score("b", "-", "gpqa", 0.60))))
        .singleElement()
        .satisfies(one -> assertThat(one.other().value()).isEqualTo(0.50));
  }
}
