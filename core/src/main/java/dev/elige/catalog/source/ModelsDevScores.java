package dev.elige.catalog.source;

import dev.elige.base.Text;
import dev.elige.catalog.Attributes;
import dev.elige.catalog.BenchmarkNames;
import dev.elige.catalog.BenchmarkScore;
import java.net.URI;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * The benchmark scores of a model of models.dev. Figures of Artificial Analysis, which OpenRouter's
 * benchmark pages republish, are not taken over: their terms limit redistribution.
 */
final class ModelsDevScores {
  /** Those who measure the models of others. */
  private static final Set<String> INDEPENDENT =
      Set.of("aider.chat", "labs.scale.com", "www.swebench.com");

  private static final Set<String> NOT_SHIPPED = Set.of("artificialanalysis.ai", "openrouter.ai");

  /** Stands for a figure: a list of rejected values is shipped too. */
  private static final String WITHHELD = "…";

  private static final Text NOT_SHIPPED_REASON =
      Text.of(
          "Figures of Artificial Analysis are not taken over.",
          "Las cifras de Artificial Analysis no se incorporan.");

  private final FactRow facts;

  ModelsDevScores(FactRow facts) {
    this.facts = facts;
  }

  /** States the scores, those measured by others than the vendor first. */
  void state(JsonNode benchmarks) {
    for (var self : List.of(false, true)) {
      for (var row : benchmarks) {
        var host = host(row.path("source").asString(""));
        if (self != INDEPENDENT.contains(host)) {
          state(row, id(row), host, self);
        }
      }
    }
  }

  private void state(JsonNode row, String id, String host, boolean selfReported) {
    if (NOT_SHIPPED.contains(host) || id.contains("artificial-analysis")) {
      facts
          .findings()
          .reject(
              facts.subject(),
              Attributes.SCORE.key() + " " + id,
              WITHHELD,
              NOT_SHIPPED_REASON,
              facts.locator());
    } else {
      Decimals.of(row.path("score"))
          .map(score -> new BenchmarkScore(id, score, selfReported))
          .ifPresent(score -> facts.state(Attributes.SCORE, score));
    }
  }

  /** The benchmark's name, version and variant in lower case, joined by hyphens. */
  private static String id(JsonNode row) {
    return BenchmarkNames.idOf(
        String.join(
            " ",
            row.path("name").asString(""),
            row.path("version").asString(""),
            row.path("variant").asString("")));
  }

  private static String host(String address) {
    try {
      var host = URI.create(address).getHost();
      return host == null ? "" : host;
    } catch (IllegalArgumentException _) {
      return "";
    }
  }
}
