package dev.elige.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.base.LicenceClass;
import dev.elige.base.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is shipped, by the licence of its source, and whether its terms are kept. */
class BuiltInLicencesTest {
  private static final Path NOTICE = Path.of("..", "NOTICE");

  private static Map<Source, List<Statement<?>>> bySource = Map.of();

  @BeforeAll
  static void sort() {
    bySource =
        BuiltInCatalog.statements()
            .collect(Collectors.groupingBy(one -> one.observation().citation().source()));
  }

  @Test
  void everyShippedSourceIsListedWithItsClassAndRows() {
    var rows = new TreeMap<String, Integer>();
    bySource.forEach((source, statements) ->
        rows.put(
            source.licenceClass() + " " + source.id() + ", " + source.licence(),
            statements.size()));
    rows.forEach((source, count) -> System.out.printf("%8d rows  %s%n", count, source));
    assertThat(rows).hasSize(BuiltInCatalog.SOURCES.all().size());
    assertThat(bySource.keySet()).containsExactlyInAnyOrderElementsOf(BuiltInCatalog.SOURCES.all());
    assertThat(bySource.keySet())
        .extracting(Source::licenceClass)
        .containsOnly(LicenceClass.A, LicenceClass.B);
  }

  @Test
  void whatHasNoLicenceNamesThePublicPageThatStatesIt() {
    bySource.forEach((source, statements) -> {
      if (source.licenceClass() == LicenceClass.B && !source.url().startsWith("https://")) {
        assertThat(statements)
            .as(source.title())
            .allSatisfy(
                one -> assertThat(one.observation().citation().locator()).contains("https://"));
      }
    });
  }

  /** Facts of AWS are restated from AWS's own pages, wherever a copy of them was read. */
  @Test
  void factsOfBedrockWithoutLicenceNameThePageOfAws() {
    assertThat(bySource.keySet())
        .filteredOn(source -> source.id().startsWith("bedrock-"))
        .filteredOn(source -> source.licenceClass() == LicenceClass.B)
        .hasSizeGreaterThanOrEqualTo(8)
        .allSatisfy(source ->
            assertThat(source.url())
                .matches(
                    "https://((docs\\.|pricing\\.us-east-1\\.)?(aws\\.)?amazon(aws)?\\.com"
                        + "|community\\.aws)/.+"));
  }

  /** OpenRouter states no licence and serves its list to everybody: it is fetched, not shipped. */
  @Test
  void whatOnlyItsUserMayFetchIsNotShipped() {
    assertThat(bySource.keySet()).extracting(Source::id).doesNotContain("openrouter");
  }

  @Test
  void noFigureOfArtificialAnalysisIsShipped() {
    assertThat(bySource.keySet())
        .noneMatch(source -> ofArtificialAnalysis(source.id() + source.title() + source.url()));
    assertThat(BuiltInCatalog.statements())
        .noneMatch(one -> ofArtificialAnalysis(one.observation().citation().locator()))
        .noneMatch(one -> ofArtificialAnalysis(String.valueOf(one.observation().value())));
    assertThat(BuiltInCatalog.STORE.require("rejected.tsv").lines())
        .filteredOn(BuiltInLicencesTest::ofArtificialAnalysis)
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line.split("\t")[2]).isEqualTo("…"));
  }

  @Test
  void noticeNamesEverySourceWhoseLicenceAsksForIt() throws IOException {
    assertThat(missing(Files.readString(NOTICE))).as("missing from NOTICE").isEmpty();
  }

  @Test
  void aSourceMissingFromNoticeIsFound() throws IOException {
    var notice = Files.readString(NOTICE).replace("https://github.com/BerriAI/litellm", "");
    assertThat(missing(notice)).singleElement().asString().startsWith("litellm");
    assertThat(missing("")).hasSizeGreaterThanOrEqualTo(10);
  }

  private static boolean ofArtificialAnalysis(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "").contains("artificialanalysis");
  }

  private static List<String> missing(String notice) {
    return bySource.keySet().stream()
        .filter(source -> source.licenceClass() == LicenceClass.A)
        .filter(source -> !notice.contains(source.url()) || !notice.contains(source.licence()))
        .map(source -> source.id() + ": " + source.url() + ", " + source.licence())
        .sorted()
        .toList();
  }
}
