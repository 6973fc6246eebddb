package dev.elige.belief.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.elige.base.Language;
import dev.elige.base.LicenceClass;
import dev.elige.base.TaskKind;
import dev.elige.catalog.ModelId;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MeasurementTest {
  private static final Measurement.Key KEY =
      new Measurement.Key(
          ModelId.parse("openai/gpt-4o"),
          Setting.of("few-shot"),
          "tickets-es",
          TaskKind.CLASSIFICATION,
          Optional.of(new Language("es")),
          LocalDate.of(2026, 11, 20));

  private static Measurement of(double score, int items) {
    return new Measurement(KEY, score, items, Optional.empty(), "results.csv");
  }

  @Test
  void itIsAScoreOnABenchmarkOfItsOwn() {
    var score = of(0.9, 100).toScore();

    assertThat(score.benchmark()).isEqualTo("own-tickets-es");
    assertThat(score.language()).contains(new Language("es"));
    assertThat(score.selfReported()).isFalse();
    assertThat(score.citation().locator()).isEqualTo("results.csv");
    assertThat(score.citation().source().licenceClass()).isEqualTo(LicenceClass.OWN);
  }

  /** R's binom.confint(9, 10, methods = "agresti-coull") reaches from 0.5740 to 1.0039. */
  @Test
  void theErrorOfRightAndWrongAnswersIsThatOfAgrestiAndCoull() {
    assertThat(1.959964 * of(0.9, 10).error()).isCloseTo(0.21495, within(5e-5));
  }

  @Test
  void itIsNeverZeroAndFallsWithTheItems() {
    for (double score : new double[] {0, 0.5, 1}) {
      assertThat(of(score, 1).error()).isGreaterThan(of(score, 10).error());
      assertThat(of(score, 10).error()).isGreaterThan(of(score, 1_000_000).error()).isPositive();
    }
    assertThat(of(0.5, 1_000_000).error()).isCloseTo(0.0005, within(1e-8));
  }

  @Test
  void anErrorThatWasWorkedOutIsTaken() {
    var measured = new Measurement(KEY, 0.5, 10, Optional.of(0.07), "results.csv");

    assertThat(measured.toScore().standardError()).contains(0.07);
  }

  @Test
  void whatIsNoMeasurementIsRefused() {
    assertThatThrownBy(() -> of(1.01, 1)).hasMessageContaining("from 0 to 1");
    assertThatThrownBy(() -> of(Double.NaN, 1)).hasMessageContaining("from 0 to 1");
    assertThatThrownBy(() -> of(0.5, 0)).hasMessageContaining("at least one item");
    assertThatThrownBy(() -> new Measurement(KEY, 0.5, 9, Optional.of(0.0), "a.csv"))
        .hasMessageContaining("not a standard error");
    assertThatThrownBy(() -> new Measurement(KEY, 0.5, 9, Optional.empty(), "a\nb"))
        .hasMessageContaining("one line");
    assertThat(Measurement.isDataset("../tickets")).isFalse();
    assertThat(Measurement.isDataset("Tickets")).isFalse();
    assertThat(Measurement.isDataset("a".repeat(65))).isFalse();
  }
}
