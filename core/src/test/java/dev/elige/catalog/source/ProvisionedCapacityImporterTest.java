package dev.elige.catalog.source;

import static dev.elige.catalog.source.Fixtures.stated;
import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.catalog.Attributes;
import dev.elige.catalog.OfferId;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProvisionedCapacityImporterTest {
  private static final String HEADER =
      "provider,offer,model,model_id,unit_name,metric,value,value_unit,condition,source,as_of,"
          + "licence_class,note\n";
  private static final String AZURE = "azure,provisioned_throughput,";
  private static final String PAGE =
      ",MicrosoftDocs/azure-ai-docs : a/sizing.md @ 07d8467c (page date 2026-05-21),2026-05-21,B,";
  private static final String GOOGLE = "gcp,provisioned_throughput,";
  private static final String GOOGLE_PAGE = ",https://docs.cloud.google.com/x,2026-11-23,B,\n";

  private static Findings read(List<String> rows, String... offers) {
    return Fixtures.findings(
        new ProvisionedCapacityImporter(), Fixtures.known(offers), HEADER + String.join("", rows));
  }

  private static String azure(String model, String metric, String value, String condition) {
    return AZURE + model + ",,PTU," + metric + "," + value + ",," + condition + PAGE + "\n";
  }

  private static String google(String metric, String value, String condition) {
    return GOOGLE
        + "Gemini 3.1 Pro,gemini-3.1-pro-preview,GSU,"
        + metric
        + ","
        + value
        + ",,"
        + condition
        + GOOGLE_PAGE;
  }

  private static List<String> gptFive() {
    return List.of(
        azure("gpt-5", "input_tokens_per_minute_per_unit", "4750", ""),
        azure("gpt-5", "input_tokens_per_minute_per_unit", "600", "historical"),
        azure("gpt-5", "output_to_input_ratio", "8", ""),
        azure("gpt-5", "minimum_units", "15", "global and data zone"),
        azure("gpt-5", "scale_increment", "5", "global and data zone"),
        azure("gpt-5", "minimum_units", "50", "regional"),
        azure("gpt-5", "scale_increment", "50", "regional"),
        azure(
                "(model independent)",
                "price_per_unit",
                "1.0",
                "Provisioned Managed Global Unit; a b")
            .replace("B,\n", "A,meter effective 2024-11-01\n"),
        azure(
                "(model independent)",
                "price_per_unit",
                "2.2",
                "Provisioned Managed Regional Unit; italynorth")
            .replace("B,\n", "A,meter effective 2026-06-01\n"));
  }

  @Test
  void anAzureUnitHasAMinimumForEachDeployment() {
    var found = read(gptFive(), "azure/gpt-5", "azure/gpt-5-mini", "openai/gpt-5");
    assertThat(stated(found, OfferId.parse("azure/gpt-5"), Attributes.CAPACITY))
        .containsExactlyInAnyOrder(
            "global=4750 PTU output:8 cached:0 minimum:15 increment:5",
            "geo=4750 PTU output:8 cached:0 minimum:15 increment:5",
            "in-region=4750 PTU output:8 cached:0 minimum:50 increment:50");
    assertThat(found.unmatchedNames())
        .containsExactly("azure gpt-5: input_tokens_per_minute_per_unit, replaced");
    assertThat(found.statements().getFirst().observation().citation().locator())
        .isEqualTo(
            "https://github.com/MicrosoftDocs/azure-ai-docs/blob/07d8467c/a/sizing.md"
                + " (page date 2026-05-21)");
    assertThat(found.statements())
        .noneMatch(one -> !one.subject().toString().equals("azure/gpt-5"));
  }

  @Test
  void thePriceOfAnAzureUnitStandsAtEachModelThatIsBoughtByIt() {
    assertThat(
            stated(read(gptFive(), "azure/gpt-5"), OfferId.parse("azure/gpt-5"), Attributes.PRICE))
        .containsExactlyInAnyOrder(
            "provisioned/none/base@global:=1", "provisioned/none/base@italynorth=2.2");
  }

  /** 500 tokens a second; above 200,000 tokens input weighs 2, output 9, cached 0.2. */
  @Test
  void longRequestsOfGoogleTakeMoreOfAUnit() {
    var rows =
        List.of(
            google("tokens_per_second_per_unit", "500", ""),
            google("minimum_units", "1", ""),
            google("scale_increment", "1", ""),
            google("burndown_input_text", "1", "\"input up to 200,000 tokens\""),
            google("burndown_input_cached", "0.1", "\"input up to 200,000 tokens\""),
            google("burndown_output_text", "6", "\"input up to 200,000 tokens\""),
            google("burndown_input_text", "2", "\"input above 200,000 tokens\""),
            google("burndown_input_cached", "0.2", "\"input above 200,000 tokens\""),
            google("burndown_output_text", "9", "\"input above 200,000 tokens\""));
    var id = "google-vertex/gemini-3.1-pro-preview";
    assertThat(stated(read(rows, id), OfferId.parse(id), Attributes.CAPACITY))
        .containsExactlyInAnyOrder(
            "any=30000 GSU output:6 cached:0.1 minimum:1 increment:1",
            "any/200000=15000 GSU output:4.5 cached:0.1 minimum:1 increment:1");
  }

  @Test
  void aModelOfFireworksInsideAzureIsNotTheOneOfAzureItself() {
    var rows =
        List.of(
            azure("gpt-oss-120b", "input_tokens_per_minute_per_unit", "13500", ""),
            azure("gpt-oss-120b", "minimum_units", "80", "global"),
            azure("gpt-oss-120b", "scale_increment", "40", "global"));
    var ofFireworks = rows.stream().map(row -> row.replace("B,\n", "B,Fireworks on it\n")).toList();
    var found = read(ofFireworks, "azure/gpt-oss-120b", "azure/FW-GPT-OSS-120B");
    assertThat(stated(found, OfferId.parse("azure/gpt-oss-120b"), Attributes.CAPACITY)).isEmpty();
    assertThat(stated(found, OfferId.parse("azure/FW-GPT-OSS-120B"), Attributes.CAPACITY))
        .containsExactly("global=13500 PTU cached:0 minimum:80 increment:40");
  }

  @Test
  void theMinimumsOfTheReservedTierHoldForTheModelsThatHaveAPriceInIt() {
    var head = "aws,bedrock_reserved_tier,";
    var page = ",https://docs.aws.amazon.com/tiers,2026-11-23,B,\n";
    var found =
        read(
            List.of(
                head + "(all),,1K,minimum_input_tokens_per_minute,100000,," + page,
                head + "(all),,1K,terms,1 month,," + page,
                head
                    + "Alpha,acme.alpha-v1:0,1K,price_input,0.18,,global"
                    + ",bedrock/capacity.csv,2026-07-24,B,\n"));
    var alpha = OfferId.parse("amazon-bedrock/acme.alpha-v1:0");
    assertThat(stated(found, alpha, Attributes.RESERVED_MINIMUM)).containsExactly("input=100000");
    assertThat(found.statements()).hasSize(1);
    assertThat(found.unmatchedNames()).containsExactly("aws (all): terms");
  }

  @Test
  void aModelThatNobodyOffersIsTold() {
    assertThat(read(gptFive()).unmatchedNames()).contains("azure gpt-5");
  }
}
