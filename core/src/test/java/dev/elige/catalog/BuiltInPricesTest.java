package dev.elige.catalog;

import static dev.elige.catalog.Meter.INPUT;
import static dev.elige.catalog.Meter.OUTPUT;
import static dev.elige.catalog.ServiceTier.ON_DEMAND;
import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.base.Estimate.Known;
import dev.elige.base.Estimate.Unknown;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The built-in catalog gives the prices that were read by hand in the sources' own rows, exactly.
 */
class BuiltInPricesTest {
  record Golden(String offer, String slot, BigDecimal amount, String row) {}

  static List<Golden> bedrock() throws IOException {
    return golden("bedrock-prices.tsv");
  }

  static List<Golden> others() throws IOException {
    return golden("other-prices.tsv");
  }

  @Test
  void atLeastSixtyPricesOfBedrockAndSixtyOfOthersAreChecked() throws IOException {
    assertThat(bedrock()).hasSizeGreaterThanOrEqualTo(60).doesNotHaveDuplicates();
    assertThat(others()).hasSizeGreaterThanOrEqualTo(60).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("bedrock")
  void aPriceOfBedrockIsThatOfThePriceList(Golden golden) {
    assertSettles(golden);
  }

  @ParameterizedTest
  @MethodSource("others")
  void aPriceElsewhereIsThatOfItsStrongestSource(Golden golden) {
    assertSettles(golden);
  }

  /** The three models that collections price wrongly, as AWS lists them. */
  @ParameterizedTest
  @CsvSource({
    "amazon.titan-text-express-v1, us-east-1, 0.20, 0.60",
    "meta.llama3-1-405b-instruct-v1:0, us-west-2, 2.40, 2.40",
    "mistral.mistral-large-2402-v1:0, us-east-1, 4, 12",
    "mistral.mistral-large-2402-v1:0, us-west-2, 4, 12"
  })
  void whereSourcesDisagreeThePriceListIsRight(
      String model, String region, BigDecimal input, BigDecimal output) {
    var id = "amazon-bedrock/" + model;
    assertThat(asked(id, INPUT, region)).isEqualByComparingTo(input);
    assertThat(asked(id, OUTPUT, region)).isEqualByComparingTo(output);
    var settled = BuiltInCatalog.price(id, "on-demand/input@" + region).orElseThrow();
    assertThat(settled.citation().source().id()).isEqualTo("bedrock-price-list");
  }

  private static BigDecimal asked(String offer, Meter meter, String region) {
    var price =
        BuiltInCatalog.offer(offer)
            .prices()
            .tokenPrice(ON_DEMAND, meter, 1000, region, Routing.IN_REGION);
    return switch (price) {
      case Known<Settled<PriceTerm>>(var settled) -> settled.value().price().amount();
      case Unknown<Settled<PriceTerm>>(var reason) -> throw new AssertionError(reason.toString());
    };
  }

  private static void assertSettles(Golden golden) {
    var settled = BuiltInCatalog.price(golden.offer(), golden.slot());
    assertThat(settled).as(golden.toString()).isPresent();
    var price = settled.orElseThrow();
    assertThat(price.value().price().amount())
        .as("%s, but %s says otherwise", golden, price.citation())
        .isEqualByComparingTo(golden.amount());
    assertThat(price.value().price().currency()).isEqualTo("USD");
  }

  private static List<Golden> golden(String name) throws IOException {
    try (InputStream file =
        Objects.requireNonNull(BuiltInPricesTest.class.getResourceAsStream("golden/" + name))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", 4))
          .map(cell -> new Golden(cell[0], cell[1], new BigDecimal(cell[2]), cell[3]))
          .toList();
    }
  }
}
