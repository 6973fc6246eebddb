package dev.elige.provider.langchain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyLikeTest {
  /** In the forms that providers document, none of them a key of anybody. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "sk-proj-abcdefgh01234567",
        "sk-ant-api03-abc_def-0123456789AA",
        "sk-abcd****************wxyz",
        "gsk_0123456789abcdefABCDEF",
        "AIzaSyA0123456789abcdefghijklmnopqrstuv",
        "AKIAIOSFODNN7EXAMPLE",
        "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY1",
        "hf_abcdefghijklmnop",
        "0123456789abcdef0123456789abcdef",
        "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl"
      })
  void whatLooksLikeAKeyIsTakenOut(String key) {
    assertThat(KeyLike.hiddenIn("Incorrect API key provided: " + key + ". Look it up."))
        .isEqualTo("Incorrect API key provided: [secret]. Look it up.");
    assertThat(KeyLike.hiddenIn("{\"got\":\"" + key + "\"}")).isEqualTo("{\"got\":\"[secret]\"}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"api_key=hunter2", "\"api-key\": \"hunter2\"", "Bearer hunter2"})
  void whatIsAnnouncedAsAKeyIsTakenOut(String text) {
    assertThat(KeyLike.hiddenIn(text)).doesNotContain("hunter2").contains("[secret]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The model gpt-4.1-mini-2025-04-14 does not exist.",
        "This model's maximum context length is 128000 tokens.",
        "chain dev.langchain4j.model.openai.internal.chat.ChatCompletionChoice",
        "Rate limit reached for requests per minute: 60; try again in 20s."
      })
  void ordinaryWordsStay(String text) {
    assertThat(KeyLike.hiddenIn(text)).isEqualTo(text);
  }
}
