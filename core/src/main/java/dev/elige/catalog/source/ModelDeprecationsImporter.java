package dev.elige.catalog.source;

import dev.elige.base.Authority;
import dev.elige.base.LicenceClass;
import dev.elige.base.PartialDate;
import dev.elige.base.Source;
import dev.elige.base.Text;
import dev.elige.catalog.OfferId;
import dev.elige.catalog.source.LifecycleStatements.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Reads the model lifecycles that modeldeprecations.dev verifies against vendors' pages. A row
 * holds for the provider it names and for no other.
 */
public final class ModelDeprecationsImporter implements CatalogImporter {
  private static final String FILE = "deprecations/modeldeprecations.json";

  private static final Map<String, String> PROVIDERS =
      Map.ofEntries(
          Map.entry("openai", "openai"),
          Map.entry("mistral", "mistral"),
          Map.entry("cohere", "cohere"),
          Map.entry("google", "google"),
          Map.entry("anthropic", "anthropic"),
          Map.entry("alibaba", "alibaba"),
          Map.entry("xai", "xai"),
          Map.entry("z-ai", "zai"),
          Map.entry("moonshot", "moonshotai"),
          Map.entry("minimax", "minimax"),
          Map.entry("bedrock", "amazon-bedrock"),
          Map.entry("vertex", "google-vertex"),
          Map.entry("deepseek", "deepseek"),
          Map.entry("xiaomi", "xiaomi"));

  @Override
  public Source source() {
    return new Source(
        "modeldeprecations",
        "modeldeprecations.dev",
        "https://github.com/mnfst/modeldeprecations.dev",
        "MIT",
        LicenceClass.A,
        Authority.CURATED);
  }

  @Override
  public Origin origin() {
    return new Origin.SnapshotOnly(
        Text.of(
            "packed from one YAML file per model; the project serves no single file",
            "recopilado de un fichero YAML por modelo; el proyecto no sirve un único fichero"));
  }

  @Override
  public Packed packed() {
    return Packed.of("2026-08-21", FILE);
  }

  @Override
  public void read(SourceFiles files, Known known, Findings findings) {
    var models = new KnownModels(known);
    var lives = new LifecycleStatements(findings);
    for (var row : Tables.json(files, FILE)) {
      var id = row.path("model").asString("").strip();
      var provider = PROVIDERS.get(row.path("provider").asString(""));
      if (provider == null || id.isEmpty()) {
        findings.unmatched(row.path("provider").asString("?") + "/" + id);
        continue;
      }
      var own = new OfferId(provider, id);
      var offers = models.sameOffers(provider, id);
      if (offers.isEmpty()) {
        findings.unmatched(own.toString());
      }
      requireDate(row, own, findings);
      // Bedrock and Vertex are listed by model names, which are no ids one can call.
      boolean callable = !provider.equals("amazon-bedrock") && !provider.equals("google-vertex");
      lives.state(row(row, own, files), offers.isEmpty() && callable ? List.of(own) : offers);
    }
  }

  private static void requireDate(JsonNode row, OfferId offer, Findings findings) {
    boolean retired = row.path("status").asString("").equals("retired");
    if (retired && row.path("shutdown_on").asString("").isEmpty()) {
      findings.reject(
          offer,
          "lifecycle.end-of-life",
          "retired",
          Text.of("is retired without a date", "está retirado sin fecha"),
          page(row));
    }
  }

  private static Row row(JsonNode row, OfferId offer, SourceFiles files) {
    var successors = new ArrayList<String>();
    row.path("replacements").forEach(next -> successors.add(next.path("model").asString("")));
    var verified = PartialDate.tryParse(row.path("last_verified").asString(""));
    return new Row(
        offer,
        row.path("released_on").asString(""),
        row.path("deprecated_on").asString(""),
        row.path("shutdown_on").asString(""),
        successors,
        page(row),
        verified.map(PartialDate::last).orElse(files.readOn()));
  }

  private static String page(JsonNode row) {
    return row.path("sources").path(0).path("url").asString("");
  }
}
