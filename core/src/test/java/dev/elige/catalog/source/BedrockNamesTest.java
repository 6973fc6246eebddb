package dev.elige.catalog.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.catalog.OfferId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BedrockNamesTest {
  @ParameterizedTest
  @CsvSource({
    "Claude 3.5 Sonnet, anthropic.claude-3-5-sonnet-20240620-v1:0",
    "Claude 3.5 Sonnet v2, anthropic.claude-3-5-sonnet-20241022-v2:0",
    "Claude Sonnet 5*, anthropic.claude-sonnet-5",
    "Claude v1.3, anthropic.claude-v1",
    "Cohere Command R, cohere.command-r-v1:0",
    "Cohere Command R+, cohere.command-r-plus-v1:0",
    "TitanTextG1-Express, amazon.titan-text-express-v1",
    "Mistral Large, mistral.mistral-large-2402-v1:0",
    "Mistral Large 2407, mistral.mistral-large-2407-v1:0",
    "minimax  M2.5, minimax.minimax-m2.5",
    "google.gemma-4-31b, google.gemma-4-31b",
  })
  void aNameMeansOneModel(String name, String id) {
    assertThat(BedrockNames.offer(name)).contains(new OfferId("amazon-bedrock", id));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Claude", "Claude (100K)", "Qwen3 Next 80B A3B", "Llama 3.3 70B Custom", "Nova 9"})
  void aNameThatIsNotSureMeansNone(String name) {
    assertThat(BedrockNames.offer(name)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "eu.anthropic.claude-sonnet-5, anthropic.claude-sonnet-5",
    "us-gov.openai.gpt-oss-20b-1:0, openai.gpt-oss-20b-1:0",
    "global.amazon.nova-2-lite-v1:0, amazon.nova-2-lite-v1:0",
    "anthropic.claude-v2:1, anthropic.claude-v2:1",
    "amazon.titan-embed-image-v1:0, amazon.titan-embed-image-v1",
  })
  void aProfileIsAWayToCallNotAnotherOffer(String id, String model) {
    assertThat(BedrockIds.offer(id).model()).isEqualTo(model);
  }

  @Test
  void aSizeBehindTheVersionIsProvisioned() {
    assertThat(BedrockIds.isSized("amazon.nova-premier-v1:0:mm")).isTrue();
    assertThat(BedrockIds.isSized("cohere.embed-english-v3:0:512")).isTrue();
    assertThat(BedrockIds.isSized("anthropic.claude-v2:1")).isFalse();
  }
}
