package dev.elige.catalog.source;

import dev.elige.base.Authority;
import dev.elige.base.LicenceClass;
import dev.elige.base.Source;
import dev.elige.catalog.Attributes;
import dev.elige.catalog.ModelKind;
import dev.elige.catalog.OfferId;
import java.net.URI;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * genai-prices: curated prices per provider and model, in USD per 1,000,000 tokens, some of them
 * dated. Resellers behind Hugging Face's router are left out: their own entries say the same.
 */
public final class GenaiPricesImporter implements CatalogImporter {
  private static final String FILE = "genai_prices/data.json";
  private static final Source SOURCE =
      new Source(
          "genai-prices",
          "genai-prices",
          "https://github.com/pydantic/genai-prices",
          "MIT",
          LicenceClass.A,
          Authority.CURATED);

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
                "https://raw.githubusercontent.com/pydantic/genai-prices/main/"
                    + "prices/new_data/v2/data.json")));
  }

  @Override
  public Packed packed() {
    return Packed.of("2026-08-21", FILE);
  }

  @Override
  public void read(SourceFiles files, Known known, Findings findings) {
    var book = new PriceBook();
    Set<OfferId> described = new HashSet<>();
    for (var provider : Tables.json(files, FILE)) {
      var name = provider.path("id").asString("");
      if (!name.startsWith("huggingface_")) {
        for (var model : provider.path("models")) {
          read(name, model, book, described, findings);
        }
      }
    }
    book.stateTo(findings);
  }

  private static void read(
      String provider, JsonNode model, PriceBook book, Set<OfferId> described, Findings findings) {
    var id = model.path("id").asString("");
    var locator = provider + "/" + id;
    var routed = Routed.of(ProviderIds.of(SOURCE.id(), provider), id);
    new GenaiPriceList(routed, locator, findings).read(model.path("prices"), book);
    if (described.add(routed.offer())) {
      var facts = new FactRow(routed.offer(), locator, findings);
      facts.text(Attributes.NAME, model.path("name"));
      facts.count(Attributes.CONTEXT_WINDOW, model.path("context_window"));
      KindByName.of(id)
          .or(() ->
              GenaiPriceList.writesText(model.path("prices")).map(_ -> ModelKind.TEXT_GENERATION))
          .ifPresent(kind -> facts.state(Attributes.KIND, kind));
    }
  }
}
