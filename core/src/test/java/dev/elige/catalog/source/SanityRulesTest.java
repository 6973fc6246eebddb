package dev.elige.catalog.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SanityRulesTest {
  private static Imported sane(String fields) {
    return Imported.from(
            new LiteLlmImporter(),
            "{\"one\": {\"litellm_provider\": \"openai\", \"mode\": \"chat\", " + fields + "}}")
        .sane();
  }

  @Test
  void aCacheReadDearerThanInputIsRejectedAndTheRestStands() {
    var imported = sane("\"input_cost_per_token\": 1e-06, \"cache_read_input_token_cost\": 2e-06");
    assertThat(imported.prices("openai/one")).containsExactly("on-demand/input=1");
    assertThat(imported.rejected())
        .containsExactly("openai/one price on-demand/cache-read on-demand/cache-read=2");
  }

  @Test
  void aCacheWriteCheaperThanInputIsRejected() {
    var imported =
        sane("\"input_cost_per_token\": 2e-06, \"cache_creation_input_token_cost\": 1e-06");
    assertThat(imported.prices("openai/one")).containsExactly("on-demand/input=2");
  }

  @Test
  void aBatchDearerThanOnDemandIsRejected() {
    var imported =
        sane("\"output_cost_per_token\": 1e-06, \"output_cost_per_token_batches\": 2e-06");
    assertThat(imported.prices("openai/one")).containsExactly("on-demand/output=1");
  }

  @Test
  void aLimitOfZeroIsUnknown() {
    assertThat(sane("\"max_output_tokens\": 0").values("openai/one", "max-output")).isEmpty();
  }

  @Test
  void anAnswerLongerThanTheWindowIsRejectedUnlessTheWindowIsTooSmallForTheInput() {
    var openRouter =
        Imported.from(
                new OpenRouterImporter(),
                """
                [{"id": "a", "context_length": 4000,
                  "top_provider": {"max_completion_tokens": 8000}}]
                """)
            .sane();
    assertThat(openRouter.values("openrouter/a", "context-window")).containsExactly("4000");
    assertThat(openRouter.values("openrouter/a", "max-output")).isEmpty();
  }

  @Test
  void theFirstOfTwoContradictingValuesStands() {
    var imported =
        Imported.from(
                new LiteLlmImporter(),
                """
                {"deepseek/chat": {"litellm_provider": "deepseek", "input_cost_per_token": 1e-06},
                 "chat": {"litellm_provider": "deepseek", "input_cost_per_token": 2e-06}}
                """)
            .sane();
    assertThat(imported.prices("deepseek/chat")).containsExactly("on-demand/input=1");
    assertThat(imported.rejected()).hasSize(1);
  }
}
