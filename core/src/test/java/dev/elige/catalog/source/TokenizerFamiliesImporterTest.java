package dev.elige.catalog.source;

import static dev.elige.catalog.source.Fixtures.findings;
import static dev.elige.catalog.source.Fixtures.known;
import static dev.elige.catalog.source.Fixtures.stated;
import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.catalog.Attributes;
import dev.elige.catalog.ModelNames;
import dev.elige.tokens.TokenizerFamily;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected families are those of tiktoken's model.py and of the makers' pages in the table. */
class TokenizerFamiliesImporterTest {
  @ParameterizedTest
  @CsvSource({
    "openai, gpt-4o-2024-08-06, o200k",
    "openai, gpt-4.1-mini, o200k",
    "openai, o4-mini, o200k",
    "openai, gpt-5.2, o200k",
    "groq, openai/gpt-oss-120b, o200k_harmony",
    "openai, gpt-4-turbo, cl100k",
    "openai, gpt-3.5-turbo-0125, cl100k",
    "openai, text-embedding-3-small, cl100k",
    "openai, davinci-002, cl100k",
    "openai, text-davinci-003, p50k",
    "openai, text-davinci-001, r50k",
    "amazon-bedrock, anthropic.claude-v2:1, claude-2",
    "amazon-bedrock, anthropic.claude-3-haiku-20240307-v1:0, claude-3",
    "anthropic, claude-sonnet-4-6, claude-3",
    "anthropic, claude-opus-4-6, claude-3",
    "anthropic, claude-opus-4-7, claude-4.7",
    "anthropic, claude-opus-5, claude-4.7",
    "google, gemini-2.5-flash, gemini-2",
    "google, gemini-1.5-pro, gemini",
    "mistral, mistral-large-2407, mistral-v3",
    "mistral, open-mistral-nemo, tekken",
    "groq, llama-3.3-70b-versatile, llama-3",
    "deepinfra, deepseek-ai/DeepSeek-R1-Distill-Llama-70B, llama-3",
    "deepseek, deepseek-reasoner, deepseek-v3",
    "deepseek, deepseek-v4-pro, deepseek-v3",
    "openrouter, google/gemma-4-31b-it, gemma-4",
    "openrouter, qwen/qwen3.6-27b, qwen-3.5",
    "amazon-bedrock, ai21.j2-ultra-v1, jurassic-2",
    "openrouter, databricks/dbrx-instruct, cl100k",
  })
  void aModelNamesTheFamilyThatItsMakerStates(String provider, String id, String family) {
    var found = findings(new TokenizerFamiliesImporter(), known(provider + "/" + id));
    assertThat(stated(found, ModelNames.modelOf(provider, id), Attributes.TOKENIZER))
        .containsExactly(family);
  }

  /** The closed Qwen 3 Max and models of other makers: no page says which tokenizer they use. */
  @Test
  void whatNobodyStatesStaysWithoutAFamily() {
    var found =
        findings(
            new TokenizerFamiliesImporter(),
            known("alibaba/qwen3-max", "alibaba/qwen3-32b", "inception/mercury-2"));
    assertThat(found.statements())
        .singleElement()
        .satisfies(one -> assertThat(one.subject()).hasToString("alibaba/qwen3-32b"));
  }

  @Test
  void everyFamilyIsInTheRosterOfTokenizers() {
    assertThat(TokenizerFamily.names())
        .containsExactlyInAnyOrderElementsOf(new TokenizerFamiliesImporter().families());
  }

  @Test
  void everyFactNamesAPageAndADay() {
    var found = findings(new TokenizerFamiliesImporter(), known("openai/gpt-4o"));
    var citation = found.statements().getFirst().observation().citation();
    assertThat(citation.locator())
        .isEqualTo("https://github.com/openai/tiktoken/blob/main/tiktoken/model.py");
    assertThat(citation.asOf()).isEqualTo("2026-10-04");
  }
}
