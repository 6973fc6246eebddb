package dev.elige.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class ModelNamesTest {
  @ParameterizedTest(name = "{0}: {1} and {2}")
  @CsvFileSource(resources = "model-name-pairs.tsv", delimiter = '\t')
  void oneModelHasOneNameAndTwoModelsHaveTwo(String relation, String one, String other) {
    if (relation.equals("same")) {
      assertThat(ModelNames.modelOf(one)).isEqualTo(ModelNames.modelOf(other));
    } else {
      assertThat(ModelNames.modelOf(one)).isNotEqualTo(ModelNames.modelOf(other));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "us.anthropic.claude-3-haiku-20240307-v1:0, anthropic/claude-3-haiku-20240307",
    "Meta-Llama-3.1-8B-Instruct-Turbo, meta/llama-3.1-8b-instruct",
    "qwen.qwen3-32b-v1:0, alibaba/qwen3-32b",
    "deepseek.r1-v1:0, deepseek/deepseek-r1",
    "minimaxai/minimax-m2, minimax/MiniMax-M2",
    "azure/gpt-35-turbo, openai/gpt-3.5-turbo",
    "somebody/llama-3-8b-instruct, somebody/llama-3-8b-instruct",
    "never-heard-of-it, unknown/never-heard-of-it",
  })
  void namesAreWrittenAsModelsDevWritesThem(String id, String canonical) {
    assertThat(ModelNames.modelOf(id)).hasToString(canonical);
  }

  @Test
  void canonicalNamesStayAsTheyAre() throws IOException {
    for (var line : resource("model-spellings.txt")) {
      assertThat(ModelNames.modelOf(line).toString()).as(line).isEqualTo(line);
    }
  }

  @Test
  void theTargetOfAnAliasIsNoAliasItself() throws IOException {
    for (var line : resource("model-aliases.tsv")) {
      var columns = line.split("\t");
      assertThat(columns).as(line).hasSize(3);
      assertThat(ModelNames.aliasPage(columns[1])).as(line).isEmpty();
      assertThat(ModelNames.modelOf(columns[0])).isEqualTo(ModelNames.modelOf(columns[1]));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "o3-mini-high, high",
    "anthropic/claude-3.7-sonnet:thinking, thinking",
    "zai-org/GLM-5.1-FP8, fp8",
    "gpt-4o, ''",
  })
  void whatANameSaysBeyondTheModelIsKept(String id, String variant) {
    assertThat(ModelNames.read(id).variant()).isEqualTo(variant);
  }

  @Test
  void aProviderThatMakesModelsOwnsTheNamesNoRuleKnows() {
    assertThat(ModelNames.modelOf("upstage", "newcomer-1"))
        .isEqualTo(new ModelId("upstage", "newcomer-1"));
    assertThat(ModelNames.modelOf("groq", "newcomer-1"))
        .isEqualTo(new ModelId("unknown", "newcomer-1"));
  }

  private static List<String> resource(String file) throws IOException {
    try (var stream = Objects.requireNonNull(ModelNames.class.getResourceAsStream(file), file)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .toList();
    }
  }
}
