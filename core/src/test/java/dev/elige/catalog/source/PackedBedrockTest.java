package dev.elige.catalog.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.elige.catalog.Attribute;
import dev.elige.catalog.Attributes;
import dev.elige.catalog.OfferId;
import dev.elige.catalog.PriceTerm;
import dev.elige.catalog.Statement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The importers on the packed copies, where the system property elige.packed names their folder.
 */
class PackedBedrockTest {
  static final List<CatalogImporter> IMPORTERS =
      List.of(
          new BedrockFoundationModelsImporter(),
          new BedrockModelCardsImporter(),
          new BedrockMantleImporter(),
          new BedrockRegionsImporter(),
          new BedrockPriceListImporter(),
          new BedrockPricingPageImporter(),
          new BedrockCapacityImporter(),
          new BedrockLifecycleImporter(),
          new BedrockArticleImporter(),
          new BedrockPrices2023Importer());

  private static final TreeMap<String, Findings> FOUND = new TreeMap<>();

  @BeforeAll
  static void readAll() {
    var folder = System.getProperty("elige.packed", "");
    assumeTrue(!folder.isEmpty(), "the packed copies are not here: set -Delige.packed=FOLDER");
    for (var importer : IMPORTERS) {
      FOUND.put(importer.source().id(), read(importer, Path.of(folder)));
    }
  }

  @Test
  void everyGoldenPriceIsFoundInItsSlot() throws IOException {
    var prices = new HashMap<String, String>();
    for (var statement : statements("bedrock-price-list", Attributes.PRICE)) {
      var text = text(statement);
      int equals = text.lastIndexOf('=');
      prices.put(statement.subject() + " " + text.substring(0, equals), text.substring(equals + 1));
    }
    var golden = golden();
    assertThat(golden).hasSizeGreaterThanOrEqualTo(60);
    for (var row : golden) {
      assertThat(prices).as(String.join(" ", row)).containsEntry(row[0] + " " + row[1], row[2]);
    }
  }

  @Test
  void theModelsOf2023AreAllThere() {
    var windows = new TreeMap<String, Long>();
    for (var statement : statements("bedrock-article-2023", Attributes.CONTEXT_WINDOW)) {
      var window = (Long) statement.observation().value();
      windows.put(((OfferId) statement.subject()).model(), window);
    }
    assertThat(windows)
        .hasSize(9)
        .containsEntry("anthropic.claude-v2", 100_000L)
        .containsEntry("anthropic.claude-v1", 100_000L)
        .containsEntry("cohere.command-text-v14", 4_000L)
        .containsEntry("ai21.j2-ultra-v1", 8_192L)
        .containsEntry("ai21.j2-mid-v1", 8_192L)
        .containsEntry("amazon.titan-text-lite-v1", 4_000L)
        .containsEntry("amazon.titan-text-express-v1", 8_000L)
        .containsEntry("amazon.titan-embed-text-v1", 8_000L)
        .containsEntry("meta.llama2-13b-chat-v1", 4_096L);
  }

  @Test
  void theRetiredOf2023HaveAnEndAndASuccessor() {
    var lives =
        statements("bedrock-lifecycle", Attributes.LIFECYCLE).stream()
            .map(it -> ((OfferId) it.subject()).model() + " " + text(it))
            .toList();
    assertThat(lives)
        .contains(
            "anthropic.claude-v1 ||2023-11-28|2024-02-28|anthropic.claude-sonnet-4-5-20250929-v1:0",
            "anthropic.claude-v2 ||2025-01-21|2025-07-21|anthropic.claude-sonnet-4-5-20250929-v1:0",
            "cohere.command-text-v14 ||2024-10-04|2025-08-12"
                + "|cohere.command-r-v1:0,cohere.command-r-plus-v1:0",
            "ai21.j2-ultra-v1 ||2024-10-04|2025-03-12|ai21.jamba-instruct-v1:0",
            "ai21.j2-mid-v1 us-west-2||2024-04-30|2024-10-04|ai21.jamba-instruct-v1:0",
            "amazon.titan-text-lite-v1 ||2025-01-31|2025-08-15|amazon.nova-lite-v1:0",
            "amazon.titan-text-express-v1 ||2025-01-31|2025-08-15|amazon.nova-micro-v1:0",
            "meta.llama2-13b-chat-v1 ||2024-05-12|2024-10-30|meta.llama3-1-8b-instruct-v1",
            "amazon.titan-embed-text-v1 |2023-11-29||>=2024-11-29|",
            "meta.llama3-1-405b-instruct-v1:0 |2024-12-03||2026-07-07|");
  }

  @Test
  void everyTextFormIsReadBackAsItWasWritten() {
    for (var findings : FOUND.values()) {
      for (var statement : findings.statements()) {
        assertRoundTrip(statement);
      }
    }
  }

  @Test
  void mostOffersHaveAPriceOfAws() {
    var all = FOUND.values().stream().flatMap(it -> it.statements().stream()).toList();
    var offers = offers(all.stream());
    var priced = offers(all.stream().filter(it -> it.attribute().equals(Attributes.PRICE)));
    assertThat(offers).hasSizeGreaterThan(170);
    assertThat(priced).hasSizeGreaterThan(140);
  }

  private static <T> void assertRoundTrip(Statement<T> statement) {
    var written = statement.attribute().write().apply(statement.observation().value());
    assertThat(written).doesNotContain("\t", "\n");
    if (!(statement.observation().value() instanceof PriceTerm)) {
      assertThat(statement.attribute().read().apply(written))
          .isEqualTo(List.of(statement.observation().value()));
    }
  }

  @Test
  void theSnapshotOfBedrockAloneIsSmall() {
    var build = new SnapshotBuild();
    build.run(IMPORTERS, importer -> open(importer, Path.of(System.getProperty("elige.packed"))));
    var bytes = build.files().values().stream().mapToInt(String::length).sum();
    assertThat(bytes).isBetween(100_000, 1_000_000);
  }

  private static List<String> offers(Stream<Statement<?>> statements) {
    return statements.map(it -> it.subject().toString()).distinct().sorted().toList();
  }

  private static List<Statement<?>> statements(String source, Attribute<?> attribute) {
    return Objects.requireNonNull(FOUND.get(source)).statements().stream()
        .filter(it -> it.attribute().equals(attribute))
        .collect(Collectors.toList());
  }

  private static <T> String text(Statement<T> statement) {
    return statement.attribute().write().apply(statement.observation().value());
  }

  private static Findings read(CatalogImporter importer, Path folder) {
    var findings = new Findings(importer.source(), importer.packed().readOn());
    importer.read(open(importer, folder), Known.NOTHING, findings);
    return findings;
  }

  private static SourceFiles open(CatalogImporter importer, Path folder) {
    var content = new HashMap<String, byte[]>();
    for (String file : importer.packed().files()) {
      try {
        content.put(file, Files.readAllBytes(folder.resolve(file)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new SourceFiles(importer.packed().readOn(), content);
  }

  private static List<String[]> golden() throws IOException {
    try (var stream =
        Objects.requireNonNull(
            PackedBedrockTest.class.getResourceAsStream("../golden/bedrock-prices.tsv"))) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .toList();
    }
  }
}
