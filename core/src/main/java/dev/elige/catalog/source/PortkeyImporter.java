package dev.elige.catalog.source;

import dev.elige.base.Authority;
import dev.elige.base.Feature;
import dev.elige.base.LicenceClass;
import dev.elige.base.Source;
import dev.elige.base.Text;
import dev.elige.catalog.Attributes;
import dev.elige.catalog.ModelKind;
import dev.elige.catalog.OfferId;
import dev.elige.catalog.Validity;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Portkey's prices, in US cents per token, and kinds of models. A row per provider and model; the
 * row {@code default} of a provider is a placeholder.
 */
public final class PortkeyImporter implements CatalogImporter {
  private static final String PRICES = "portkey/pricing.json";
  private static final String KINDS = "portkey/general.json";
  private static final Source SOURCE =
      new Source(
          "portkey",
          "Portkey models",
          "https://github.com/Portkey-AI/models",
          "MIT",
          LicenceClass.A,
          Authority.AGGREGATOR);
  private static final Set<String> SECOND_ENDPOINTS = Set.of("azure-ai", "bedrock-mantle");
  private static final Text PLACEHOLDER =
      Text.of(
          "The row default is a placeholder, no model.",
          "La fila «default» es un relleno, no un modelo.");

  @Override
  public Source source() {
    return SOURCE;
  }

  @Override
  public Origin origin() {
    return new Origin.SnapshotOnly(
        Text.of(
            "the project publishes two files per provider, packed here into two",
            "el proyecto publica dos ficheros por proveedor, aquí reunidos en dos"));
  }

  @Override
  public Packed packed() {
    return Packed.of("2026-08-21", PRICES, KINDS);
  }

  @Override
  public void read(SourceFiles files, Known known, Findings findings) {
    var book = new PriceBook();
    var rows = Tables.json(files, PRICES).valueStream().toList();
    Stream.concat(
            rows.stream().filter(row -> !isSecondEndpoint(row)),
            rows.stream().filter(PortkeyImporter::isSecondEndpoint))
        .forEach(row -> readPrices(row, book, findings));
    book.stateTo(findings);
    for (var row : Tables.json(files, KINDS)) {
      PortkeyId.of(row)
          .filter(id -> book.has(id.routed().offer()))
          .ifPresent(id -> stateKind(id, row, findings));
    }
  }

  /** The second endpoint of a provider, which counts where the first says nothing. */
  private static boolean isSecondEndpoint(JsonNode row) {
    return SECOND_ENDPOINTS.contains(row.path("provider").asString(""));
  }

  private static void readPrices(JsonNode row, PriceBook book, Findings findings) {
    var locator = PortkeyId.locator(row);
    if (locator.endsWith("/default")) {
      var subject = OfferId.parse(locator);
      findings.reject(subject, Attributes.PRICE.key(), "", PLACEHOLDER, locator);
      return;
    }
    PortkeyId.of(row)
        .ifPresentOrElse(
            id -> {
              var prices =
                  new PriceRow(
                      id.routed(),
                      Validity.since(findings.readOn()),
                      locator,
                      locator.endsWith(":free"));
              new PortkeyPrices(id, prices, findings).read(row);
              book.add(prices);
            },
            () -> findings.unmatched(locator));
  }

  private static void stateKind(PortkeyId id, JsonNode row, Findings findings) {
    var facts = new FactRow(id.routed().offer(), PortkeyId.locator(row), findings);
    var type = row.path("type");
    var primary = type.isString() ? type.stringValue() : type.path("primary").asString("");
    kind(primary, facts.locator()).ifPresent(kind -> facts.state(Attributes.KIND, kind));
    for (var word : type.path("supported")) {
      switch (word.asString()) {
        case "tools" -> facts.state(Attributes.feature(Feature.TOOLS), true);
        case "image", "vision" -> facts.state(Attributes.feature(Feature.VISION), true);
        default -> {}
      }
    }
  }

  private static Optional<ModelKind> kind(String primary, String id) {
    return switch (primary) {
      case "chat", "text", "responses" ->
          Optional.of(KindByName.of(id).orElse(ModelKind.TEXT_GENERATION));
      case "embedding" -> Optional.of(ModelKind.EMBEDDING);
      case "image", "image_generation" -> Optional.of(ModelKind.IMAGE_GENERATION);
      case "video" -> Optional.of(ModelKind.VIDEO_GENERATION);
      case "rerank" -> Optional.of(ModelKind.RERANK);
      case "moderation" -> Optional.of(ModelKind.MODERATION);
      case "ocr" -> Optional.of(ModelKind.OTHER);
      default -> KindByName.of(id);
    };
  }
}
