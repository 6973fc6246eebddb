package dev.elige.catalog.hosting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.base.LicenceClass;
import dev.elige.base.Source;
import dev.elige.catalog.ModelId;
import dev.elige.catalog.hosting.Measurement.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostingCatalogTest {
  private static final HostingCatalog CATALOG = HostingCatalog.builtIn();
  private static final HostingTables TABLES = HostingTables.read(HostingCatalog::shipped);

  @Test
  void theTablesAreWrittenAsTheyAreRead() {
    TABLES
        .files()
        .forEach((name, text) -> assertThat(text).as(name).isEqualTo(HostingCatalog.shipped(name)));
  }

  @Test
  void theTablesStaySmall() {
    int bytes = TABLES.files().values().stream().mapToInt(String::length).sum();
    assertThat(bytes).isLessThan(250_000);
  }

  /**
   * As the tables of AWS of 2025-11 and 2026-07, SageMaker of 2026-09 and Azure of 2026-06 have it.
   */
  @ParameterizedTest
  @CsvSource({
    "ec2/g6e.xlarge, us-east-1, L40S, 1, 1.861",
    "ec2/g5.2xlarge, us-east-1, A10G, 1, 1.212",
    "sagemaker/ml.g6e.xlarge, us-east-1, L40S, 1, 2.61",
    "sagemaker/ml.p4d.24xlarge, us-east-1, A100, 8, 25.2513",
    "sagemaker/ml.p5.48xlarge, us-east-1, H100, 8, 63.296",
    "ec2/g6.xlarge, eu-central-1, L4, 1, 1.0064",
    "azure/Standard_NC24ads_A100_v4, westeurope, A100, 1, 4.775"
  })
  void aMachineHasTheNewestListPrice(
      String name, String region, String accelerator, int count, String usd) {
    assertThat(CATALOG.machines(name))
        .filteredOn(machine -> machine.region().equals(region))
        .singleElement()
        .satisfies(machine -> {
          assertThat(machine.accelerator()).isEqualTo(accelerator);
          assertThat(machine.count()).isEqualTo(count);
          assertThat(machine.usdPerHour().amount()).isEqualByComparingTo(usd);
        });
  }

  @Test
  void noPriceIsOfAMarketplaceOrOfSpareCapacity() {
    assertThat(CATALOG.machineNames())
        .noneMatch(name -> name.contains("spot") || name.contains("community"))
        .noneMatch(name -> name.startsWith("vast-ai/") || name.startsWith("akash/"));
  }

  @Test
  void onlyMlPerfsMaximaAreKeptAndMarked() {
    assertThat(TABLES.measurements())
        .filteredOn(one -> one.scenario() == Scenario.OFFLINE)
        .isNotEmpty()
        .allMatch(one -> one.benchmark().startsWith("MLPerf"));
    assertThat(TABLES.measurements())
        .filteredOn(one -> one.scenario() != Scenario.OFFLINE)
        .allMatch(one -> one.latency().isPresent());
  }

  /** docs.rs/kv-cache-size: 131,072 bytes a token for Llama 3.1 8B; twice 8.028 GB at 16 bits. */
  @Test
  void theBuildOfAModelTellsItsMemory() {
    var llama = CATALOG.architecture(ModelId.parse("meta/llama-3.1-8b-instruct")).orElseThrow();
    assertThat(llama.cacheBytesPerToken().orElseThrow()).isEqualByComparingTo("131072");
    assertThat(llama.weightsGb("")).isEqualByComparingTo("16.056");
    assertThat(llama.weightsGb("fp8")).isEqualByComparingTo("8.028");
    assertThat(llama.weightsGb("mxfp4")).isEqualByComparingTo("4.014");
    assertThat(CATALOG.architecture(ModelId.parse("deepseek/deepseek-r1"))).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "meta/llama-3.1-8b-instruct, meta/llama-3-1-8b",
    "meta/llama-2-70b-chat, meta/llama-2-70b",
    "mistral/mistral-7b-instruct-v0.2, mistral/mistral-7b",
    "alibaba/qwen3-235b-a22b-instruct-2507, alibaba/qwen3-235b-a22b",
    "mistral/mistral-large-2407, mistral/mistral-large-2407"
  })
  void tuningDoesNotChangeTheShape(String model, String shape) {
    assertThat(Weights.shapeOf(ModelId.parse(model))).isEqualTo(shape);
  }

  @Test
  void aNameTellsParametersWhereNothingElseDoes() {
    var mixture = ModelId.parse("alibaba/qwen3-coder-480b-a35b-instruct");
    assertThat(Weights.billionsOf(mixture).orElseThrow()).isEqualByComparingTo("480");
    assertThat(Weights.activeBillionsOf(mixture).orElseThrow()).isEqualByComparingTo("35");
    assertThat(Weights.billionsOf(ModelId.parse("cohere/command-r"))).isEmpty();
  }

  @Test
  void jumpStartNamesItsDefault() {
    var id = ModelId.parse("meta/llama-3.3-70b-instruct");
    var standard = CATALOG.defaultMachine(id).orElseThrow();
    assertThat(standard.machine()).isEqualTo("sagemaker/ml.p4d.24xlarge");
    assertThat(standard.supported()).contains("sagemaker/ml.g6.48xlarge");
  }

  @Test
  void everySourceNamesItsPageAndItsLicence() throws IOException {
    var notice = Files.readString(Path.of("..", "NOTICE"));
    var sources = HostingTables.sources(HostingCatalog::shipped).all();
    assertThat(sources)
        .extracting(Source::licenceClass)
        .containsOnly(LicenceClass.A, LicenceClass.B);
    assertThat(sources).allMatch(source -> source.url().startsWith("https://"));
    assertThat(missing(sources, notice)).as("missing from NOTICE").isEmpty();
  }

  private static List<String> missing(List<Source> sources, String notice) {
    return sources.stream()
        .filter(source ->
            !notice.contains(source.url())
                || (source.licenceClass() == LicenceClass.A && !notice.contains(source.licence())))
        .map(source -> source.id() + ": " + source.url())
        .toList();
  }
}
