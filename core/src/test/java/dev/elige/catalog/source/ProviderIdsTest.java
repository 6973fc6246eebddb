package dev.elige.catalog.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProviderIdsTest {
  @ParameterizedTest
  @CsvSource({
    "litellm, bedrock, amazon-bedrock",
    "litellm, bedrock_converse, amazon-bedrock",
    "litellm, vertex_ai-anthropic_models, google-vertex",
    "litellm, gemini, google",
    "litellm, together_ai, togetherai",
    "litellm, azure_ai, azure",
    "litellm, fireworks_ai-embedding-models, fireworks-ai",
    "portkey, vertex-ai, google-vertex",
    "portkey, azure-openai, azure",
    "portkey, x-ai, xai",
    "genai-prices, aws, amazon-bedrock",
    "genai-prices, x-ai, xai",
    "llm-prices, moonshot-ai, moonshotai"
  })
  void collectionsNamesBecomeThoseOfModelsDev(String collection, String name, String id) {
    assertThat(ProviderIds.of(collection, name)).isEqualTo(id);
  }

  @Test
  void anUnknownProviderKeepsItsName() {
    assertThat(ProviderIds.of("litellm", "newcomer")).isEqualTo("newcomer");
  }

  @Test
  void shortenedIdsBecomeWhatTheApiTakes() {
    assertThat(Routed.of("fireworks-ai", "deepseek-r1").offer())
        .hasToString("fireworks-ai/accounts/fireworks/models/deepseek-r1");
    assertThat(Routed.of("google-vertex", "claude-opus-4-6@default").offer())
        .hasToString("google-vertex/claude-opus-4-6");
    assertThat(Routed.of("amazon-bedrock", "us-gov.anthropic.claude-x").geography())
        .isEqualTo("us-gov");
    assertThat(Routed.of("amazon-bedrock", "us.deepseek.r1-v1:0").offer())
        .hasToString("amazon-bedrock/deepseek.r1-v1:0");
  }
}
