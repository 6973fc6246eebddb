package dev.elige.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.catalog.PriceTerm.TokenPrice;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;

/** What the built-in catalog covers, and what it never contains. */
class BuiltInCoverageTest {
  private static final int LARGEST = 4_000_000;

  private static final Market MARKET = BuiltInCatalog.market();

  /** Current and retired ids of every vendor that Amazon Bedrock has or had, from its own pages. */
  private static final String OF_BEDROCK =
      """
      ai21.j2-mid-v1 ai21.j2-ultra-v1 ai21.jamba-instruct-v1:0 ai21.jamba-1-5-large-v1:0
      ai21.jamba-1-5-mini-v1:0
      amazon.titan-text-lite-v1 amazon.titan-text-express-v1 amazon.titan-text-premier-v1:0
      amazon.titan-embed-text-v1 amazon.titan-embed-text-v2:0 amazon.titan-embed-image-v1
      amazon.titan-image-generator-v1 amazon.titan-image-generator-v2:0 amazon.nova-micro-v1:0
      amazon.nova-lite-v1:0 amazon.nova-pro-v1:0 amazon.nova-premier-v1:0 amazon.nova-canvas-v1:0
      amazon.nova-reel-v1:0 amazon.nova-sonic-v1:0 amazon.nova-2-lite-v1:0 amazon.rerank-v1:0
      anthropic.claude-v1 anthropic.claude-v2 anthropic.claude-v2:1 anthropic.claude-instant-v1
      anthropic.claude-3-haiku-20240307-v1:0 anthropic.claude-3-sonnet-20240229-v1:0
      anthropic.claude-3-opus-20240229-v1:0 anthropic.claude-3-5-haiku-20241022-v1:0
      anthropic.claude-3-5-sonnet-20240620-v1:0 anthropic.claude-3-5-sonnet-20241022-v2:0
      anthropic.claude-3-7-sonnet-20250219-v1:0 anthropic.claude-sonnet-4-20250514-v1:0
      anthropic.claude-opus-4-1-20250805-v1:0 anthropic.claude-sonnet-4-5-20250929-v1:0
      anthropic.claude-haiku-4-5-20251001-v1:0 anthropic.claude-opus-4-6-v1 anthropic.claude-opus-5
      cohere.command-text-v14 cohere.command-light-text-v14 cohere.command-r-v1:0
      cohere.command-r-plus-v1:0 cohere.embed-english-v3 cohere.embed-multilingual-v3
      cohere.embed-v4:0 cohere.rerank-v3-5:0
      deepseek.r1-v1:0 deepseek.v3.2
      meta.llama2-13b-chat-v1 meta.llama2-70b-chat-v1 meta.llama3-8b-instruct-v1:0
      meta.llama3-70b-instruct-v1:0 meta.llama3-1-405b-instruct-v1:0
      meta.llama3-2-90b-instruct-v1:0 meta.llama3-3-70b-instruct-v1:0
      meta.llama4-maverick-17b-instruct-v1:0 meta.llama4-scout-17b-instruct-v1:0
      mistral.mistral-7b-instruct-v0:2 mistral.mixtral-8x7b-instruct-v0:1
      mistral.mistral-large-2402-v1:0 mistral.mistral-large-2407-v1:0
      mistral.mistral-small-2402-v1:0 mistral.pixtral-large-2502-v1:0
      openai.gpt-oss-20b-1:0 openai.gpt-oss-120b-1:0
      qwen.qwen3-coder-480b-a35b-v1:0 qwen.qwen3-32b-v1:0
      stability.stable-diffusion-xl-v1 stability.sd3-5-large-v1:0
      twelvelabs.pegasus-1-2-v1:0 writer.palmyra-x4-v1:0 writer.palmyra-x5-v1:0 zai.glm-5
      """;

  @Test
  void fourThousandOffersOfThousandModelsFromThirtyProvidersAreKnown() {
    assertThat(MARKET.offers()).hasSizeGreaterThanOrEqualTo(4000);
    assertThat(MARKET.offers().stream().map(offer -> offer.model().id()).distinct())
        .hasSizeGreaterThanOrEqualTo(1000);
    assertThat(MARKET.providers()).hasSizeGreaterThanOrEqualTo(30);
    assertThat(MARKET.providers())
        .allSatisfy(provider -> assertThat(MARKET.offersOf(provider.id())).isNotEmpty());
  }

  @Test
  void allOfBedrockIsKnownCurrentAndRetired() {
    var expected = List.of(OF_BEDROCK.split("\\s+"));
    assertThat(expected).hasSizeGreaterThanOrEqualTo(60).doesNotHaveDuplicates();
    assertThat(bedrock().map(offer -> offer.id().model())).containsAll(expected);
    assertThat(bedrock()).hasSizeGreaterThanOrEqualTo(180);
    assertThat(bedrock().filter(BuiltInCoverageTest::isRetired)).hasSizeGreaterThanOrEqualTo(35);
  }

  @Test
  void everyPricingModeOfBedrockHasPrices() {
    var modes =
        bedrock()
            .flatMap(offer -> offer.prices().terms().stream())
            .map(term -> term.value().path())
            .collect(Collectors.toSet());
    assertThat(modes)
        .contains(
            "on-demand/input",
            "on-demand/output",
            "on-demand/cache-read",
            "on-demand/cache-write",
            "batch/input",
            "batch/output",
            "flex/input",
            "priority/input",
            "provisioned/none/base",
            "provisioned/one-month/base",
            "provisioned/six-months/base",
            "training/million-tokens",
            "storage",
            "import")
        .anyMatch(mode -> mode.startsWith("reserved/input/"));
  }

  @Test
  void everyFactHasASourceWithADate() {
    assertThat(BuiltInCatalog.statements())
        .hasSizeGreaterThan(100_000)
        .allSatisfy(one -> {
          var citation = one.observation().citation();
          assertThat(citation.source().title()).isNotBlank();
          assertThat(citation.asOf()).isBetween("2022-01-01", "2026-11-23");
        });
  }

  @Test
  void theVersionIsTheDayOfTheNewestSourceAndAFingerprint() {
    var version = Catalog.builtIn().version();
    assertThat(version.version()).matches("\\d{4}-\\d\\d-\\d\\d-[0-9a-f]{8,}");
    assertThat(version.version()).startsWith(version.asOf().toString());
    assertThat(BuiltInCatalog.SOURCES.all().stream().map(BuiltInCatalog.SOURCES::readOn))
        .contains(version.asOf())
        .allMatch(day -> !day.isAfter(version.asOf()));
  }

  /** A source that gives away an offer says so for all of it; a lone 0 is a gap. */
  @Test
  void aZeroIsAPriceOnlyWhereTheWholeOfferIsFree() {
    for (var offer : MARKET.offers()) {
      Map<String, List<BigDecimal>> amounts = new HashMap<>();
      for (var observation : offer.facts().observations(Attributes.PRICE)) {
        if (observation.value() instanceof TokenPrice price) {
          var citation = observation.citation();
          var row = citation.source().id() + ", " + citation.locator() + ", " + citation.asOf();
          amounts.merge(row, List.of(price.price().amount()), BuiltInCoverageTest::joined);
        }
      }
      amounts.forEach((row, prices) ->
          assertThat(prices.stream().map(BigDecimal::signum).distinct())
              .as("%s: %s %s", offer.id(), row, prices)
              .hasSize(1));
    }
  }

  @Test
  void noPriceIsNegative() {
    assertThat(MARKET.offers().stream().flatMap(offer -> offer.prices().terms().stream()))
        .allSatisfy(term -> assertThat(term.value().price().amount().signum()).isNotNegative());
  }

  /** Cells: subject, attribute, value, reason in English and Spanish, source, locator, day. */
  @Test
  void everyRejectedValueSaysWhyInBothLanguages() {
    assertThat(BuiltInCatalog.STORE.require("rejected.tsv").lines().map(line -> line.split("\t")))
        .hasSizeGreaterThan(1000)
        .noneMatch(cells -> cells.length < 8)
        .noneMatch(cells -> Stream.of(0, 1, 3, 4, 5).anyMatch(cell -> cells[cell].isBlank()))
        .noneMatch(cells -> cells[3].equals(cells[4]));
  }

  @Test
  void theSnapshotIsSmallInTheJar() throws IOException {
    var root = Path.of("src/main/resources/dev/elige/catalog/snapshot");
    var deflated = new ByteArrayOutputStream();
    try (Stream<Path> files = Files.walk(root)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        try (var out = new DeflaterOutputStream(deflated)) {
          Files.copy(file, out);
        }
      }
    }
    assertThat(deflated.size()).isBetween(100_000, LARGEST);
  }

  private static List<BigDecimal> joined(List<BigDecimal> some, List<BigDecimal> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  private static Stream<Offer> bedrock() {
    return MARKET.offersOf("amazon-bedrock").stream();
  }

  private static boolean isRetired(Offer offer) {
    return offer.facts(Attributes.LIFECYCLE).stream()
        .anyMatch(one -> one.value().region().isEmpty() && one.value().retiredBy(MARKET.day()));
  }
}
