package dev.elige.catalog.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ModelsDevImporterTest {
  private static final String MODELS =
      """
      {"acme/one": {"name": "One", "release_date": "2025-03", "knowledge": "2024-10",
        "open_weights": true, "tool_call": true, "license": "MIT",
        "limit": {"context": 100000, "output": 8000},
        "modalities": {"input": ["text", "image"], "output": ["text"]},
        "benchmarks": [
          {"name": "SWE-Bench Verified", "score": 70.5, "source": "https://acme.example/blog"},
          {"name": "SWE-Bench Verified", "score": 68.2, "source": "https://www.swebench.com/"},
          {"name": "Humanity’s Last Exam", "score": 40, "source": "https://acme.example/blog"},
          {"name": "Some Index", "score": 1, "source": "https://artificialanalysis.ai/x"},
          {"name": "SciCode", "score": 2, "source": "https://openrouter.ai/acme/one"}]}}
      """;

  private static Imported packed(String offers) {
    return Imported.from(
        new ModelsDevImporter(),
        Map.of(
            "models_dev/provider_models.json",
            offers,
            "models_dev/models.json",
            MODELS,
            "models_dev/providers.json",
            """
            [{"provider": "groq", "name": "Groq", "doc": "https://groq.example/docs"}]
            """));
  }

  @Test
  void offersInheritFromTheirModelAndLocalFieldsWin() {
    var imported =
        packed(
            """
            [{"provider": "groq", "id": "one-fast", "base_model": "acme/one",
              "base_model_omit": ["tool_call"], "limit": {"output": 4000},
              "cost": {"input": 1, "output": 2.5}}]
            """);
    var offer = "groq/one-fast";
    assertThat(imported.values(offer, "context-window")).containsExactly("100000");
    assertThat(imported.values(offer, "max-output")).containsExactly("4000");
    assertThat(imported.values(offer, "feature.tools")).isEmpty();
    assertThat(imported.values(offer, "feature.vision")).containsExactly("yes");
    assertThat(imported.values(offer, "base-model")).containsExactly("acme/one");
    assertThat(imported.values(offer, "kind")).containsExactly("text-generation");
    assertThat(imported.prices(offer)).containsExactly("on-demand/input=1", "on-demand/output=2.5");
  }

  @Test
  void misspelledCacheFieldsTiersAndPriorityModesAreRead() {
    var imported =
        packed(
            """
            [{"provider": "groq", "id": "two", "cost": {"input": 2, "cached_input": 0.2,
                "tiers": [{"tier": {"size": 200000}, "input": 4}]},
              "experimental": {"modes": {"fast": {"cost": {"input": 5},
                "provider": {"body": {"service_tier": "priority"}}}}}}]
            """);
    assertThat(imported.prices("groq/two"))
        .containsExactly(
            "on-demand/input=2",
            "on-demand/cache-read=0.2",
            "on-demand/input/200000=4",
            "priority/input=5");
  }

  @Test
  void freePlansCostNothingButAZeroBesidePricesIsAGap() {
    var imported =
        packed(
            """
            [{"provider": "groq", "id": "plan", "cost": {"input": 0, "output": 0}},
             {"provider": "groq", "id": "gap", "cost": {"input": 1, "cache_write": 0}}]
            """);
    assertThat(imported.prices("groq/plan"))
        .containsExactly("on-demand/input=0", "on-demand/output=0");
    assertThat(imported.prices("groq/gap")).containsExactly("on-demand/input=1");
  }

  @Test
  void independentScoresComeFirstAndFiguresOfArtificialAnalysisAreWithheld() {
    var imported = packed("[]").sane();
    assertThat(imported.values("acme/one", "score"))
        .containsExactly("swe-bench-verified=68.2", "humanitys-last-exam=40 self");
    assertThat(imported.rejected())
        .contains("acme/one score some-index …", "acme/one score scicode …");
  }

  @Test
  void providersAreNamedWithTheirDocumentation() {
    assertThat(packed("[]").findings().providers())
        .singleElement()
        .satisfies(groq -> {
          assertThat(groq.id()).isEqualTo("groq");
          assertThat(groq.documentation()).isEqualTo("https://groq.example/docs");
        });
  }

  @Test
  void theLiveDocumentNestsOffersInProviders() {
    var imported =
        Imported.from(
            new ModelsDevImporter(),
            Map.of(
                "api.json",
                """
                {"groq": {"id": "groq", "name": "Groq", "doc": "https://groq.example/docs",
                  "models": {"one": {"id": "one", "name": "One",
                    "limit": {"context": 1000, "output": 10},
                    "cost": {"input": 3, "context_over_200k": {"input": 6}}}}}}
                """));
    assertThat(imported.prices("groq/one"))
        .containsExactly("on-demand/input=3", "on-demand/input/200000=6");
    assertThat(imported.findings().providers()).hasSize(1);
  }
}
