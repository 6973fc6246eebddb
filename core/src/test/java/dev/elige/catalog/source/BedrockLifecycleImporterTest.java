package dev.elige.catalog.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BedrockLifecycleImporterTest {
  private Findings findings;
  private List<String> lines;

  @BeforeEach
  void read() {
    findings = TestingBedrock.read(new BedrockLifecycleImporter());
    lines = TestingBedrock.lines(findings);
  }

  @Test
  void theNewestRowWinsButTheEarliestLaunchAndTheOldPromiseStay() {
    assertThat(lines).contains("acme.writer-v1:0 lifecycle eu-west-1|2023-11-29||>=2026-11-29|");
  }

  @Test
  void aListOfRegionsIsALifecycleEach() {
    var life = "|2023-11-29|2025-08-25|2026-03-01|acme.writer-v2:0,acme.other-v1:0";
    assertThat(lines)
        .contains(
            "acme.writer-v1:0 lifecycle us-east-1" + life,
            "acme.writer-v1:0 lifecycle us-west-2" + life);
  }

  @Test
  void aNameWithoutIdIsFoundByItsRule() {
    assertThat(lines)
        .contains(
            "anthropic.claude-v1 lifecycle"
                + " ||2023-11-28|2024-02-28|anthropic.claude-sonnet-4-5-20250929-v1:0");
    assertThat(findings.unmatchedNames()).containsExactly("Titan Embeddings - Text v1.1");
  }

  @Test
  void theLastRegionEndsTheModelEverywhere() {
    assertThat(lines)
        .contains(
            "ai21.j2-mid-v1 lifecycle us-west-2||2024-04-30|2024-10-04|ai21.jamba-instruct-v1:0",
            "ai21.j2-mid-v1 lifecycle us-east-1||2024-10-04|2025-03-12|ai21.jamba-instruct-v1:0",
            "ai21.j2-mid-v1 lifecycle ||2024-10-04|2025-03-12|ai21.jamba-instruct-v1:0");
  }

  @Test
  void aCardsEndCountsOnlyWhereNothingNewerSpeaks() {
    assertThat(lines)
        .contains("acme.retired-v1:0 lifecycle |2024-09-25||2026-07-07|")
        .noneMatch(line -> line.startsWith("acme.writer-v1:0") && line.contains("2026-07-07"));
  }

  @Test
  void anAnswerFromOneRegionDoesNotReviveAnother() {
    assertThat(lines)
        .filteredOn(line -> line.startsWith("acme.novel-v1:0"))
        .containsExactly(
            "acme.novel-v1:0 lifecycle us-east-1|2024-03-13|2026-03-10|2026-09-10|",
            "acme.novel-v1:0 lifecycle ap-south-1|2024-03-13|||",
            "acme.novel-v1:0 lifecycle eu-west-3|2024-03-13|||");
  }

  @Test
  void aProvisionedSizeHasNoLifeOfItsOwn() {
    assertThat(lines).noneMatch(line -> line.contains("24k"));
  }
}
