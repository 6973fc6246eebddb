package dev.elige.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.tokens.chat.ChatMessage;
import dev.elige.tokens.chat.ChatRequest;
import dev.elige.tokens.chat.ToolChoice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests in the shapes of OpenAI's chat completions and Anthropic's messages. */
class ChatRecordTest {
  private static final String OPEN_AI =
      """
      {"messages": [
        {"role": "system", "content": "Be brief."},
        {"role": "user", "name": "ana", "content": [
          {"type": "text", "text": "What is this?"},
          {"type": "image_url", "image_url": {"url": "https://example.com/a.png"}}]},
        {"role": "assistant", "content": "A cat."}],
       "tools": [{"type": "function", "function": {"name": "find", "description": "Finds.",
         "parameters": {"type": "object", "required": ["what"], "properties":
           {"what": {"type": "string", "description": "a word", "enum": ["cat", "dog"]}}}}}],
       "tool_choice": "required"}
      """;

  @TempDir Path folder;

  private static ChatRequest read(String json) {
    return ChatRecord.of(json).orElseThrow();
  }

  @Test
  void anAnswerAtTheEndIsNoneOfTheRequest() {
    assertThat(read(OPEN_AI).messages())
        .containsExactly(
            ChatMessage.of("system", "Be brief."), new ChatMessage("user", "ana", "What is this?"));
  }

  @Test
  void toolsAndImagesAreRead() {
    var request = read(OPEN_AI);

    var tool = request.tools().definitions().orElseThrow().getFirst();
    assertThat(tool.name()).isEqualTo("find");
    assertThat(tool.parameters().getFirst().choices()).containsExactly("cat", "dog");
    assertThat(tool.parameters().getFirst().required()).isTrue();
    assertThat(request.choice()).isEqualTo(ToolChoice.FORCED);
    assertThat(request.images()).isEqualTo(1);
  }

  @Test
  void aSystemPromptBesideTheMessagesComesFirst() {
    var request =
        read(
            """
            {"system": [{"type": "text", "text": "Be brief."}],
             "messages": [{"role": "user", "content": "Hello"}],
             "tools": [{"name": "find", "input_schema": {"type": "object", "properties": {}}}]}
            """);

    assertThat(request.messages())
        .containsExactly(ChatMessage.of("system", "Be brief."), ChatMessage.of("user", "Hello"));
    assertThat(request.tools().definitions())
        .hasValueSatisfying(tools -> assertThat(tools).hasSize(1));
  }

  @Test
  void parametersInsideParametersAreNotReadAsFlat() {
    var request =
        read(
            """
            {"messages": [{"role": "user", "content": "Hello"}],
             "tools": [{"name": "find", "input_schema": {"type": "object", "properties":
               {"where": {"type": "object", "properties": {"city": {"type": "string"}}}}}}]}
            """);

    assertThat(request.tools().definitions()).isEmpty();
    assertThat(request.tools().json()).contains("city");
  }

  @Test
  void callsAndTheirResultsCountAsTheirJson() {
    var request =
        read(
            """
            {"messages": [
              {"role": "assistant", "content": null,
               "tool_calls": [{"id": "c1", "function": {"name": "find", "arguments": "{}"}}]},
              {"role": "user", "content": [{"type": "tool_result", "content": "nothing"}]}]}
            """);

    assertThat(request.messages().getFirst().content()).contains("\"name\":\"find\"");
    assertThat(request.messages().getLast().content()).contains("nothing");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hello",
        "{\"messages\": \"none\"}",
        "{\"messages\": [",
        "{\"messages\": [\"Hello\"]}",
      })
  void anythingElseIsText(String text) {
    assertThat(ChatRecord.of(text)).isEmpty();
  }

  @Test
  void samplesHoldTextsAndRequestsSideBySide() throws IOException {
    var file =
        Files.writeString(
            folder.resolve("calls.jsonl"),
            """
            {"input": "Hello"}
            {"system": "Be brief.", "messages": [{"role": "user", "content": "Hi"}, {"role": "assistant", "content": "Yes?"}]}
            """);

    var texts = SampleTexts.read(CorpusFinder.find(List.of(file.toString())));

    assertThat(texts.inputs()).containsExactly("Hello");
    assertThat(texts.requests().getFirst().content()).isEqualTo("Be brief.\nHi");
    assertThat(texts.outputs()).containsExactly("Yes?");
  }

  @Test
  void aNamedFieldMayLieInAnEnvelope() throws IOException {
    var file =
        Files.writeString(
            folder.resolve("batch.jsonl"),
            """
            {"custom_id": "1", "body": {"system": "Be brief.", "messages": [{"role": "user", "content": "Hi"}]}}
            """);

    var texts = SampleTexts.read(CorpusFinder.find(List.of(file + "#body.messages")));

    assertThat(texts.requests().getFirst().messages()).hasSize(2);
  }
}
