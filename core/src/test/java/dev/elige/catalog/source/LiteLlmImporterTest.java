package dev.elige.catalog.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LiteLlmImporterTest {
  private static Imported imported(String rows) {
    return Imported.from(new LiteLlmImporter(), "{" + rows + "}");
  }

  @Test
  void pricesPerTokenBecomeExactPricesPerMillion() {
    var imported =
        imported(
            """
            "gpt-x": {"litellm_provider": "openai", "mode": "chat",
              "input_cost_per_token": 3e-07, "output_cost_per_token": 1.1999999999999999e-06}
            """);
    assertThat(imported.prices("openai/gpt-x"))
        .containsExactly("on-demand/input=0.3", "on-demand/output=1.2");
  }

  @Test
  void fieldNamesTellTierContextAndMeter() {
    var imported =
        imported(
            """
            "gpt-x": {"litellm_provider": "openai", "mode": "chat",
              "input_cost_per_token_batches": 1e-06,
              "cache_read_input_token_cost_above_272k_tokens_priority": 2e-06,
              "cache_creation_input_token_cost_above_1hr_above_200k_tokens": 3e-06,
              "output_cost_per_token_flex": 4e-06,
              "search_context_cost_per_query": {"search_context_size_medium": 0.01}}
            """);
    assertThat(imported.prices("openai/gpt-x"))
        .containsExactly(
            "batch/input=1",
            "priority/cache-read/272000=2",
            "on-demand/cache-write-1h/200000=3",
            "flex/output=4",
            "use/on-demand/web-search=0.01");
  }

  @Test
  void regionsAndCommitmentsOfBedrockKeysAreNoOffers() {
    var imported =
        imported(
            """
            "bedrock/eu-west-1/acme.one-v1": {"litellm_provider": "bedrock", "mode": "chat",
              "input_cost_per_token": 2e-06},
            "bedrock/us-east-1/1-month-commitment/acme.one-v1": {"litellm_provider": "bedrock",
              "mode": "chat", "input_cost_per_second": 0.011, "output_cost_per_second": 0.011}
            """);
    assertThat(imported.prices("amazon-bedrock/acme.one-v1"))
        .containsExactly(
            "on-demand/input@eu-west-1=2", "provisioned/one-month/base@us-east-1=39.6");
  }

  @Test
  void inferenceProfilesThatAgreeShareOneRegionalPrice() {
    var imported =
        imported(
            """
            "acme.one-v1": {"litellm_provider": "bedrock", "input_cost_per_token": 1e-06},
            "us.acme.one-v1": {"litellm_provider": "bedrock", "input_cost_per_token": 1.1e-06},
            "eu.acme.one-v1": {"litellm_provider": "bedrock", "input_cost_per_token": 1.1e-06},
            "global.acme.one-v1": {"litellm_provider": "bedrock", "input_cost_per_token": 1e-06}
            """);
    assertThat(imported.prices("amazon-bedrock/acme.one-v1"))
        .containsExactly("on-demand/input=1", "on-demand/input@regional:=1.1");
  }

  @Test
  void inferenceProfilesThatDifferAreSpelledOutByRegion() {
    var imported =
        imported(
            """
            "acme.one-v1": {"litellm_provider": "bedrock", "input_cost_per_token": 1e-06},
            "us.acme.one-v1": {"litellm_provider": "bedrock", "input_cost_per_token": 1e-06},
            "jp.acme.one-v1": {"litellm_provider": "bedrock", "input_cost_per_token": 1.3e-06}
            """);
    assertThat(imported.prices("amazon-bedrock/acme.one-v1"))
        .containsExactly(
            "on-demand/input=1",
            "on-demand/input@ap-northeast-1=1.3",
            "on-demand/input@ap-northeast-3=1.3");
  }

  @Test
  void zeroIsFreeOnlyWhereEveryPriceIsZeroAndNeverForRankers() {
    var imported =
        imported(
            """
            "ollama/tiny": {"litellm_provider": "ollama", "mode": "chat",
              "input_cost_per_token": 0.0, "output_cost_per_token": 0.0},
            "rank-1": {"litellm_provider": "cohere", "mode": "rerank",
              "input_cost_per_query": 0.002, "input_cost_per_token": 0.0},
            "rank-2": {"litellm_provider": "cohere", "mode": "rerank",
              "input_cost_per_token": 0.0}
            """);
    assertThat(imported.prices("ollama/tiny"))
        .containsExactly("on-demand/input=0", "on-demand/output=0");
    assertThat(imported.prices("cohere/rank-1")).containsExactly("use/on-demand/query=0.002");
    assertThat(imported.prices("cohere/rank-2")).isEmpty();
    assertThat(imported.rejected()).hasSize(2);
  }

  @Test
  void maxTokensAloneIsAmbiguous() {
    var imported =
        imported(
            """
            "a": {"litellm_provider": "openai", "mode": "chat", "max_tokens": 8192},
            "b": {"litellm_provider": "openai", "mode": "chat", "max_tokens": 8192,
              "max_output_tokens": 4096, "max_input_tokens": 2000000.0,
              "deprecation_date": "2026-10-01", "supports_function_calling": true}
            """);
    assertThat(imported.rejected()).containsExactly("openai/a max-output 8192");
    assertThat(imported.values("openai/b", "max-output")).containsExactly("4096");
    assertThat(imported.values("openai/b", "max-input")).containsExactly("2000000");
    assertThat(imported.values("openai/b", "lifecycle")).containsExactly("|||2026-10-01|");
    assertThat(imported.values("openai/b", "feature.tools")).containsExactly("yes");
  }

  @Test
  void sizesQualitiesAndCustomisedModelsAreNoOffers() {
    var imported =
        imported(
            """
            "hd/1024-x-1024/dall-e-3": {"litellm_provider": "openai", "input_cost_per_pixel": 1e-08},
            "ft:gpt-x": {"litellm_provider": "openai", "input_cost_per_token": 1e-06},
            "fireworks-ai-up-to-4b": {"litellm_provider": "fireworks_ai"}
            """);
    assertThat(imported.findings().statements()).isEmpty();
    assertThat(imported.findings().unmatchedNames()).hasSize(3);
  }

  @Test
  void whatACustomisedModelCostsIsAPriceOfItsBaseModel() {
    var imported =
        imported(
            """
            "gpt-x": {"litellm_provider": "openai", "input_cost_per_token": 1e-06},
            "ft:gpt-x": {"litellm_provider": "openai", "input_cost_per_token": 3e-06,
              "output_cost_per_token": 1.2e-05, "cache_read_input_token_cost": 7.5e-07}
            """);
    assertThat(imported.prices("openai/gpt-x"))
        .containsExactlyInAnyOrder(
            "on-demand/input=1", "tuned/input=3", "tuned/output=12", "tuned/cache-read=0.75");
    assertThat(imported.findings().unmatchedNames()).isEmpty();
  }
}
