package dev.elige.catalog.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AzureRetailImporterTest {
  private static Imported page(String rows) {
    return Imported.from(
        new AzureRetailImporter(), "{\"Items\": [" + rows + "], \"NextPageLink\": null}");
  }

  private static String row(String meter, String unit, String price, String region) {
    return """
    {"meterName": "%s", "unitOfMeasure": "%s", "retailPrice": %s, "armRegionName": "%s",
     "currencyCode": "USD", "type": "Consumption",
     "effectiveStartDate": "2025-11-01T00:00:00Z"}
    """
        .formatted(meter, unit, price, region);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5.4 opt Dz 1M Tokens | 1M | gpt-5.4 | DATA_ZONE | on-demand/output=1",
        "gpt-4o-0806-Batch-Inp-glbl Tokens | 1K | gpt-4o-2024-08-06 | GLOBAL | batch/input=1000",
        "gpt 4.1 mini cached Inp regnl Tokens | 1K | gpt-4.1-mini | REGION |"
            + " on-demand/cache-read=1000",
        "5.6 luna LongCo Cd Wr Std DZ 1M Tokens | 1M | gpt-5.6-luna | DATA_ZONE"
            + " | on-demand/cache-write/272000=1",
        "5.5 ShortCo PP cd inp Gl 1M Tokens | 1M | gpt-5.5 | GLOBAL | priority/cache-read=1",
        "gpt-4o-mini-transcribe-aud-inp-glbl Tokens | 1K | gpt-4o-mini-transcribe | GLOBAL"
            + " | on-demand/audio-input=1000",
        "gpt-4.1 FT Training global Tokens | 1K | gpt-4.1 | GLOBAL | training/million-tokens=1000",
        "gpt-4.1-ft input global Tokens | 1K | gpt-4.1 | GLOBAL | tuned/input=1000",
        "o4-mini-ft hosting regional Unit | 1 Hour | o4-mini | REGION | hosting=1",
        "Provisioned Managed Data Zone Unit | 1/Hour | provisioned-throughput-unit | DATA_ZONE"
            + " | provisioned/none/base=1",
        "Rerank v4 Pro Glbl Search | 1K | cohere-rerank-v4.0-pro | GLOBAL"
            + " | use/on-demand/query=0.001",
        "text-embedding-3-small-regional Tokens | 1K | text-embedding-3-small | REGION"
            + " | on-demand/input=1000"
      })
  void meterNamesAreReadByRule(String name, String unit, String model, String reach, String term) {
    assertThat(AzureMeter.parse(name, unit))
        .hasValueSatisfying(meter -> {
          assertThat(meter.model()).isEqualTo(model);
          assertThat(meter.reach()).hasToString(reach);
          assertThat(dev.elige.catalog.Attributes.PRICE.write().apply(meter.term()))
              .isEqualTo(term);
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Az-GPT4-Turbo-128K Input Tokens",
        "gpt-4.1-ft Batch input global Tokens",
        "gpt-4o-ft model grader input Tokens",
        "5.2 chat 0210 inp Gl 1M Tokens",
        "Command A Plus Inp Glbl 1M Tokens",
        "gpt 4o mini0718 BatchOutp DataZone Tokens",
        "gpt-image-1-inp-cached-img-glbl Tokens"
      })
  void aMeterInDoubtIsNotRead(String name) {
    assertThat(AzureMeter.parse(name, "1K")).isEmpty();
  }

  @Test
  void aPriceEqualInAllRegionsIsStatedOnceAndGovernmentCloudsApart() {
    var imported =
        page(
            row("gpt 4.1 Inp glbl Tokens", "1K", "0.002", "eastus")
                + ","
                + row("gpt 4.1 Inp glbl Tokens", "1K", "0.002", "westeurope")
                + ","
                + row("gpt 4.1 Inp glbl Tokens", "1K", "0.0025", "usgovvirginia"));
    assertThat(imported.validities("azure/gpt-4.1"))
        .containsExactly(
            "on-demand/input@global:=2 2025-11-01 +999999999-12-31",
            "on-demand/input@global:usgovvirginia=2.5 2025-11-01 +999999999-12-31");
  }

  @Test
  void regionalPricesNameTheirRegionAndUnknownMetersAreCounted() {
    var imported =
        page(
            row("gpt 4.1 Inp regnl Tokens", "1K", "0.0022", "eastus")
                + ","
                + row("gpt 4.1 Inp regnl Tokens", "1K", "0.00242", "swedencentral")
                + ","
                + row("Code-Interpreter-global Session", "1", "0.03", "eastus"));
    assertThat(imported.prices("azure/gpt-4.1"))
        .containsExactly("on-demand/input@eastus=2.2", "on-demand/input@swedencentral=2.42");
    assertThat(imported.findings().unmatchedNames()).hasSize(1);
  }
}
