package dev.elige.belief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.elige.base.Authority;
import dev.elige.base.Citation;
import dev.elige.base.DisplayLanguage;
import dev.elige.base.Estimate;
import dev.elige.base.LicenceClass;
import dev.elige.base.Source;
import dev.elige.base.TaskKind;
import dev.elige.belief.evidence.Benchmarks;
import dev.elige.catalog.BenchmarkScore;
import dev.elige.catalog.ModelId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PercentileQualityTest {
  private static final TaskKind CODE = TaskKind.CODE_GENERATION;

  private final List<Scored> scores = new ArrayList<>();

  private static ModelId model(String name) {
    return new ModelId("vendor", name);
  }

  private void score(String model, String benchmark, String value) {
    add(model, benchmark, value, true, LicenceClass.A);
  }

  private void add(
      String model, String benchmark, String value, boolean self, LicenceClass licence) {
    var source = new Source("some", "Some", "", "MIT", licence, Authority.CURATED);
    scores.add(
        new Scored(
            model(model),
            new BenchmarkScore(benchmark, new BigDecimal(value), self),
            new Citation(source, "row", LocalDate.parse("2026-01-01"))));
  }

  private void five(String benchmark, String... values) {
    for (int i = 0; i < values.length; i++) {
      score("m" + i, benchmark, values[i]);
    }
  }

  private Estimate<Quality> quality(String model, TaskKind kind) {
    return PercentileQuality.from(scores).of(model(model), kind);
  }

  private Quality known(String model, TaskKind kind) {
    return quality(model, kind).toOptional().orElseThrow();
  }

  @Test
  void qualityIsTheMeanMidRankPercentile() {
    five("humaneval", "0.1", "0.2", "0.3", "0.4", "0.5");
    five("mbpp", "0.5", "0.4", "0.3", "0.2", "0.1");
    five("livecodebench", "0.1", "0.2", "0.2", "0.2", "0.9");
    assertThat(known("m4", CODE).mean()).isCloseTo((0.9 + 0.1 + 0.9) / 3, within(1e-9));
    assertThat(known("m2", CODE).mean())
        .as("three tied at ranks 2 to 4 of 5 stand at 0.5")
        .isCloseTo(0.5, within(1e-9));
  }

  @Test
  void oneScoreOrNoneLeavesQualityUnknownWithTheReason() {
    five("humaneval", "0.1", "0.2", "0.3", "0.4", "0.5");
    assertThat(quality("m1", CODE))
        .isInstanceOfSatisfying(
            Estimate.Unknown.class,
            unknown -> assertThat(unknown.reason().toString()).contains("one score only"));
    assertThat(quality("m1", TaskKind.EMBEDDING))
        .isInstanceOfSatisfying(
            Estimate.Unknown.class,
            unknown -> assertThat(unknown.reason().toString()).contains("no published score"));
  }

  @Test
  void aBenchmarkOfFourModelsPlacesNobody() {
    five("humaneval", "0.1", "0.2", "0.3", "0.4", "0.5");
    five("mbpp", "0.1", "0.2", "0.3", "0.4");
    assertThat(quality("m1", CODE).isKnown()).isFalse();
  }

  @Test
  void percentAndFractionAreOneScale() {
    five("humaneval", "0.1", "0.2", "0.3", "0.4", "50");
    five("mbpp", "0.1", "0.2", "0.3", "0.4", "35");
    assertThat(known("m4", CODE).mean()).isCloseTo((0.9 + 0.7) / 2, within(1e-9));
  }

  @Test
  void sourcesWithoutALicenceDoNotCount() {
    five("humaneval", "0.1", "0.2", "0.3", "0.4", "0.5");
    for (int i = 0; i < 5; i++) {
      add("m" + i, "mbpp", "0." + i, true, LicenceClass.B);
    }
    assertThat(quality("m1", CODE).isKnown()).isFalse();
  }

  @Test
  void aThirdPartysScoreSpeaksBeforeTheVendorsOwn() {
    five("humaneval", "0.1", "0.2", "0.3", "0.4", "0.5");
    five("mbpp", "0.1", "0.2", "0.3", "0.4", "0.5");
    add("m0", "humaneval", "0.6", false, LicenceClass.A);
    assertThat(known("m0", CODE).mean()).isCloseTo((0.9 + 0.1) / 2, within(1e-9));
  }

  @Test
  void moreBenchmarksNarrowTheIntervalAndProxiesNarrowItLess() {
    five("humaneval", "0.1", "0.2", "0.3", "0.4", "0.5");
    five("mbpp", "0.2", "0.1", "0.3", "0.5", "0.4");
    double two = width(known("m2", CODE));
    five("terminal-bench", "0.1", "0.3", "0.2", "0.4", "0.5");
    double withProxy = width(known("m2", CODE));
    scores.removeIf(one -> one.score().benchmark().equals("terminal-bench"));
    five("multipl-e", "0.1", "0.3", "0.2", "0.4", "0.5");
    double three = width(known("m2", CODE));
    assertThat(two).isGreaterThan(withProxy);
    assertThat(withProxy).isGreaterThan(three);
  }

  private static double width(Quality quality) {
    return quality.high() - quality.low();
  }

  @Test
  void gradeGrowsWithDirectAndIndependentEvidence() {
    five("humaneval", "0.1", "0.2", "0.3", "0.4", "0.5");
    five("mbpp", "0.2", "0.1", "0.3", "0.5", "0.4");
    assertThat(known("m0", CODE).grade()).isEqualTo(Grade.WEAK);
    five("multipl-e", "0.2", "0.1", "0.3", "0.5", "0.4");
    assertThat(known("m0", CODE).grade()).isEqualTo(Grade.FAIR);
    five("livecodebench", "0.2", "0.1", "0.3", "0.5", "0.4");
    assertThat(known("m0", CODE).grade()).isEqualTo(Grade.FAIR);
    add("m0", "livecodebench", "0.7", false, LicenceClass.A);
    assertThat(known("m0", CODE).grade()).isEqualTo(Grade.STRONG);
  }

  @Test
  void theExplanationNamesEveryScoreItsPercentileAndSource() {
    five("humaneval", "0.1", "0.2", "0.3", "0.4", "0.5");
    five("terminal-bench", "0.2", "0.1", "0.3", "0.5", "0.4");
    var tree = PercentileQuality.from(scores).explain(model("m4"), CODE);
    assertThat(tree.value().toString()).startsWith("0.80 (90 % between");
    assertThat(tree.parts()).hasSize(2);
    assertThat(tree.parts().getFirst().value().toString())
        .isEqualTo("0.5, by its vendor; percentile 0.90 of 5 models, 1 with this score");
    assertThat(tree.parts().getLast().label().in(DisplayLanguage.SPANISH)).endsWith("(indicio)");
    assertThat(tree.parts()).allSatisfy(part -> assertThat(part.citation()).isPresent());
  }

  @Test
  void everyKindOfTaskHasBenchmarksAndNoneIsBothDirectAndProxy() {
    for (var kind : TaskKind.values()) {
      assertThat(Benchmarks.speaking().all())
          .anyMatch(benchmark -> benchmark.measures().contains(kind));
    }
    assertThat(Benchmarks.speaking().all())
        .allSatisfy(
            benchmark -> assertThat(benchmark.hints()).noneMatch(benchmark.measures()::contains));
  }
}
