package dev.elige.catalog.source;

import dev.elige.base.Authority;
import dev.elige.base.LicenceClass;
import dev.elige.base.Source;
import dev.elige.catalog.ModelNames;
import dev.elige.catalog.OfferId;
import dev.elige.catalog.Provider;
import dev.elige.catalog.Validity;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * models.dev: providers, their offers and the models behind them, prices in USD per 1,000,000
 * tokens. The packed copy keeps the project's three kinds of file apart; the live document nests
 * the offers in their providers, with inherited fields already filled in.
 */
public final class ModelsDevImporter implements CatalogImporter {
  private static final String OFFERS = "models_dev/provider_models.json";
  private static final String MODELS = "models_dev/models.json";
  private static final String PROVIDERS = "models_dev/providers.json";
  private static final String LIVE = "api.json";
  private static final Source SOURCE =
      new Source(
          "models-dev",
          "models.dev",
          "https://github.com/anomalyco/models.dev",
          "MIT",
          LicenceClass.A,
          Authority.CURATED);

  @Override
  public Source source() {
    return SOURCE;
  }

  @Override
  public Origin origin() {
    return new Origin.Live(Map.of(LIVE, URI.create("https://models.dev/api.json")));
  }

  @Override
  public Packed packed() {
    return Packed.of("2026-07-02", OFFERS, MODELS, PROVIDERS);
  }

  @Override
  public void read(SourceFiles files, Known known, Findings findings) {
    var reading = new Reading(findings);
    if (files.file(LIVE).isPresent()) {
      reading.live(Tables.json(files, LIVE));
    } else {
      reading.packed(
          Tables.json(files, OFFERS), Tables.json(files, MODELS), Tables.json(files, PROVIDERS));
    }
    reading.state();
  }

  /** An offer as it stands in the source. */
  private record Row(Routed routed, String locator, JsonNode fields) {}

  /** One pass over the source. */
  private static final class Reading {
    private final Findings findings;
    private final PriceBook book = new PriceBook();
    private final Map<OfferId, Row> described = new LinkedHashMap<>();

    Reading(Findings findings) {
      this.findings = findings;
    }

    void live(JsonNode providers) {
      for (var provider : providers.properties()) {
        var id = provider.getKey();
        provider(id, provider.getValue());
        for (var offer : provider.getValue().path("models").properties()) {
          offer(id, offer.getValue().path("id").asString(offer.getKey()), offer.getValue());
        }
      }
    }

    void packed(JsonNode offers, JsonNode models, JsonNode providers) {
      providers.forEach(row -> provider(row.path("provider").asString(), row));
      for (var model : models.properties()) {
        var subject = ModelNames.modelOf(model.getKey());
        var facts = new FactRow(subject, "models/" + model.getKey(), findings);
        new ModelsDevFacts(facts, model.getValue()).state(subject.name());
        new ModelsDevScores(facts).state(model.getValue().path("benchmarks"));
      }
      for (var offer : offers) {
        offer(
            offer.path("provider").asString(),
            offer.path("id").asString(),
            ModelsDevBase.inherit(offer, models));
      }
    }

    private void provider(String id, JsonNode row) {
      if (ProviderIds.of(SOURCE.id(), id).equals(id)) {
        findings.provider(
            new Provider(id, row.path("name").asString(id), row.path("doc").asString("")));
      }
    }

    private void offer(String provider, String id, JsonNode row) {
      var locator = provider + "/" + id;
      var routed = Routed.of(ProviderIds.of(SOURCE.id(), provider), id);
      var prices = new PriceRow(routed, Validity.since(findings.readOn()), locator, true);
      new ModelsDevPrices(prices, field -> findings.unmatched(locator + " " + field)).read(row);
      book.add(prices);
      described.merge(
          routed.offer(),
          new Row(routed, locator, row),
          (first, next) -> first.routed().geography().isEmpty() ? first : next);
    }

    void state() {
      book.stateTo(findings);
      described.forEach((offer, row) ->
          new ModelsDevFacts(new FactRow(offer, row.locator(), findings), row.fields())
              .state(offer.model()));
    }
  }
}
