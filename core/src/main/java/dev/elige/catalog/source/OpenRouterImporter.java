package dev.elige.catalog.source;

import dev.elige.base.Authority;
import dev.elige.base.Feature;
import dev.elige.base.LicenceClass;
import dev.elige.base.PartialDate;
import dev.elige.base.Source;
import dev.elige.catalog.Attributes;
import dev.elige.catalog.Lifecycle;
import dev.elige.catalog.OfferId;
import dev.elige.catalog.Validity;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** OpenRouter's own list of models: prices as texts in USD per token, limits, capabilities. */
public final class OpenRouterImporter implements CatalogImporter {
  private static final String FILE = "openrouter/models.json";
  private static final String PROVIDER = "openrouter";
  private static final Source SOURCE =
      new Source(
          PROVIDER,
          "OpenRouter models API",
          "https://openrouter.ai/api/v1/models",
          "none stated",
          LicenceClass.B,
          Authority.ROUTER);
  private static final Map<String, Feature> FEATURES =
      Map.of(
          "tools", Feature.TOOLS,
          "structured_outputs", Feature.STRUCTURED_OUTPUT,
          "reasoning", Feature.REASONING);

  /** Words of the tokenizer field that name none. */
  private static final Set<String> NO_TOKENIZER = Set.of("Other", "Router");

  @Override
  public Source source() {
    return SOURCE;
  }

  @Override
  public Origin origin() {
    return new Origin.Live(Map.of(FILE, URI.create(SOURCE.url())));
  }

  @Override
  public Packed packed() {
    return Packed.of("2026-08-01", FILE);
  }

  @Override
  public void read(SourceFiles files, Known known, Findings findings) {
    var book = new PriceBook();
    var document = Tables.json(files, FILE);
    for (var model : document.isArray() ? document : document.path("data")) {
      var id = model.path("id").asString("");
      var prices =
          new PriceRow(Routed.of(PROVIDER, id), Validity.since(findings.readOn()), id, true);
      OpenRouterPrices.read(model.path("pricing"), prices, findings);
      book.add(prices);
      state(model, id, new FactRow(new OfferId(PROVIDER, id), id, findings));
    }
    book.stateTo(findings);
  }

  private static void state(JsonNode model, String id, FactRow facts) {
    facts.text(Attributes.NAME, model.path("name"));
    facts.date(Attributes.KNOWLEDGE_CUTOFF, model.path("knowledge_cutoff"));
    facts.count(Attributes.CONTEXT_WINDOW, model.path("context_length"));
    facts.count(Attributes.MAX_OUTPUT, model.path("top_provider").path("max_completion_tokens"));
    stateArchitecture(model.path("architecture"), id, facts);
    if (!model.path("hugging_face_id").asString("").isBlank()) {
      facts.state(Attributes.OPEN_WEIGHTS, true);
    }
    var supported = new HashSet<String>();
    model.path("supported_parameters").forEach(word -> supported.add(word.asString()));
    if (!supported.isEmpty()) {
      FEATURES.forEach(
          (word, feature) -> facts.state(Attributes.feature(feature), supported.contains(word)));
    }
    PartialDate.tryParse(model.path("expiration_date").asString(""))
        .ifPresent(end -> facts.state(Attributes.LIFECYCLE, endingOn(end)));
  }

  private static void stateArchitecture(JsonNode architecture, String id, FactRow facts) {
    facts.modalities(Attributes.INPUTS, architecture.path("input_modalities"));
    facts.modalities(Attributes.OUTPUTS, architecture.path("output_modalities"));
    KindByName.of(id, FactRow.modalities(architecture.path("output_modalities")))
        .ifPresent(kind -> facts.state(Attributes.KIND, kind));
    var tokenizer = architecture.path("tokenizer").asString("");
    if (!tokenizer.isEmpty() && !NO_TOKENIZER.contains(tokenizer)) {
      facts.state(Attributes.TOKENIZER, tokenizer.toLowerCase(Locale.ROOT));
    }
  }

  private static Lifecycle endingOn(PartialDate end) {
    return new Lifecycle(
        "", Optional.empty(), Optional.empty(), Optional.of(end), false, List.of());
  }
}
