package dev.elige.catalog.source;

import dev.elige.base.Authority;
import dev.elige.base.LicenceClass;
import dev.elige.base.PartialDate;
import dev.elige.base.Source;
import dev.elige.base.Text;
import dev.elige.catalog.Attributes;
import dev.elige.catalog.BenchmarkNames;
import dev.elige.catalog.BenchmarkScore;
import dev.elige.catalog.ModelId;
import dev.elige.catalog.ModelKind;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Reads LLM-Stats: facts of models, published benchmark scores, and what providers charged and
 * delivered ({@link LlmStatsOffers}), all as of 2025-10-16.
 */
public final class LlmStatsImporter implements CatalogImporter {
  private static final String MODELS = "llm_stats/models.json";
  private static final String OFFERS = "llm_stats/provider_models.json";
  private static final String SCORES = "llm_stats/benchmarks.csv";

  private static final Map<String, String> SPDX =
      Map.of("mit", "MIT", "apache_2_0", "Apache-2.0", "cc_by_nc", "CC-BY-NC-4.0");

  @Override
  public Source source() {
    return new Source(
        "llm-stats",
        "LLM-Stats",
        "https://github.com/JonathanChavezTamales/llm-leaderboard",
        "CC-BY-4.0",
        LicenceClass.A,
        Authority.AGGREGATOR);
  }

  @Override
  public Origin origin() {
    return new Origin.SnapshotOnly(
        Text.of(
            "a personal repository, packed from many files",
            "un repositorio personal, recopilado de muchos ficheros"));
  }

  @Override
  public Packed packed() {
    return Packed.of("2025-10-16", MODELS, OFFERS, SCORES);
  }

  @Override
  public void read(SourceFiles files, Known known, Findings findings) {
    var models = new KnownModels(known);
    var byId = new HashMap<String, ModelId>();
    for (var row : Tables.json(files, MODELS)) {
      var id = row.path("model_id").asString("");
      var name = row.path("organization_id").asString("unknown") + "/" + id;
      models
          .model(name)
          .ifPresentOrElse(
              model -> {
                byId.put(id, model);
                stateFacts(model, row, findings);
              },
              () -> findings.unmatched(name));
    }
    for (var row : Tables.csv(files, SCORES)) {
      Optional.ofNullable(byId.get(row.getOrDefault("model_id", "")))
          .ifPresent(model -> stateScore(model, row, findings));
    }
    new LlmStatsOffers(models, findings).state(Tables.json(files, OFFERS), byId);
  }

  private static void stateFacts(ModelId model, JsonNode row, Findings findings) {
    var place = row.path("model_id").asString("");
    findings.state(model, Attributes.KIND, ModelKind.TEXT_GENERATION, place);
    date(row, "release_date")
        .ifPresent(date -> findings.state(model, Attributes.RELEASED, date, place));
    date(row, "knowledge_cutoff")
        .ifPresent(date -> findings.state(model, Attributes.KNOWLEDGE_CUTOFF, date, place));
    long parameters = row.path("param_count").asLong(0);
    if (parameters > 0) {
      findings.state(model, Attributes.PARAMETERS, parameters, place);
    }
    var licence = row.path("license_id").asString("");
    if (!licence.isEmpty()) {
      var spdx = SPDX.getOrDefault(licence, licence.replace('_', ' '));
      findings.state(model, Attributes.LICENCE, spdx, place);
      findings.state(model, Attributes.OPEN_WEIGHTS, !licence.equals("proprietary"), place);
    }
  }

  private static Optional<PartialDate> date(JsonNode row, String field) {
    return PartialDate.tryParse(row.path(field).asString(""));
  }

  private static void stateScore(ModelId model, Map<String, String> row, Findings findings) {
    var benchmark = BenchmarkNames.idOf(row.getOrDefault("benchmark_name", ""));
    var place = row.getOrDefault("model_id", "") + ", " + row.getOrDefault("source", "");
    try {
      var value = new BigDecimal(row.getOrDefault("score", "").strip());
      boolean self = row.getOrDefault("self_reported", "").equalsIgnoreCase("true");
      findings.state(model, Attributes.SCORE, new BenchmarkScore(benchmark, value, self), place);
    } catch (NumberFormatException _) {
      findings.reject(
          model,
          "score." + benchmark,
          row.getOrDefault("score", ""),
          Text.of("is not a number", "no es un número"),
          place);
    }
  }
}
