package dev.elige.provider.dialect;

import static dev.elige.provider.dialect.ContractTest.answer;
import static dev.elige.provider.dialect.ContractTest.failure;
import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.provider.ChatAnswer;
import dev.elige.provider.ChatRequest;
import dev.elige.provider.FailureKind;
import dev.elige.provider.FinishReason;
import dev.elige.provider.Reply;
import dev.elige.provider.TextListener;
import dev.elige.provider.http.Gate;
import dev.elige.provider.http.HttpCaller;
import dev.elige.provider.http.TestingPauses;
import dev.elige.provider.http.TestingWire;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What single providers do within a form that many share, in the shapes that they send. */
@Timeout(20)
class QuirksTest {
  private static final HttpCaller CALLER = TestingDialect.caller(new TestingPauses());

  @AfterAll
  static void close() {
    CALLER.close();
  }

  private static Reply<ChatAnswer> streamed(TestingDialect dialect, String text)
      throws IOException {
    try (var wire = new TestingWire(TestingWire.chunked(dialect.streamType, text, 50))) {
      var request = ChatRequest.of(dialect.model, "?").streamed();
      return dialect.at(wire.address(), CALLER).ask(request, TextListener.NONE);
    }
  }

  private static Reply<ChatAnswer> whole(TestingDialect dialect, String json) throws IOException {
    try (var wire = new TestingWire(TestingWire.saying("200 OK", "application/json", json))) {
      var request = ChatRequest.of(dialect.model, "?");
      return dialect.at(wire.address(), CALLER).ask(request, TextListener.NONE);
    }
  }

  /** Azure begins with a chunk without choices and without a model, which tells of its filters. */
  @Test
  void azuresFirstChunkHasNeitherChoicesNorAModel() throws IOException {
    var text =
        """
        data: {"choices":[],"created":0,"id":"","model":"","object":"","prompt_filter_results":[]}

        """
            + TestingDialect.OPENAI.stream();
    assertThat(answer(streamed(TestingDialect.OPENAI, text)).model()).isEqualTo("m-1");
  }

  /** A key would go along; and who is asked by mistake may ask back by a path with a secret. */
  @Test
  void aRedirectionIsToldByItsHostAndNotFollowed() throws IOException {
    var head = "307 Temporary Redirect\r\nLocation: https://other.example/v1?key=canary";
    try (var wire = new TestingWire(TestingWire.saying(head, new byte[0]))) {
      var request = ChatRequest.of(TestingDialect.OPENAI.model, "?");
      var reply = TestingDialect.OPENAI.at(wire.address(), CALLER).ask(request, TextListener.NONE);
      var told = reply.<String>fold(Object::toString, failure -> failure.message().toString());
      assertThat(told)
          .contains("307", "points to other.example", "check the address")
          .doesNotContain("canary");
    }
  }

  /** Deployments bear the names of their users, so that every answer names another model. */
  @Test
  void azuresDeploymentsAreNoRedirections() throws IOException {
    var row = Objects.requireNonNull(ProviderRows.builtIn().get("azure"));
    var body = TestingDialect.OPENAI.whole("gpt-4o-2024-08-06", "stop", true);
    try (var wire = new TestingWire(TestingWire.saying("200 OK", "application/json", body))) {
      var environment =
          Map.of(
              "AZURE_OPENAI_ENDPOINT", wire.address() + "/", "AZURE_OPENAI_API_KEY", "azure-key");
      var provider = DialectProvider.of(row, environment, CALLER, Gate.of(1));
      var answer = answer(provider.ask(ChatRequest.of("travel", "?"), TextListener.NONE));
      assertThat(answer.warnings()).isEmpty();
      assertThat(answer.model()).isEqualTo("gpt-4o-2024-08-06");
      var request = wire.requests().getFirst();
      assertThat(request.line()).isEqualTo("POST /openai/v1/chat/completions");
      assertThat(request.headers())
          .containsEntry("api-key", "azure-key")
          .doesNotContainKey("authorization");
    }
  }

  /** OpenRouter keeps the connection alive with comments, and tells errors within the stream. */
  @Test
  void openRoutersCommentsAreNothingAndItsErrorsAreErrors() throws IOException {
    var comment = ": OPENROUTER PROCESSING\n\n";
    assertThat(
            answer(streamed(TestingDialect.OPENAI, comment + TestingDialect.OPENAI.stream()))
                .text())
        .isEqualTo("Hola Mundo");
    var error =
        """
        data: {"id":"c","model":"m-1","error":{"code":502,"message":"Provider disconnected"},\
        "choices":[{"index":0,"delta":{"content":""},"finish_reason":"error"}]}

        """;
    var failure = failure(streamed(TestingDialect.OPENAI, comment + error));
    assertThat(failure.kind()).isEqualTo(FailureKind.UNAVAILABLE);
    assertThat(failure.words()).isEqualTo("Provider disconnected");
  }

  /** Mistral's reasoning models answer in parts, of which thoughts are not said. */
  @Test
  void mistralsPartsAreSaidWithoutTheThoughts() throws IOException {
    var json =
        """
        {"model": "m-1", "choices": [{"message": {"role": "assistant", "content": [
        {"type": "thinking", "thinking": [{"type": "text", "text": "Well..."}]},
        {"type": "text", "text": "Hola"}]}, "finish_reason": "stop"}]}\
        """;
    assertThat(answer(whole(TestingDialect.OPENAI, json)).text()).isEqualTo("Hola");
  }

  @Test
  void aRefusalOfOpenAiIsAFilter() throws IOException {
    var json =
        """
        {"model": "m-1", "choices": [{"message": {"content": null, "refusal": "I cannot help."},
        "finish_reason": "stop"}]}\
        """;
    var failure = failure(whole(TestingDialect.OPENAI, json));
    assertThat(failure.kind()).isEqualTo(FailureKind.CONTENT_FILTER);
    assertThat(failure.words()).isEqualTo("I cannot help.");
  }

  @Test
  void aReasonThatNobodyKnowsIsToldAndOneThatIsMissingToo() throws IOException {
    var odd = answer(whole(TestingDialect.OPENAI, TestingDialect.OPENAI.whole("m-1", "eos", true)));
    assertThat(odd.finish()).isEqualTo(FinishReason.OTHER);
    assertThat(odd.warnings()).singleElement().hasToString("the answer ended with \"eos\"");
    var none = "{\"choices\": [{\"message\": {\"content\": \"Hola\"}}]}";
    assertThat(answer(whole(TestingDialect.OPENAI, none)).warnings())
        .singleElement()
        .hasToString("the provider does not say why it ended");
  }

  /** Thoughts and their signatures come as deltas of their own, before the text. */
  @Test
  void anthropicsThoughtsAreNotSaid() throws IOException {
    var thoughts =
        """
        event: content_block_delta
        data: {"type": "content_block_delta", "delta": {"type": "thinking_delta", "thinking": "Well"}}

        event: content_block_delta
        data: {"type": "content_block_delta", "delta": {"type": "signature_delta", "signature": "x"}}

        event: something_new
        data: {"type": "something_new"}

        """;
    assertThat(
            answer(streamed(TestingDialect.ANTHROPIC, thoughts + TestingDialect.ANTHROPIC.stream()))
                .text())
        .isEqualTo("Hola Mundo");
  }

  @Test
  void aPromptThatGeminiBlocksIsAFilter() throws IOException {
    var json = "{\"promptFeedback\": {\"blockReason\": \"PROHIBITED_CONTENT\"}}";
    var failure = failure(whole(TestingDialect.GEMINI, json));
    assertThat(failure.kind()).isEqualTo(FailureKind.CONTENT_FILTER);
    assertThat(failure.words()).isEqualTo("PROHIBITED_CONTENT");
    var streamed = failure(streamed(TestingDialect.GEMINI, TestingDialect.GEMINI.framed(json)));
    assertThat(streamed.kind()).isEqualTo(FailureKind.CONTENT_FILTER);
  }

  /** Google's quota errors have no header: the wait stands in a detail of the body. */
  @Test
  void geminisWaitInTheBodyIsWaitedForToo() throws IOException {
    var pauses = new TestingPauses();
    var error =
        """
        {"error": {"code": 429, "message": "Quota exceeded", "status": "RESOURCE_EXHAUSTED",
         "details": [{"@type": "type.googleapis.com/google.rpc.QuotaFailure"},
          {"@type": "type.googleapis.com/google.rpc.RetryInfo", "retryDelay": "3.25s"}]}}\
        """;
    try (var caller = TestingDialect.caller(pauses);
        var wire =
            new TestingWire(
                TestingWire.saying("429 x", "application/json", error),
                TestingDialect.GEMINI.answer(false))) {
      var provider = TestingDialect.GEMINI.at(wire.address(), caller);
      answer(provider.ask(ChatRequest.of("m-1", "?"), TextListener.NONE));
    }
    assertThat(pauses.made()).containsExactly(Duration.ofMillis(3300));
  }
}
