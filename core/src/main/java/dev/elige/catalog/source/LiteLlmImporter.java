package dev.elige.catalog.source;

import dev.elige.base.Authority;
import dev.elige.base.LicenceClass;
import dev.elige.base.Source;
import dev.elige.catalog.OfferId;
import dev.elige.catalog.Validity;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * LiteLLM's table of prices and limits: one object keyed by model id, prices in USD per single
 * token. Keys fold the provider, a region, a commitment or an image size into the id.
 */
public final class LiteLlmImporter implements CatalogImporter {
  private static final String FILE = "litellm/model_prices_and_context_window.json";
  private static final Source SOURCE =
      new Source(
          "litellm",
          "LiteLLM model prices",
          "https://github.com/BerriAI/litellm",
          "MIT",
          LicenceClass.A,
          Authority.AGGREGATOR);

  @Override
  public Source source() {
    return SOURCE;
  }

  @Override
  public Origin origin() {
    return new Origin.Live(
        Map.of(
            FILE,
            URI.create(
                "https://raw.githubusercontent.com/BerriAI/litellm/main/"
                    + "model_prices_and_context_window.json")));
  }

  @Override
  public Packed packed() {
    return Packed.of("2026-08-01", FILE);
  }

  @Override
  public void read(SourceFiles files, Known known, Findings findings) {
    var table = Tables.json(files, FILE);
    var rows = rows(table, findings);
    var book = new PriceBook();
    for (var row : rows) {
      var prices =
          new PriceRow(
              row.key().routed(),
              Validity.since(findings.readOn()),
              row.locator(),
              !row.fields().path("mode").asString("").equals("rerank"));
      new LiteLlmPrices(row.key(), row.fields(), prices)
          .read(field -> findings.unmatched(row.locator() + " " + field));
      book.add(prices);
    }
    book.stateTo(findings);
    LiteLlmTuned.state(table, findings);
    describing(rows).forEach(row -> row.stateFacts(findings));
  }

  private static List<Row> rows(JsonNode table, Findings findings) {
    var rows = new ArrayList<Row>();
    for (var field : table.properties()) {
      var provider = field.getValue().path("litellm_provider").asString("");
      if (field.getKey().equals("sample_spec")
          || provider.isEmpty()
          || LiteLlmTuned.isTuned(field.getKey(), table)) {
        continue;
      }
      LiteLlmKey.parse(field.getKey(), provider)
          .ifPresentOrElse(
              key -> rows.add(new Row(key, field.getKey(), field.getValue())),
              () -> findings.unmatched(field.getKey()));
    }
    return rows;
  }

  /** The rows whose facts count: an offer's own ones; where it has none, the first one. */
  private static Collection<Row> describing(List<Row> rows) {
    Map<OfferId, Row> describing = new LinkedHashMap<>();
    for (var row : rows) {
      describing.merge(row.offer(), row, (first, next) -> first.key().isPlain() ? first : next);
    }
    return describing.values();
  }

  private record Row(LiteLlmKey key, String locator, JsonNode fields) {
    OfferId offer() {
      return key.routed().offer();
    }

    void stateFacts(Findings findings) {
      new LiteLlmFacts(new FactRow(offer(), locator, findings), fields).state();
    }
  }
}
