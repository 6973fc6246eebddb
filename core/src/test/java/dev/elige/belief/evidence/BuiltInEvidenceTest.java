package dev.elige.belief.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.base.LicenceClass;
import dev.elige.base.Source;
import dev.elige.catalog.BuiltInCatalog;
import dev.elige.catalog.ModelId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The scores that are shipped. */
class BuiltInEvidenceTest {
  private static Evidence evidence = Evidence.read(name -> "");

  @BeforeAll
  static void read() {
    evidence = Evidence.builtIn();
  }

  @Test
  void everySourceHasScoresAndALicenceThatLetsThemBeShipped() {
    assertThat(evidence.sources().all())
        .hasSize(11)
        .allSatisfy(source -> {
          assertThat(source.licenceClass()).isEqualTo(LicenceClass.A);
          assertThat(evidence.scores()).anyMatch(score -> score.citation().source().equals(source));
        });
    assertThat(evidence.scores()).hasSizeGreaterThan(40_000);
  }

  @Test
  void noticeNamesEverySource() throws IOException {
    var notice = Files.readString(Path.of("..", "NOTICE"));
    assertThat(evidence.sources().all())
        .extracting(Source::url)
        .allSatisfy(url -> assertThat(notice).contains(url));
    assertThat(evidence.sources().all())
        .extracting(Source::licence)
        .allSatisfy(licence -> assertThat(notice).contains(licence));
  }

  @Test
  void everyScoreIsOnARegisteredBenchmarkAndInItsUnit() {
    assertThat(evidence.scores())
        .allSatisfy(score ->
            assertThat(Benchmarks.known().of(score.benchmark()))
                .as(score.toString())
                .hasValueSatisfying(benchmark -> {
                  assertThat(benchmark.id()).isEqualTo(score.benchmark());
                  assertThat(benchmark.holds(score.value())).isTrue();
                }));
  }

  @Test
  void everyModelIsInTheCatalog() {
    var known = new HashSet<ModelId>();
    var market = BuiltInCatalog.market();
    market.models().forEach(model -> known.add(model.id()));
    market.offers().forEach(offer -> known.add(offer.model().id()));
    assertThat(evidence.scores()).extracting(Score::model).allMatch(known::contains);
  }

  @Test
  void noScoreIsToldTwiceAndNoneIsOfArtificialAnalysis() {
    assertThat(new HashSet<>(evidence.scores())).hasSameSizeAs(evidence.scores());
    assertThat(evidence.scores())
        .extracting(score -> score.citation().locator().toLowerCase(Locale.ROOT))
        .noneMatch(locator -> locator.contains("artificialanalysis"))
        .noneMatch(locator -> locator.contains("openrouter.ai"));
  }

  /** Read by eye in the tables. */
  @Test
  void scoresAreThoseOfTheTables() {
    assertScore("openai/gpt-5", "thinking high diff", "aider-polyglot", "-", 0.88);
    assertScore("zhipuai/glm-4.6", "thinking function-calling", "bfcl-v4", "-", 72.38);
    assertScore("google/gemini-3-pro-preview", "thinking high", "gpqa", "-", 0.919);
    assertScore("openai/gpt-4o-2024-11-20", "-", "mmmlu", "es", 0.843);
    assertScore("mistral/mistral-large-2411", "-", "ruler-128k", "-", 48.1);
    assertScore(
        "anthropic/claude-sonnet-4-5-20250929",
        "thinking val zero-shot",
        "euroeval-summarization",
        "es",
        25.48);
  }

  private static void assertScore(
      String model, String setting, String benchmark, String language, double value) {
    List<Double> found =
        evidence.scores().stream()
            .filter(score -> score.model().toString().equals(model))
            .filter(score -> score.setting().toString().equals(setting))
            .filter(score -> score.benchmark().equals(benchmark))
            .filter(score -> score.language().map(Object::toString).orElse("-").equals(language))
            .map(Score::value)
            .toList();
    assertThat(found).as(model + " " + benchmark).contains(value);
  }
}
