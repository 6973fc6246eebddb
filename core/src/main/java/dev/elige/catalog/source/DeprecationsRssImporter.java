package dev.elige.catalog.source;

import dev.elige.base.Authority;
import dev.elige.base.LicenceClass;
import dev.elige.base.PartialDate;
import dev.elige.base.Source;
import dev.elige.catalog.OfferId;
import dev.elige.catalog.source.LifecycleStatements.Row;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * Reads the retirement notices that deprecations.info collects daily from the deprecation pages of
 * nine providers. A notice holds for the provider whose page it is from and for no other. Where a
 * provider's page differs by region, the feed keeps the earliest dates.
 */
public final class DeprecationsRssImporter implements CatalogImporter {
  private static final String FILE = "deprecations/deprecations_feed.json";

  private static final Map<String, List<String>> PROVIDERS =
      Map.of(
          "OpenAI", List.of("openai"),
          "Azure", List.of("azure"),
          "Google", List.of("google"),
          "Google Vertex", List.of("google-vertex", "google-vertex-anthropic"),
          "AWS Bedrock", List.of("amazon-bedrock"),
          "Anthropic", List.of("anthropic"),
          "Cohere", List.of("cohere"),
          "Groq", List.of("groq"),
          "xAI", List.of("xai"));

  @Override
  public Source source() {
    return new Source(
        "deprecations-rss",
        "deprecations.info",
        "https://github.com/deprecations/deprecations-rss",
        "MIT",
        LicenceClass.A,
        Authority.CURATED);
  }

  @Override
  public Origin origin() {
    return new Origin.Live(
        Map.of(FILE, URI.create("https://deprecations.info/v1/deprecations.json")));
  }

  @Override
  public Packed packed() {
    return Packed.of("2026-07-24", FILE);
  }

  @Override
  public void read(SourceFiles files, Known known, Findings findings) {
    var models = new KnownModels(known);
    var lives = new LifecycleStatements(findings);
    var document = Tables.json(files, FILE);
    var rows = document.isArray() ? document : document.path("deprecations");
    for (var row : rows) {
      var id = row.path("model_id").asString("").strip();
      var providers = PROVIDERS.getOrDefault(row.path("provider").asString(""), List.of());
      // Some notices are about products, such as a platform; an id has no spaces.
      if (id.isEmpty() || id.contains(" ") || providers.isEmpty()) {
        findings.unmatched(row.path("provider").asString("?") + "/" + id);
        continue;
      }
      var offers = new TreeSet<OfferId>();
      providers.forEach(provider -> offers.addAll(models.sameOffers(provider, id)));
      var own = new OfferId(providers.getFirst(), id);
      if (offers.isEmpty()) {
        findings.unmatched(own.toString());
        offers.add(own);
      }
      lives.state(row(row, own, files), List.copyOf(offers));
    }
  }

  private static Row row(JsonNode row, OfferId offer, SourceFiles files) {
    var successors = new ArrayList<String>();
    row.path("replacement_models").forEach(name -> successors.add(name.asString("")));
    var seen = PartialDate.tryParse(row.path("last_observed").asString(""));
    return new Row(
        offer,
        "",
        row.path("deprecation_date").asString(""),
        row.path("shutdown_date").asString(""),
        successors,
        row.path("url").asString(""),
        seen.map(PartialDate::last).orElse(files.readOn()));
  }
}
