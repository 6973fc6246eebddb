package dev.elige.tokens.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.base.Estimate;
import dev.elige.tokens.Calibrations;
import dev.elige.tokens.TestingUsage;
import dev.elige.tokens.TokenCount;
import dev.elige.tokens.TokenCount.Estimated;
import dev.elige.tokens.TokenCount.Exact;
import dev.elige.tokens.TokenCounters;
import dev.elige.tokens.bytepair.BuiltInTokenizers;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The makers' documented examples, each with the page that prints it. */
class ChatFormatTest {
  private static final TokenCounters COUNTERS =
      new TokenCounters(new BuiltInTokenizers(), Calibrations.builtIn());

  private static final List<ChatMessage> JARGON =
      List.of(
          ChatMessage.of(
              "system",
              "You are a helpful, pattern-following assistant that translates corporate jargon into"
                  + " plain English."),
          new ChatMessage(
              "system", "example_user", "New synergies will help drive top-line growth."),
          new ChatMessage(
              "system", "example_assistant", "Things working well together will increase revenue."),
          new ChatMessage(
              "system",
              "example_user",
              "Let's circle back when we have more bandwidth to touch base on opportunities for"
                  + " increased leverage."),
          new ChatMessage(
              "system",
              "example_assistant",
              "Let's talk later when we're less busy about how to do better."),
          ChatMessage.of(
              "user",
              "This late pivot means we don't have time to boil the ocean for the client"
                  + " deliverable."));

  private static final List<ChatMessage> WEATHER =
      List.of(
          ChatMessage.of(
              "system",
              "You are a helpful assistant that can answer to questions about the weather."),
          ChatMessage.of("user", "What's the weather like in San Francisco?"));

  private static final ToolDefinition.Parameter LOCATION =
      new ToolDefinition.Parameter(
          "location", "string", "The city and state, e.g. San Francisco, CA", List.of(), true);

  private static final ToolDefinition CURRENT_WEATHER =
      new ToolDefinition(
          "get_current_weather",
          "Get the current weather in a given location",
          List.of(
              LOCATION,
              new ToolDefinition.Parameter(
                  "unit",
                  "string",
                  "The unit of temperature to return",
                  List.of("celsius", "fahrenheit"),
                  false)));

  private static ChatFormat format(String model, String family) {
    return ChatFormat.of(model, COUNTERS.of(model, Optional.of(family)));
  }

  private static TokenCount known(Estimate<TokenCount> estimate) {
    return estimate.toOptional().orElseThrow();
  }

  /** https://cookbook.openai.com/examples/how_to_count_tokens_with_tiktoken, section 6. */
  @ParameterizedTest
  @CsvSource({
    "openai/gpt-3.5-turbo, cl100k, 129",
    "openai/gpt-3-5-turbo-0301, cl100k, 127",
    "openai/gpt-3-5-turbo-0613, cl100k, 129",
    "openai/gpt-4-0314, cl100k, 129",
    "openai/gpt-4, cl100k, 129",
    "openai/gpt-4o-2024-08-06, o200k, 124",
    "openai/gpt-4o-mini, o200k, 124",
  })
  void theJargonOfTheCookbookHasAsManyTokensAsTheApiCounted(
      String model, String family, long tokens) {
    var count = known(format(model, family).conversation(JARGON));
    assertThat(count).isInstanceOf(Exact.class);
    assertThat(count.tokens()).isEqualTo(tokens);
    assertThat(count.citation().source().url()).startsWith("https://cookbook.openai.com");
  }

  /** The same page, section 7: the tools and the messages together. */
  @ParameterizedTest
  @CsvSource({
    "openai/gpt-3.5-turbo, cl100k, 105",
    "openai/gpt-4, cl100k, 105",
    "openai/gpt-4o-2024-08-06, o200k, 101",
    "openai/gpt-4o-mini, o200k, 101",
  })
  void theToolsOfTheCookbookHaveAsManyTokensAsTheApiCounted(
      String model, String family, long tokens) {
    var format = format(model, family);
    var tools = known(format.tools(List.of(CURRENT_WEATHER), ToolChoice.FREE));
    assertThat(tools.tokens() + known(format.conversation(WEATHER)).tokens()).isEqualTo(tokens);
  }

  /** https://platform.openai.com/docs/guides/images-vision#calculating-costs. */
  @ParameterizedTest
  @CsvSource({
    "openai/gpt-4o-2024-08-06, 1024, 1024, HIGH, 765",
    "openai/gpt-4o-2024-08-06, 2048, 4096, HIGH, 1105",
    "openai/gpt-4o-2024-08-06, 4096, 8192, LOW, 85",
    "openai/gpt-4.1, 1024, 1024, HIGH, 765",
    "openai/gpt-4o-mini, 1024, 1024, LOW, 2833",
    "openai/o1, 1024, 1024, HIGH, 675",
    "openai/gpt-5, 1024, 1024, HIGH, 630",
    "openai/gpt-4.1-mini, 1024, 1024, HIGH, 1659",
    "openai/gpt-4.1-mini, 1800, 2400, HIGH, 2353",
    "openai/gpt-4.1-nano, 1024, 1024, HIGH, 2520",
    "openai/o4-mini, 1024, 1024, HIGH, 1762",
  })
  void imagesOfTheGuideOfOpenAi(
      String model, int width, int height, ImageDetail detail, long tokens) {
    var count = known(format(model, "o200k").image(new ImageSize(width, height), detail));
    assertThat(count.tokens()).isEqualTo(tokens);
  }

  /** https://platform.claude.com/docs/en/build-with-claude/vision, "Resolution and token cost". */
  @ParameterizedTest
  @CsvSource({
    "anthropic/claude-haiku-4-5-20251001, 200, 200, 64",
    "anthropic/claude-haiku-4-5-20251001, 1000, 1000, 1296",
    "anthropic/claude-haiku-4-5-20251001, 1920, 1080, 1560",
    "anthropic/claude-haiku-4-5-20251001, 3840, 2160, 1560",
    "anthropic/claude-opus-5, 200, 200, 64",
    "anthropic/claude-opus-5, 1000, 1000, 1296",
    "anthropic/claude-opus-5, 1920, 1080, 2691",
    "anthropic/claude-opus-5, 3840, 2160, 4784",
  })
  void imagesOfThePageOfAnthropic(String model, int width, int height, long tokens) {
    var count =
        known(format(model, "claude-3").image(new ImageSize(width, height), ImageDetail.HIGH));
    assertThat(count.tokens()).isEqualTo(tokens);
  }

  /** https://platform.claude.com/docs/en/build-with-claude/vision-coordinates. */
  @ParameterizedTest
  @CsvSource({
    "1920, 1080, 1568, 1568, 1456, 819",
    "1075, 1520, 1568, 1568, 924, 1307",
    "1075, 1520, 2576, 4784, 1075, 1520",
    "3840, 2160, 2576, 4784, 2576, 1449",
  })
  void largeImagesAreSeenSmallerAsThePageComputes(
      int width, int height, int longest, int most, int seenWidth, int seenHeight) {
    assertThat(AnthropicImages.seen(new ImageSize(width, height), longest, most))
        .isEqualTo(new ImageSize(seenWidth, seenHeight));
  }

  /** https://platform.claude.com/docs/en/agents-and-tools/tool-use/overview, "Pricing". */
  @ParameterizedTest
  @CsvSource({
    "anthropic/claude-opus-4-8, FREE, 290",
    "anthropic/claude-opus-4-8, FORCED, 410",
    "anthropic/claude-opus-4-7-20260416, FREE, 675",
    "anthropic/claude-sonnet-4-6, FORCED, 589",
    "anthropic/claude-haiku-4-5-20251001, FREE, 496",
    "anthropic/claude-3-haiku-20240307, FREE, 264",
    "anthropic/claude-3-opus-20240229, FORCED, 281",
  })
  void toolsBringTheSystemPromptOfThePage(String model, ToolChoice choice, long tokens) {
    var silent = new ToolDefinition("", "", List.of());
    var format =
        ChatFormat.of(
            model, _ -> new Exact(0, dev.elige.base.Text.verbatim(""), TestingUsage.CITATION));
    assertThat(known(format.tools(List.of(silent), choice)).tokens()).isEqualTo(tokens);
    assertThat(known(format.tools(List.of(), choice)).tokens()).isZero();
  }

  /**
   * https://docs.anthropic.com/en/docs/build-with-claude/token-counting, as printed since Claude
   * 3.5 Sonnet: a tool and a question are 403 tokens. The formula knows all but the format of the
   * one message.
   */
  @Test
  void theToolOfTheCountingPageLiesInTheIntervalOfTheEstimate() {
    var weather =
        new ToolDefinition(
            "get_weather", "Get the current weather in a given location", List.of(LOCATION));
    var model = "anthropic/claude-3-5-sonnet-20241022";
    var counter = COUNTERS.of(model, Optional.of("claude-3"));
    var tools = known(ChatFormat.of(model, counter).tools(List.of(weather), ToolChoice.FREE));
    var question = counter.count("What's the weather like in San Francisco?");
    assertThat(tools).isInstanceOf(Estimated.class);
    assertThat(403L).isBetween(tools.low() + question.low(), tools.high() + question.high());
  }

  @Test
  void whatNobodyDocumentsIsUnknownWithTheReason() {
    var claude = format("anthropic/claude-opus-5", "claude-4.7");
    assertThat(reason(claude.conversation(JARGON))).startsWith("Anthropic documents no formula");
    assertThat(reason(claude.tools(List.of(CURRENT_WEATHER), ToolChoice.FREE)))
        .isEqualTo("no formula is documented for definitions of tools of anthropic/claude-opus-5");
    var llama = format("meta/llama-3.3-70b-instruct", "llama-3");
    assertThat(reason(llama.conversation(JARGON)))
        .isEqualTo(
            "no formula is documented for the format of a conversation of"
                + " meta/llama-3.3-70b-instruct");
    assertThat(reason(llama.image(new ImageSize(1, 1), ImageDetail.LOW))).contains("images");
  }

  /** The cookbook ends at GPT-4o: for later models its function is not implemented. */
  @ParameterizedTest
  @ValueSource(strings = {"openai/o1", "openai/gpt-5", "openai/gpt-4.1", "openai/gpt-oss-120b"})
  void theCookbookDoesNotReachLaterModels(String model) {
    assertThat(format(model, "o200k").conversation(JARGON).isKnown()).isFalse();
  }

  private static String reason(Estimate<TokenCount> estimate) {
    return estimate.fold(count -> "known: " + count, Object::toString);
  }
}
