package dev.elige.catalog.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elige.base.Authority;
import dev.elige.base.InvalidInputException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BedrockModelsTest {
  @Test
  void listFoundationModelsGivesNamesModalitiesAndFeatures() {
    var lines = TestingBedrock.lines(TestingBedrock.read(new BedrockFoundationModelsImporter()));
    assertThat(lines)
        .contains(
            "acme.writer-v1:0 name Writer",
            "acme.writer-v1:0 kind text-generation",
            "acme.writer-v1:0 inputs text,image",
            "acme.writer-v1:0 feature.vision yes",
            "acme.writer-v1:0 feature.streaming yes",
            "acme.writer-v1:0 customisation fine-tuning,distillation",
            "acme.vectors-v2 kind embedding",
            "acme.vectors-v2 feature.streaming no",
            "acme.talker-v1:0 kind realtime",
            "acme.talker-v1:0 outputs text,audio");
  }

  @Test
  void anEndIsStatedForTheRegionThatAnsweredAndALoneStartIsNot() {
    var lines = TestingBedrock.lines(TestingBedrock.read(new BedrockFoundationModelsImporter()));
    assertThat(lines)
        .filteredOn(line -> line.contains(" lifecycle "))
        .containsExactly("acme.writer-v1:0 lifecycle eu-west-1|2024-12-03|2026-03-30|2026-09-30|");
  }

  @Test
  void provisionedSizesAreNoOffersOfTheirOwn() {
    var lines = TestingBedrock.lines(TestingBedrock.read(new BedrockFoundationModelsImporter()));
    assertThat(lines).noneMatch(line -> line.contains("24k"));
  }

  @Test
  void aModelWithoutModalitiesHasNoKind() {
    var lines = TestingBedrock.lines(TestingBedrock.read(new BedrockFoundationModelsImporter()));
    assertThat(lines)
        .filteredOn(line -> line.startsWith("acme.second-endpoint"))
        .containsExactly("acme.second-endpoint name Second");
  }

  @Test
  void theAnswerOfTheApiItselfIsReadToo() {
    var files =
        new SourceFiles(
            TestingBedrock.READ_ON,
            Map.of(
                "bedrock/foundation_models.json",
                TestingBedrock.bytes("list_foundation_models.json")));
    assertThat(
            TestingBedrock.lines(TestingBedrock.read(new BedrockFoundationModelsImporter(), files)))
        .contains("acme.writer-v1:0 kind text-generation");
  }

  @Test
  void aCardSpeaksForEveryIdItNamesAndCountsInThousands() {
    var lines = TestingBedrock.lines(TestingBedrock.read(new BedrockModelCardsImporter()));
    assertThat(lines)
        .containsOnlyOnce("acme.writer-v1:0 context-window 164000")
        .contains(
            "acme.writer context-window 164000",
            "acme.writer-v1:0 max-output 8000",
            "acme.writer-v1:0 released 2024-12-02",
            "acme.vectors-v2 context-window 512");
  }

  @Test
  void aReleaseAfterTheStartOfSaleIsRejected() {
    var findings = TestingBedrock.read(new BedrockModelCardsImporter());
    assertThat(findings.rejected())
        .singleElement()
        .satisfies(rejected -> {
          assertThat(rejected.value()).isEqualTo("2026-06-09");
          assertThat(rejected.reason().toString()).contains("2025-04-03");
        });
  }

  @Test
  void limitsAndDaysAreReadFromACardsWords() {
    assertThat(BedrockModelCardsImporter.tokens("1M tokens")).contains(1_000_000L);
    assertThat(BedrockModelCardsImporter.tokens("many tokens")).isEmpty();
    assertThat(BedrockModelCardsImporter.day("November 26, 2026"))
        .contains(LocalDate.of(2026, 11, 26));
    assertThat(BedrockModelCardsImporter.day("soon")).isEmpty();
  }

  @Test
  void theSecondEndpointKeepsItsOwnIds() {
    assertThat(TestingBedrock.lines(TestingBedrock.read(new BedrockMantleImporter())))
        .containsExactly("acme.writer kind text-generation", "acme.safeguard-20b kind moderation");
  }

  @Test
  void regionsComeWithTheirRouting() {
    assertThat(TestingBedrock.lines(TestingBedrock.read(new BedrockRegionsImporter())))
        .containsExactly(
            "acme.writer-v1:0 regions"
                + " geo.eu:eu-west-1,geo.us:us-east-1,global:us-east-1,us-east-1,us-west-2");
  }

  @Test
  void aChartCellMayBeAListAndABroadClaim() {
    var lines = TestingBedrock.lines(TestingBedrock.read(new BedrockArticleImporter()));
    assertThat(lines)
        .contains(
            "acme.one-v1 languages official en",
            "acme.one-v1 languages broad English and multiple other languages",
            "acme.one-v1 use-cases dialogue,code-generation",
            "acme.one-v1 context-window 100000",
            "acme.one-v1 kind text-generation",
            "acme.two-v1 languages broad 25+ languages",
            "acme.two-v1 kind embedding",
            "acme.three-v1 languages official en,es");
    assertThat(lines).noneMatch(line -> line.startsWith("acme.two-v1 languages official"));
    assertThat(lines).noneMatch(line -> line.startsWith("acme.three-v1 languages broad"));
  }

  @Test
  void theArticleOutweighsAGatewaysBookkeeping() {
    assertThat(new BedrockArticleImporter().source().authority()).isLessThan(Authority.AGGREGATOR);
  }

  @Test
  void aFileThatIsNoJsonIsRefusedByName() {
    var files =
        new SourceFiles(
            TestingBedrock.READ_ON,
            Map.of("bedrock/mantle_models.json", "<html>".getBytes(StandardCharsets.UTF_8)));
    assertThatThrownBy(() -> TestingBedrock.read(new BedrockMantleImporter(), files))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("bedrock/mantle_models.json");
  }
}
