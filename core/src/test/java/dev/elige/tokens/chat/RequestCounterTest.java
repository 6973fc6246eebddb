package dev.elige.tokens.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.tokens.Calibrations;
import dev.elige.tokens.TokenCount.Exact;
import dev.elige.tokens.TokenCounters;
import dev.elige.tokens.bytepair.BuiltInTokenizers;
import dev.elige.tokens.chat.ChatRequest.Tools;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RequestCounterTest {
  private static final TokenCounters COUNTERS =
      new TokenCounters(new BuiltInTokenizers(), Calibrations.builtIn());

  private static final List<ChatMessage> WEATHER =
      List.of(
          ChatMessage.of(
              "system",
              "You are a helpful assistant that can answer to questions about the weather."),
          ChatMessage.of("user", "What's the weather like in San Francisco?"));

  private static final ToolDefinition CURRENT_WEATHER =
      new ToolDefinition(
          "get_current_weather",
          "Get the current weather in a given location",
          List.of(
              new ToolDefinition.Parameter(
                  "location",
                  "string",
                  "The city and state, e.g. San Francisco, CA",
                  List.of(),
                  true),
              new ToolDefinition.Parameter(
                  "unit",
                  "string",
                  "The unit of temperature to return",
                  List.of("celsius", "fahrenheit"),
                  false)));

  private static final String JSON = "[{\"name\": \"get_current_weather\"}]";

  private static RequestCounter counter(String model, String family) {
    return new RequestCounter(model, COUNTERS.of(model, Optional.of(family)));
  }

  private static long tokens(String text) {
    return COUNTERS.of("openai/gpt-5", Optional.of("o200k")).count(text).tokens();
  }

  private static ChatRequest request(Optional<List<ToolDefinition>> tools, int images) {
    return new ChatRequest(WEATHER, new Tools(JSON, tools), ToolChoice.FREE, images);
  }

  /** https://cookbook.openai.com/examples/how_to_count_tokens_with_tiktoken, section 7. */
  @Test
  void aRequestWithToolsHasAsManyTokensAsTheApiCounted() {
    var counted =
        counter("openai/gpt-4o-2024-08-06", "o200k")
            .count(request(Optional.of(List.of(CURRENT_WEATHER)), 0));

    assertThat(counted.count()).isInstanceOf(Exact.class);
    assertThat(counted.count().tokens()).isEqualTo(101);
    assertThat(counted.isWhole()).isTrue();
    assertThat(counted.count().citation().source().url()).contains("cookbook.openai.com");
  }

  @Test
  void withoutADocumentedFormatTheContentIsCountedAndTheRestIsSaid() {
    var counted = counter("openai/gpt-5", "o200k").count(ChatRequest.of(WEATHER));

    assertThat(counted.count().tokens())
        .isEqualTo(tokens(WEATHER.get(0).content() + "\n" + WEATHER.get(1).content()));
    assertThat(counted.isWhole()).isFalse();
    assertThat(counted.count().method())
        .hasToString(
            "counted with o200k; what wraps the messages is not documented and not counted");
  }

  @Test
  void toolsThatNoFormulaCoversCountAsTheirJson() {
    var counter = counter("openai/gpt-4o", "o200k");
    var without = counter.count(ChatRequest.of(WEATHER));
    var with = counter.count(request(Optional.empty(), 0));

    assertThat(with.count().tokens() - without.count().tokens()).isEqualTo(tokens(JSON));
    assertThat(with.isWhole()).isFalse();
  }

  @Test
  void anImageIsNotCountedAndSaid() {
    var counted =
        counter("openai/gpt-4o", "o200k").count(request(Optional.of(List.of(CURRENT_WEATHER)), 2));

    assertThat(counted.isWhole()).isFalse();
    assertThat(counted.count().method()).asString().endsWith("without its images: 2");
  }

  /** 346 tokens of system prompt, and no formula for the messages. */
  @Test
  void anthropicsToolsAreCountedAndTheMessagesAreContent() {
    var counter = counter("anthropic/claude-3-7-sonnet-20250219", "claude-3");
    var without = counter.count(ChatRequest.of(WEATHER));
    var with = counter.count(request(Optional.of(List.of(CURRENT_WEATHER)), 0));

    assertThat(with.count().low() - without.count().low()).isGreaterThan(346);
    assertThat(with.isWhole()).isFalse();
    assertThat(with.count().method())
        .asString()
        .contains("not documented and not counted; 346 tokens of system prompt");
  }

  @Test
  void countersOfOneTokenizerAreKeptApartWhereTheirFormatsDiffer() {
    var old = counter("openai/gpt-3-5-turbo-0301", "cl100k");
    var known = counter("openai/gpt-4", "cl100k");
    var open = counter("databricks/dbrx-instruct", "cl100k");

    assertThat(List.of(old.key(), known.key(), open.key())).doesNotHaveDuplicates();
    assertThat(known.key()).isEqualTo(counter("openai/gpt-4-0613", "cl100k").key());
  }
}
