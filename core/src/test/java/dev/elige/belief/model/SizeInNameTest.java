package dev.elige.belief.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SizeInNameTest {
  @ParameterizedTest
  @CsvSource({
    "llama-3.1-405b-instruct, 405",
    "Qwen3-30B-A3B, 30",
    "mixtral-8x7b-instruct, 56",
    "gemma-3-270m-it, 0.27",
    "stablelm-2-1_6b, 1.6",
    "qwen2.5-0.5b, 0.5",
    "step-1t, 1000",
    "gemma-3n-e4b-it, 4"
  })
  void whatMakersWriteIsRead(String name, double billions) {
    assertThat(SizeInName.of(name))
        .hasValueSatisfying(size -> assertThat(size).isCloseTo(billions, within(1e-9)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"gpt-4o", "claude-3-5-sonnet-20241022", "o3-mini", "e5-a3b", "base", "v1:0"})
  void otherNumbersAreNoSize(String name) {
    assertThat(SizeInName.of(name)).isEmpty();
  }
}
