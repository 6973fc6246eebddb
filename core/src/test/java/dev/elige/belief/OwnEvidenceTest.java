package dev.elige.belief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.elige.base.TaskKind;
import dev.elige.belief.BeliefTable.Entry;
import dev.elige.belief.OwnEvidence.Observed;
import dev.elige.belief.evidence.Measurement;
import dev.elige.belief.evidence.Setting;
import dev.elige.belief.model.Basket;
import dev.elige.belief.model.BenchmarkTraits;
import dev.elige.belief.model.Cell;
import dev.elige.belief.model.CellScore;
import dev.elige.belief.model.Fitted;
import dev.elige.belief.model.KnownTogether.Known;
import dev.elige.belief.model.LogOdds;
import dev.elige.belief.model.ModelTraits;
import dev.elige.belief.model.ScoreMatrix;
import dev.elige.catalog.ModelId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OwnEvidenceTest {
  private static final double APART = 0.2;
  private static final Basket BASKET = new Basket(List.of(new Basket.Part(0, 1)));
  private static final List<String> NAMES = List.of("ada-1", "ada-2", "bob-1", "cyd-1", "dan-1");
  private static final Fitted FITTED = fitted();

  private static Fitted fitted() {
    var scores = new ArrayList<CellScore>();
    for (int model = 0; model < NAMES.size(); model++) {
      scores.add(new CellScore(new Cell(model, 0), 40 + 5 * model));
      scores.add(new CellScore(new Cell(model, 1), 45 + 4 * model));
    }
    return Fitted.learn(
        new ScoreMatrix(
            NAMES.stream().map(ModelTraits::named).toList(),
            List.of(BenchmarkTraits.named("reading"), BenchmarkTraits.named("writing")),
            scores));
  }

  private static Row row(int model) {
    return Row.usual(new ModelId("maker", NAMES.get(model)));
  }

  private static Known before(int model) {
    return new Known(model, BASKET, new LogOdds(0, 0.5));
  }

  private static Measurement measurement(int model, String dataset, double score, int items) {
    var key =
        new Measurement.Key(
            row(model).model(),
            Setting.UNSTATED,
            dataset,
            TaskKind.CLASSIFICATION,
            Optional.empty(),
            LocalDate.of(2026, 11, 1));
    return new Measurement(key, score, items, Optional.empty(), "results.csv");
  }

  private static Observed observed(int model, double score, int items) {
    return new Observed(
        measurement(model, "tickets", score, items), row(model), before(model), APART, 0);
  }

  private static Entry after(int model, Observed... observed) {
    var list = List.of(observed);
    return new OwnEvidence(FITTED.together(list.stream().map(Observed::known).toList()), list)
        .after(row(model), TaskKind.CLASSIFICATION, before(model), Grade.INFERRED);
  }

  /** One model on one data set: three independent normal variables, by hand. */
  @Test
  void oneMeasurementIsTheTextbooksPosterior() {
    var one = observed(0, 0.8, 100);
    double signal = 0.25 + APART;
    double noise = 1.5 * 1.5 + one.luck();
    var after = after(0, one);
    assertThat(after.score().mean())
        .isCloseTo(one.logOdds() * signal / (signal + noise), within(1e-9));
    assertThat(after.score().deviation())
        .isCloseTo(Math.sqrt(signal * noise / (signal + noise)), within(1e-9));
    assertThat(after.grade()).isEqualTo(Grade.MEASURED);
  }

  /** How hard the data are nobody knows: who did better than the other is what is learned. */
  @Test
  void ofTwoModelsTheDifferenceCounts() {
    var hard = after(0, observed(0, 0.3, 400), observed(2, 0.1, 400));
    var easy = after(0, observed(0, 0.95, 400), observed(2, 0.99, 400));
    assertThat(hard.score().mean()).isGreaterThan(0);
    assertThat(easy.score().mean()).isLessThan(0);
  }

  @Test
  void moreItemsMakeItSurer() {
    var few = after(0, observed(0, 0.8, 10), observed(2, 0.6, 10));
    var many = after(0, observed(0, 0.8, 1000), observed(2, 0.6, 1000));
    assertThat(many.score().deviation()).isLessThan(few.score().deviation());
    assertThat(many.score().mean()).isGreaterThan(few.score().mean());
  }

  /** Kin of a model that did better than the others gain, and nobody says they were measured. */
  @Test
  void kinOfAMeasuredModelFollow() {
    var measured = new Observed[] {observed(0, 0.9, 400), observed(2, 0.6, 400)};
    var kin = after(1, measured);
    var stranger = after(4, measured);
    assertThat(kin.score().mean()).isGreaterThan(stranger.score().mean());
    assertThat(kin.score().deviation()).isLessThan(0.5);
    assertThat(kin.grade()).isEqualTo(Grade.INFERRED);
  }

  @Test
  void allRightOfThreeIsNoCertainty() {
    var after = after(0, observed(0, 1, 3), observed(2, 0.5, 400));
    assertThat(after.score().mean()).isFinite();
    assertThat(after.score().deviation()).isGreaterThan(0.3);
  }

  @Test
  void ofOneDataSetTheNewestMeasurementCounts() {
    var older = measurement(0, "tickets", 0.2, 10);
    var key = older.key();
    var newer =
        new Measurement(
            new Measurement.Key(
                key.model(),
                key.setting(),
                "tickets",
                key.task(),
                key.language(),
                LocalDate.of(2026, 11, 2)),
            0.9,
            10,
            Optional.empty(),
            "more.csv");
    var other = measurement(0, "letters", 0.5, 10);
    assertThat(OwnEvidence.newest(List.of(newer, other, older))).containsExactly(newer, other);
    assertThat(OwnEvidence.newest(List.of(older, newer, other))).containsExactly(newer, other);
  }
}
