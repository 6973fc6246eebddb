package dev.elige.catalog.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OpenRouterImporterTest {
  private static Imported imported(String model) {
    return Imported.from(new OpenRouterImporter(), "{\"data\": [" + model + "]}");
  }

  @Test
  void textsPerTokenBecomePricesPerMillionWithoutBinaryNoise() {
    var imported =
        imported(
            """
            {"id": "acme/one", "pricing": {"prompt": "0.0000006000000000000001",
              "completion": "0.000002", "web_search": "0.01",
              "overrides": [{"min_prompt_tokens": 32000, "prompt": "0.0000012"}]}}
            """);
    assertThat(imported.prices("openrouter/acme/one"))
        .containsExactly(
            "on-demand/input=0.6",
            "on-demand/output=2",
            "use/on-demand/web-search=0.01",
            "on-demand/input/32000=1.2");
  }

  @Test
  void aNegativePriceMarksADynamicOneAndIsRejected() {
    var imported =
        imported(
            """
            {"id": "openrouter/auto", "pricing": {"prompt": "-1", "completion": "-1"}}
            """);
    assertThat(imported.prices("openrouter/openrouter/auto")).isEmpty();
    assertThat(imported.rejected()).hasSize(2);
  }

  @Test
  void capabilitiesComeFromTheSupportedParameters() {
    var imported =
        imported(
            """
            {"id": "acme/one", "name": "One", "context_length": 8000,
             "top_provider": {"max_completion_tokens": 2000},
             "architecture": {"tokenizer": "Llama3", "input_modalities": ["text", "file"],
               "output_modalities": ["text"]},
             "hugging_face_id": "acme/One", "supported_parameters": ["tools", "seed"],
             "expiration_date": "2026-12-31", "knowledge_cutoff": null, "pricing": {}}
            """);
    var offer = "openrouter/acme/one";
    assertThat(imported.values(offer, "tokenizer")).containsExactly("llama3");
    assertThat(imported.values(offer, "inputs")).containsExactly("text,pdf");
    assertThat(imported.values(offer, "feature.tools")).containsExactly("yes");
    assertThat(imported.values(offer, "feature.reasoning")).containsExactly("no");
    assertThat(imported.values(offer, "open-weights")).containsExactly("yes");
    assertThat(imported.values(offer, "lifecycle")).containsExactly("|||2026-12-31|");
    assertThat(imported.values(offer, "knowledge-cutoff")).isEmpty();
  }
}
