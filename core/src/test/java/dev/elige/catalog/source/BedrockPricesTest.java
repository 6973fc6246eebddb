package dev.elige.catalog.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.catalog.Meter;
import dev.elige.catalog.ServiceTier;
import dev.elige.catalog.Validity;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BedrockPricesTest {
  @Test
  void thePriceListNamesRegionRoutingAndTier() {
    var lines = TestingBedrock.lines(TestingBedrock.read(new BedrockPriceListImporter()));
    assertThat(lines)
        .contains(
            "amazon.titan-text-express-v1 price on-demand/input@us-east-1=0.2",
            "amazon.titan-text-express-v1 price on-demand/output@us-east-1=0.6",
            "anthropic.claude-opus-5 price on-demand/input@us-west-2=5.5",
            "anthropic.claude-opus-5 price on-demand/output@global:us-west-2=25",
            "anthropic.claude-opus-5 price batch/output@us-west-2=13.75");
  }

  @Test
  void aPriceOfAnotherProductOrUnitIsRejectedInsteadOfStated() {
    var findings = TestingBedrock.read(new BedrockPriceListImporter());
    assertThat(findings.rejected())
        .extracting(rejected -> rejected.subject() + " " + rejected.value())
        .containsExactly(
            "amazon-bedrock/anthropic.claude-3-5-haiku-20241022-v1:0 1",
            "amazon-bedrock/anthropic.claude-3-5-haiku-20241022-v1:0 5",
            "amazon-bedrock/anthropic.claude-3-5-haiku-20241022-v1:0 1",
            "amazon-bedrock/anthropic.claude-3-5-haiku-20241022-v1:0 4",
            "amazon-bedrock/twelvelabs.marengo-embed-3-0-v1:0 7e-05");
    assertThat(TestingBedrock.lines(findings))
        .contains("anthropic.claude-3-5-haiku-20241022-v1:0 price batch/input@us-east-1=0.4");
  }

  @Test
  void aNameThatMayMeanSeveralModelsIsLeftUnmatched() {
    var findings = TestingBedrock.read(new BedrockPriceListImporter());
    assertThat(findings.unmatchedNames()).containsExactly("Claude");
  }

  @Test
  void theOfferFilesThatAwsServesAreReadToo() {
    var findings =
        TestingBedrock.read(
            new BedrockPriceListImporter(),
            "AmazonBedrock.json",
            "AmazonBedrockFoundationModels.json");
    assertThat(TestingBedrock.lines(findings))
        .containsExactlyInAnyOrder(
            "amazon.nova-pro-v1:0 price on-demand/input@eu-central-1=1.05",
            "amazon.nova-pro-v1:0 price batch/output@eu-central-1=2.1",
            "amazon.nova-pro-v1:0 price on-demand/cache-read@eu-central-1=0.2625",
            "amazon.nova-2-lite-v1:0 price priority/input@global:us-east-1=0.525",
            "qwen.qwen3-32b price flex/input@us-east-1=0.075",
            "amazon.titan-text-express-v1 price on-demand/output@us-east-1=0.6",
            "anthropic.claude-haiku-4-5-20251001-v1:0 price on-demand/input@global:us-west-2=1",
            "anthropic.claude-haiku-4-5-20251001-v1:0 price on-demand/cache-write-1h@us-west-2=2.2",
            "anthropic.claude-opus-5 price on-demand/output@us-west-2=27.5");
    assertThat(findings.unmatchedNames())
        .containsExactlyInAnyOrder("GLM 5: two prices for us-east-1", "Unheard Of 9");
    assertThat(findings.statements().getFirst().observation().citation().asOf())
        .isEqualTo(LocalDate.of(2026, 11, 20));
  }

  @Test
  void usageTypesOfAllDialectsTellMeterAndTier() {
    assertThat(BedrockOfferFile.meter("USW2-MP:USW2_cache_write_tokens_1h_standard-Units"))
        .contains(Meter.CACHE_WRITE_1H);
    assertThat(BedrockOfferFile.meter("USW2-Nova2.0Lite-cache-write-input-token-count"))
        .contains(Meter.CACHE_WRITE);
    assertThat(BedrockOfferFile.meter("USW2-Ray-V2-Medfps-HDRes")).isEmpty();
    assertThat(BedrockOfferFile.tier("APN1-MP:APN1_InputTokenCount_Batch-Units"))
        .isEqualTo(ServiceTier.BATCH);
  }

  @Test
  void thePageIsReadWhereItCannotDependOnTheRegion() {
    var findings = TestingBedrock.read(new BedrockPricingPageImporter());
    assertThat(TestingBedrock.lines(findings))
        .containsExactlyInAnyOrder(
            "anthropic.claude-opus-5 price on-demand/input@regional:=5.5",
            "anthropic.claude-opus-5 price on-demand/cache-read@regional:=0.55",
            "anthropic.claude-opus-5 price on-demand/cache-write@regional:=6.875",
            "anthropic.claude-opus-5 price on-demand/cache-write-1h@regional:=11",
            "anthropic.claude-opus-5 price on-demand/cache-read@global:=0.5",
            "openai.gpt-oss-120b-1:0 price priority/input=0.2625",
            "cohere.rerank-v3-5:0 price use/on-demand/query=0.002",
            "amazon.nova-premier-v1:0 price use/on-demand/web-search=0.03",
            "stability.stable-image-inpaint-v1:0 price use/on-demand/image-output=0.07");
    assertThat(findings.unmatchedNames())
        .containsExactlyInAnyOrder(
            "Gemma 3 4B: the price list has a price per region",
            "gpt-oss-20b: several prices and no region",
            "Unheard Of 9: no rule for the name");
  }

  @Test
  void capacityHasATermAndACommitment() {
    var lines = TestingBedrock.lines(TestingBedrock.read(new BedrockCapacityImporter()));
    assertThat(lines)
        .contains(
            "acme.canvas-v1:0 price provisioned/one-month/base@us-east-1=55",
            "acme.canvas-v1:0 price training/image@us-east-1=0.005",
            "acme.writer-v1:0 price provisioned/none/custom@us-east-1=20.5",
            "acme.writer-v1:0 price reserved/output/three-months@regional:=1.65",
            "acme.writer-v1:0 price storage=1.95",
            "acme.writer-v1:0 price tuned/input@us-east-1=0.09",
            "custom-model-import.openai price import=0.14",
            "custom-model-import.openai kind other");
    assertThat(lines).noneMatch(line -> line.startsWith("custom-model-import.llama"));
  }

  @Test
  void aHistoricalPriceIsKnownForItsDateAlone() {
    var findings = TestingBedrock.read(new BedrockCapacityImporter());
    assertThat(findings.statements())
        .filteredOn(it -> TestingBedrock.line(it).contains("custom@us-east-1"))
        .singleElement()
        .satisfies(it ->
            assertThat(it.observation().validity())
                .isEqualTo(new Validity(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1))));
  }

  @Test
  void pricesOf2024AreKnownInTheirMonthOnly() {
    var findings = TestingBedrock.read(new BedrockPrices2023Importer());
    assertThat(TestingBedrock.lines(findings))
        .containsExactly(
            "acme.one-v1 price on-demand/input=8",
            "acme.one-v1 price provisioned/none/custom=49.5",
            "meta.llama2-13b-v1 price training/million-tokens=1.49");
    var march = findings.statements().getFirst().observation().validity();
    assertThat(march.covers(LocalDate.of(2024, 3, 31))).isTrue();
    assertThat(march.covers(LocalDate.of(2024, 4, 1))).isFalse();
    assertThat(findings.unmatchedNames()).containsExactly("acme.one-v1: per-image");
  }
}
