package dev.elige.provider.dialect;

import static dev.elige.provider.dialect.ContractTest.answer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.base.Estimate;
import dev.elige.provider.ChatAnswer;
import dev.elige.provider.ChatRequest;
import dev.elige.provider.TextListener;
import dev.elige.provider.Usage;
import dev.elige.provider.http.HttpCaller;
import dev.elige.provider.http.TestingPauses;
import dev.elige.provider.http.TestingWire;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Each provider counts in its own way; here all are told in one: input with what caches read and
 * wrote, output with reasoning. A number that is not told is a dash.
 */
@Timeout(20)
class ReportedUsageTest {
  private static final HttpCaller CALLER = TestingDialect.caller(new TestingPauses());

  @AfterAll
  static void close() {
    CALLER.close();
  }

  private static String counts(Usage usage) {
    return Stream.of(
            usage.input(), usage.cached(), usage.cacheWritten(), usage.output(), usage.reasoning())
        .map(count -> count.<String>fold(String::valueOf, _ -> "-"))
        .collect(Collectors.joining(" "));
  }

  private static ChatAnswer whole(TestingDialect dialect, String body) throws IOException {
    try (var wire = new TestingWire(TestingWire.saying("200 OK", "application/json", body))) {
      var request = ChatRequest.of(dialect.model, "?");
      return answer(dialect.at(wire.address(), CALLER).ask(request, TextListener.NONE));
    }
  }

  private static ChatAnswer streamed(TestingDialect dialect, List<String> pieces)
      throws IOException {
    var turn = TestingWire.chunked(dialect.streamType, dialect.framed(pieces), 40);
    try (var wire = new TestingWire(turn)) {
      var request = ChatRequest.of(dialect.model, "?").streamed();
      return answer(dialect.at(wire.address(), CALLER).ask(request, TextListener.NONE));
    }
  }

  private static String openAi(String usage) throws IOException {
    var body = TestingDialect.OPENAI.whole("m-1", "stop", false);
    return counts(
        whole(
                TestingDialect.OPENAI,
                body.substring(0, body.length() - 1) + ", \"usage\": " + usage + "}")
            .usage());
  }

  /** The example of OpenAI's guide on prompt caching. */
  @Test
  void openAiCountsCachedTokensInThePromptAndReasoningInTheCompletion() throws IOException {
    assertThat(
            openAi(
                """
                {"prompt_tokens": 2006, "completion_tokens": 300, "total_tokens": 2306,
                 "prompt_tokens_details": {"cached_tokens": 1920},
                 "completion_tokens_details": {"reasoning_tokens": 192,
                  "accepted_prediction_tokens": 0, "rejected_prediction_tokens": 0}}\
                """))
        .isEqualTo("2006 1920 - 300 192");
  }

  /** 0 that is told is 0, and not unknown. */
  @Test
  void noughtIsANumber() throws IOException {
    assertThat(
            openAi(
                """
                {"prompt_tokens": 9, "completion_tokens": 0,
                 "prompt_tokens_details": {"cached_tokens": 0}}\
                """))
        .isEqualTo("9 0 - 0 -");
  }

  /** xAI counts reasoning beside the completion; its total tells so. */
  @Test
  void reasoningBesideTheCompletionIsAddedWhereTheTotalSaysSo() throws IOException {
    assertThat(
            openAi(
                """
                {"prompt_tokens": 32, "completion_tokens": 9, "total_tokens": 135,
                 "prompt_tokens_details": {"cached_tokens": 6},
                 "completion_tokens_details": {"reasoning_tokens": 94}}\
                """))
        .isEqualTo("32 6 - 103 94");
  }

  @Test
  void deepSeekHasAWordOfItsOwnForCachedTokens() throws IOException {
    assertThat(
            openAi(
                """
                {"prompt_tokens": 100, "completion_tokens": 7,
                 "prompt_cache_hit_tokens": 64, "prompt_cache_miss_tokens": 36}\
                """))
        .isEqualTo("100 64 - 7 -");
  }

  /** Moonshot's API reference, chat completion; the count stands beside the others. */
  @Test
  void moonshotTellsCachedTokensBesideTheOthers() throws IOException {
    assertThat(
            openAi(
                """
                {"prompt_tokens": 19, "completion_tokens": 21, "total_tokens": 40,
                 "cached_tokens": 10}\
                """))
        .isEqualTo("19 10 - 21 -");
  }

  /** The last piece of a stream of Moonshot's, as people report it. */
  @Test
  void moonshotTellsTheUsageOfAStreamInItsLastChoice() throws IOException {
    var pieces =
        List.of(
            "{\"model\": \"m-1\", \"choices\": [{\"index\": 0, \"delta\": {\"content\": \"Hi\"}}]}",
            """
            {"model": "m-1", "choices": [{"index": 0, "delta": {}, "finish_reason": "stop", \
            "usage": {"prompt_tokens": 1336, "completion_tokens": 31, "total_tokens": 1367, \
            "cached_tokens": 1280}}]}\
            """,
            "[DONE]");
    assertThat(counts(streamed(TestingDialect.OPENAI, pieces).usage()))
        .isEqualTo("1336 1280 - 31 -");
  }

  @Test
  void moreTokensThanAnyCallHasAreUnknownAndNotBilled() throws IOException {
    assertThat(openAi("{\"prompt_tokens\": 9223372036854775807, \"completion_tokens\": 7}"))
        .isEqualTo("- - - 7 -");
    assertThat(openAi("{\"prompt_tokens\": 1000000000, \"completion_tokens\": 1000000001}"))
        .isEqualTo("1000000000 - - - -");
  }

  @Test
  void whatIsNoCountIsUnknown() throws IOException {
    assertThat(openAi("{\"prompt_tokens\": -1, \"completion_tokens\": \"7\"}"))
        .isEqualTo("- - - - -");
  }

  /** The example of Anthropic's guide on prompt caching: total = read + written + input. */
  @Test
  void anthropicCountsCachesBesideTheInput() throws IOException {
    var body =
        """
        {"id": "c", "model": "m-1", "content": [{"type": "text", "text": "Hi"}], "stop_reason": "end_turn",
         "usage": {"input_tokens": 50, "cache_read_input_tokens": 100000,
                   "cache_creation_input_tokens": 248, "output_tokens": 503}}\
        """;
    var usage = whole(TestingDialect.ANTHROPIC, body).usage();
    assertThat(counts(usage)).isEqualTo("100298 100000 248 503 -");
    assertThat(usage.plainInput()).isEqualTo(Estimate.known(50L));
  }

  /** The counts of the delta are cumulative; it may repeat the input, with or without caches. */
  @Test
  void anthropicsDeltaStandsInPlaceOfTheStartAndIsNotAdded() throws IOException {
    for (var input : List.of("", "\"input_tokens\": 21, ")) {
      var pieces =
          List.of(
              """
              {"type": "message_start", "message": {"model": "m-1", "usage": {"input_tokens": 21, \
              "cache_read_input_tokens": 10, "output_tokens": 1}}}\
              """,
              "{\"type\": \"content_block_delta\", \"delta\": {\"text\": \"Hi\"}}",
              "{\"type\": \"message_delta\", \"delta\": {\"stop_reason\": \"end_turn\"}, \"usage\": {"
                  + input
                  + "\"output_tokens\": 15}}",
              "{\"type\": \"message_stop\"}");
      assertThat(counts(streamed(TestingDialect.ANTHROPIC, pieces).usage()))
          .isEqualTo("31 10 - 15 -");
    }
  }

  /** Google: the prompt's count includes cached tokens; thoughts are beside the candidates. */
  @Test
  void geminiCountsThoughtsBesideTheCandidates() throws IOException {
    var body =
        """
        {"candidates": [{"content": {"parts": [{"text": "Let me think", "thought": true},
         {"text": "Hi"}]}, "finishReason": "STOP"}],
         "usageMetadata": {"promptTokenCount": 1000, "cachedContentTokenCount": 800,
          "candidatesTokenCount": 20, "thoughtsTokenCount": 300, "totalTokenCount": 1320}}\
        """;
    var answer = whole(TestingDialect.GEMINI, body);
    assertThat(answer.text()).isEqualTo("Hi");
    assertThat(counts(answer.usage())).isEqualTo("1000 800 - 320 300");
  }

  /** All of the budget went into thoughts: Protocol Buffers leave a 0 out. */
  @Test
  void geminisMissingCandidatesAreNought() throws IOException {
    var body =
        """
        {"candidates": [{"content": {}, "finishReason": "MAX_TOKENS"}],
         "usageMetadata": {"promptTokenCount": 10, "thoughtsTokenCount": 64}}\
        """;
    assertThat(counts(whole(TestingDialect.GEMINI, body).usage())).isEqualTo("10 - - 64 64");
  }
}
