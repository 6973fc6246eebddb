package dev.elige.provider.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnsweredModelTest {
  @ParameterizedTest
  @CsvSource({
    "gpt-4o, gpt-4o-2024-08-06",
    "gpt-4, gpt-4-0613",
    "claude-3-5-sonnet-latest, claude-3-5-sonnet-20241022",
    "claude-sonnet-4-0, claude-sonnet-4-0",
    "gemini-1.5-flash, gemini-1.5-flash-002",
    "gemini-2.5-flash, gemini-2.5-flash-preview-05-20",
    "meta-llama/Llama-3.1-8B, Llama-3.1-8B",
    "llama-3, /models/llama-3.gguf",
    "mistral-large-latest, mistral-large-2411",
    "qwen3:8b, qwen3:8b"
  })
  void aVersionOfTheSameModelIsNoRedirection(String asked, String answered) {
    assertThat(AnsweredModel.warning(asked, answered)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "gpt-4o, gpt-4o-mini",
    "gpt-4, gpt-4.1-2025-04-14",
    "gpt-4, gpt-4-32k",
    "claude-opus-4, claude-opus-4-1-20250805",
    "claude-opus-4, claude-sonnet-4",
    "llama3:8b, llama3:70b"
  })
  void anotherModelIsARedirection(String asked, String answered) {
    assertThat(AnsweredModel.warning(asked, answered)).isPresent();
  }
}
