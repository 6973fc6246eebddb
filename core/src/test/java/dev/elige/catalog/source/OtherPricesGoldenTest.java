package dev.elige.catalog.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares importers with prices that were read by hand in the rows of the packed copies. */
class OtherPricesGoldenTest {
  private record Golden(String offer, String slot, BigDecimal usd, String source, String key) {}

  static Stream<CatalogImporter> importers() {
    return Stream.of(
        new LiteLlmImporter(),
        new ModelsDevImporter(),
        new GenaiPricesImporter(),
        new LlmPricesImporter(),
        new OpenRouterImporter(),
        new PortkeyImporter(),
        new AzureRetailImporter());
  }

  @Test
  void goldenFileCoversSixtyPricesOfTwelveProviders() throws IOException {
    var golden = golden();
    assertThat(golden).hasSizeGreaterThanOrEqualTo(60);
    assertThat(golden.stream().map(one -> one.offer().split("/")[0]).distinct())
        .hasSizeGreaterThanOrEqualTo(12);
  }

  @ParameterizedTest
  @MethodSource("importers")
  void importedPricesEqualTheRowsReadByHand(CatalogImporter importer) throws IOException {
    var imported = new Imported(PackedFolder.findings(importer));
    var ofSource =
        golden().stream().filter(one -> one.source().equals(importer.source().id())).toList();
    assertThat(ofSource).isNotEmpty();
    assertThat(ofSource)
        .allSatisfy(one ->
            assertThat(imported.prices(one.offer()))
                .contains(one.slot() + "=" + one.usd().stripTrailingZeros().toPlainString()));
  }

  private static List<Golden> golden() throws IOException {
    var name = "/dev/elige/catalog/golden/other-prices.tsv";
    try (InputStream file =
        Objects.requireNonNull(OtherPricesGoldenTest.class.getResourceAsStream(name), name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> Arrays.asList(line.split("\t")))
          .map(cell ->
              new Golden(
                  cell.get(0), cell.get(1), new BigDecimal(cell.get(2)), cell.get(3), cell.get(5)))
          .toList();
    }
  }
}
