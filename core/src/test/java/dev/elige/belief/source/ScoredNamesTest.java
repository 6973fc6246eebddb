package dev.elige.belief.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.catalog.ModelNames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which names of different tables mean the same model, and which do not. */
class ScoredNamesTest {
  private static ScoredModel read(String table, String name) {
    return new ScoredNames(table).read(name).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "arena-text, claude-sonnet-4-5-20250929-thinking-32k, anthropic/claude-sonnet-4-5, thinking 32k",
    "bfcl, Claude-Sonnet-4-5-20250929 (FC), anthropic/claude-sonnet-4-5, function-calling",
    "euroeval, claude-sonnet-4-5-20250929#no-thinking, anthropic/claude-sonnet-4-5, no-thinking",
    "livebench, claude-4-1-opus-20250805-base, anthropic/claude-opus-4-1, no-thinking",
    "livebench, claude-opus-4-6-thinking-auto-high-effort, anthropic/claude-opus-4-6, thinking high",
    "livebench, claude-opus-4-5-20251101-thinking-64k-high-effort, anthropic/claude-opus-4-5,"
        + " thinking 64k effort-high",
    "livebench, claude-opus-4-8-low-effort, anthropic/claude-opus-4-8, effort-low",
    "livebench, gpt-5.2-2025-12-11-nothinking, openai/gpt-5.2, no-thinking",
    "livebench, o3-mini-2025-01-31-medium, openai/o3-mini, thinking medium",
    "livebench, qwen3-32b-thinking, alibaba/qwen3-32b, thinking",
    "livebench, gemini-2.5-flash-preview-09-2025-highthinking,"
        + " google/gemini-2.5-flash-preview-09-2025, thinking high",
    "vectara, openai/gpt-5-minimal-2025-08-07, openai/gpt-5, thinking minimal",
    "vectara, zai-org/GLM-4.5-AIR-FP8, zhipuai/glm-4.5-air, fp8",
    "aider, claude-opus-4-20250514 (32k thinking), anthropic/claude-opus-4, thinking 32k",
    "aider, claude-3-7-sonnet-20250219 (32k thinking tokens), anthropic/claude-3-7-sonnet,"
        + " thinking 32k",
    "aider, claude-opus-4-20250514 (no think), anthropic/claude-opus-4, no-thinking",
    "aider, DeepSeek V3 (0324), deepseek/deepseek-v3-0324, -",
    "aider, gpt-4-turbo-2024-04-09 (udiff), openai/gpt-4-turbo, udiff",
    "aider, gpt-5 (medium), openai/gpt-5, thinking medium",
    "aider, gpt-4o, openai/gpt-4o-2024-05-13, -",
    "benchpress, gpt-4o, openai/gpt-4o-2024-11-20, -",
    "benchpress, claude-3.5-sonnet, anthropic/claude-3-5-sonnet-20241022, -",
    "simple-evals, Claude 3.5 Sonnet, anthropic/claude-3-5-sonnet-20240620, -",
    "simple-evals, Llama 3.1 8b, meta/llama-3.1-8b-instruct, -",
    "evalplus, Mistral Large (Mar 2024), mistral/mistral-large-2402, -",
    "metabench, GPT-5.6 Sol max, openai/gpt-5.6-sol, thinking max",
    "metabench, DeepSeek V4 Pro Non-Think, deepseek/deepseek-v4-pro, no-thinking",
    "metabench, GPT-5.1 None, openai/gpt-5.1, no-thinking",
    "metabench, Gemma 3 4B Instruct, google/gemma-3-4b-it, -",
    "metabench, Llama 3.1 Instruct 8B, meta/llama-3.1-8b-instruct, -",
    "alpacaeval, Meta-Llama-3.1-405B-Instruct-Turbo, meta/llama-3.1-405b-instruct, turbo",
    "ruler, Command-R-plus-0824, cohere/command-r-plus-08-2024, -",
  })
  void aNameOfATableMeansAModelInASetting(String table, String name, String model, String setting) {
    var found = read(table, name);
    assertThat(found.model()).isEqualTo(ModelNames.modelOf(model));
    assertThat(found.setting()).hasToString(setting);
  }

  @ParameterizedTest
  @CsvSource({
    "gpt-4o-2024-11-20, gpt-4o-2024-05-13",
    "allenai/Olmo-3-1025-7B, allenai/Olmo-3-7B-Instruct",
    "gpt-5.1-codex-max, gpt-5.1-codex",
    "deepseek-v3, deepseek-v3-0324",
    "deepseek-v3.1, deepseek-v3.1-terminus",
    "qwen3-235b-a22b, qwen3-235b-a22b-instruct-2507",
    "qwen3-235b-a22b-thinking-2507, qwen3-235b-a22b-instruct-2507",
    "gemini-2.5-flash, gemini-2.5-flash-lite",
    "gemini-2.5-flash, gemini-2.5-flash-preview-09-2025",
    "claude-3-5-sonnet-20240620, claude-3-5-sonnet-20241022",
    "AI-Sweden-Models/Llama-3-8B-instruct, meta-llama/Meta-Llama-3-8B-Instruct",
    "Llama-3-Instruct-8B-SimPO, meta-llama/Meta-Llama-3-8B-Instruct",
    "gpt-4o-mini, gpt-4o",
  })
  void theseAreTwoModels(String one, String other) {
    assertThat(read("arena-text", one).model()).isNotEqualTo(read("arena-text", other).model());
  }

  @ParameterizedTest
  @CsvSource({"vicuna-13b", "NullModel", "Arch-Agent-32B", "gpt4_1106_preview"})
  void aNameWhoseMakerNoRuleKnowsIsNobodys(String name) {
    assertThat(new ScoredNames("arena-text").read(name)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "meta-llama/Llama-3.1-8B",
    "meta-llama/Llama-2-70b-hf",
    "meta-llama/Meta-Llama-3-70B",
    "google/gemma-7b",
    "google/gemma-4-31B",
    "gemma-2-9b",
    "mistralai/Mixtral-8x7B-v0.1",
    "Qwen/Qwen2.5-7B",
    "01-ai/Yi-1.5-6B",
  })
  void theBareNameOfABaseModelIsNobodys(String name) {
    assertThat(new ScoredNames("euroeval").read(name)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "meta-llama/Llama-3.1-8B-Instruct, meta/llama-3.1-8b-instruct",
    "google/gemma-3-27b-it, google/gemma-3-27b-it",
    "google/gemma-4-31B-it, google/gemma-4-31b-it",
    "Qwen/Qwen3-8B, alibaba/qwen3-8b",
    "mistralai/Mistral-7B-Instruct-v0.2, mistral/mistral-7b-instruct-v0.2",
  })
  void tunedModelsAreMatched(String name, String model) {
    assertThat(read("euroeval", name).model()).isEqualTo(ModelNames.modelOf(model));
  }

  @Test
  void everyListedNameIsReadAsTheModelItMeans() {
    for (var row : Lines.of("model-names.tsv", 5)) {
      assertThat(ModelNames.read(row[2]).isPlaced()).as(row[1]).isTrue();
      assertThat(ModelNames.read(row[2]).variant()).as(row[1]).isEmpty();
      assertThat(read(row[0], row[1]).model()).isEqualTo(ModelNames.modelOf(row[2]));
      assertThat(row[4]).as(row[1]).startsWith("https://");
    }
  }

  @Test
  void everyListedBenchmarkIsRegistered() {
    for (var row : Lines.of("benchmark-names.tsv", 4)) {
      assertThat(new BenchmarkColumns(row[0]).of(row[1]))
          .as(row[1])
          .isInstanceOf(BenchmarkColumns.Measures.class);
    }
  }
}
