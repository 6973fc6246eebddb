package dev.elige.provider.langchain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.provider.CallFailure;
import dev.elige.provider.ChatAnswer;
import dev.elige.provider.ChatRequest;
import dev.elige.provider.FailureKind;
import dev.elige.provider.Reply;
import dev.elige.provider.TextListener;
import dev.elige.provider.dialect.TestingDialect;
import dev.elige.provider.http.TestingWire;
import dev.elige.provider.http.TestingWire.Turn;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What goes wrong between LangChain4j's own model and a server, over real sockets: what is left of
 * it behind LangChain4j has the right name, and is no answer. What LangChain4j keeps to itself is
 * held here too, so that the documents tell it as it is.
 */
@Timeout(20)
class LangChainFaultsTest {
  private static final TestingDialect OPENAI = TestingDialect.OPENAI;

  private static ChatRequest request(boolean isStreamed) {
    var request = ChatRequest.of("m-1", "?");
    return isStreamed ? request.streamed() : request;
  }

  private static Reply<ChatAnswer> ask(boolean isStreamed, Turn turn) throws IOException {
    try (var wire = new TestingWire(turn)) {
      var reply = TestingLangChain.at(wire.address()).ask(request(isStreamed), TextListener.NONE);
      assertThat(wire.requests()).hasSize(1);
      return reply;
    }
  }

  private static CallFailure failure(Reply<?> reply) {
    return reply.<CallFailure>fold(
        answer -> {
          throw new AssertionError("an answer: " + answer);
        },
        failure -> failure);
  }

  private static ChatAnswer answer(Reply<ChatAnswer> reply) {
    return reply.fold(
        answer -> answer,
        failure -> {
          throw new AssertionError(failure);
        });
  }

  private static byte[] body(boolean isStreamed) {
    var text =
        isStreamed ? OPENAI.framed(OPENAI.pieces("m-1", true)) : OPENAI.whole("m-1", "stop", true);
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String type(boolean isStreamed) {
    return isStreamed ? "text/event-stream" : "application/json";
  }

  /** Says so many bytes of a right body, and then does something else. */
  private static Turn begun(boolean isStreamed, int bytes, Turn then) {
    return (request, out, connection) -> {
      out.write(TestingWire.chunkedHead(type(isStreamed)));
      TestingWire.chunks(out, Arrays.copyOf(body(isStreamed), bytes), 1000);
      Thread.sleep(bytes == 0 ? 0 : 100); // a reset outruns what was said and not heard yet
      then.answer(request, out, connection);
    };
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void refused(boolean isStreamed) throws IOException {
    int port;
    try (var socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    var provider = TestingLangChain.at("http://localhost:" + port);
    var failure = failure(provider.ask(request(isStreamed), TextListener.NONE));
    assertThat(failure.kind()).isEqualTo(FailureKind.UNAVAILABLE);
    assertThat(failure.attempts()).isOne();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void resetBeforeTheFirstByte(boolean isStreamed) throws IOException {
    for (var turn : List.of(TestingWire.reset(), begun(isStreamed, 0, TestingWire.reset()))) {
      assertThat(failure(ask(isStreamed, turn)).kind()).isEqualTo(FailureKind.UNAVAILABLE);
    }
  }

  @Test
  void aStreamThatIsResetIsCut() throws IOException {
    var failure = failure(ask(true, begun(true, body(true).length - 3, TestingWire.reset())));
    assertThat(failure.kind()).isEqualTo(FailureKind.CUT);
    assertThat(failure.received()).isEqualTo("Hola Mundo");
  }

  /** LangChain4j does not tell whether anything had come. */
  @Test
  void aWholeAnswerThatIsResetIsNone() throws IOException {
    var failure = failure(ask(false, begun(false, body(false).length - 3, TestingWire.reset())));
    assertThat(failure.kind()).isEqualTo(FailureKind.UNAVAILABLE);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void slowHeadersAreNotWaitedFor(boolean isStreamed) throws IOException {
    try (var wire = new TestingWire((_, _, _) -> Thread.sleep(1500))) {
      var provider = TestingLangChain.at(wire.address(), Duration.ofMillis(100));
      assertThat(failure(provider.ask(request(isStreamed), TextListener.NONE)).kind())
          .isEqualTo(FailureKind.TIMEOUT);
    }
  }

  /** Which LangChain4j would wait for without end. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aBodyThatStallsIsNotWaitedFor(boolean isStreamed) throws IOException {
    var half = body(isStreamed).length / 2;
    try (var wire = new TestingWire(begun(isStreamed, half, (_, _, _) -> Thread.sleep(2500)))) {
      var provider = TestingLangChain.at(wire.address()).within(Duration.ofMillis(600));
      var failure = failure(provider.ask(request(isStreamed), TextListener.NONE));
      assertThat(failure.kind()).isEqualTo(FailureKind.TIMEOUT);
      assertThat(failure.received()).isEqualTo(isStreamed ? "Hola " : "");
    }
  }

  @Test
  void aStreamWithoutAReasonToEndIsNeverAnAnswer() throws IOException {
    var pieces = OPENAI.pieces("m-1", true);
    for (int kept = 0; kept < 4; kept++) {
      var text = OPENAI.framed(pieces.subList(0, kept));
      var failure = failure(ask(true, TestingWire.chunked(type(true), text, 1000)));
      assertThat(failure.kind()).isEqualTo(FailureKind.CUT);
      assertThat("Hola Mundo").startsWith(failure.received());
    }
  }

  @Test
  void whatComesAfterTheReasonToEndMayBeMissingUnseen() throws IOException {
    var text = OPENAI.framed(OPENAI.pieces("m-1", true).subList(0, 4));
    var answer = answer(ask(true, TestingWire.chunked(type(true), text, 1000)));
    assertThat(answer.text()).isEqualTo("Hola Mundo");
    assertThat(answer.usage().input().isKnown()).isFalse();
    assertThat(answer.usage().output().isKnown()).isFalse();
  }

  /** Every prefix of the bytes up to the reason to end, closed politely. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void noPrefixOfAnAnswerIsAnAnswer(boolean isStreamed) throws IOException {
    var whole = new String(body(isStreamed), StandardCharsets.UTF_8);
    int end = isStreamed ? whole.indexOf("\"stop\"") : whole.length() - 1;
    for (int length = 0; length < end; length += 1 + whole.length() / 25) {
      var prefix = Arrays.copyOf(body(isStreamed), length);
      Turn turn =
          (_, out, _) -> {
            out.write(TestingWire.head("200 OK\r\nContent-Type: " + type(isStreamed)));
            out.write(prefix);
          };
      assertThat(failure(ask(isStreamed, turn)).kind()).isIn(FailureKind.CUT, FailureKind.PROTOCOL);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void invalidJsonIsNoAnswer(boolean isStreamed) throws IOException {
    for (var broken : List.of("{\"model\": nonsense}", "[1]", "\"text\"")) {
      var text = isStreamed ? OPENAI.framed(broken) : broken;
      var reply = ask(isStreamed, TestingWire.saying("200 OK", type(isStreamed), text));
      assertThat(failure(reply).kind()).isEqualTo(FailureKind.PROTOCOL);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aPageIsNoAnswer(boolean isStreamed) throws IOException {
    var reply = ask(isStreamed, TestingWire.saying("200 OK", "text/html", "<p>Sign in</p>"));
    assertThat(failure(reply).kind())
        .isEqualTo(isStreamed ? FailureKind.CUT : FailureKind.PROTOCOL);
  }

  @ParameterizedTest
  @CsvSource({
    "301, PROTOCOL",
    "400, BAD_REQUEST",
    "401, AUTH",
    "402, QUOTA",
    "403, AUTH",
    "404, BAD_REQUEST",
    "408, TIMEOUT",
    "413, CONTEXT_TOO_LONG",
    "422, BAD_REQUEST",
    "429, RATE",
    "500, UNAVAILABLE",
    "502, UNAVAILABLE",
    "503, UNAVAILABLE",
    "529, UNAVAILABLE"
  })
  void aStatusHasItsMeaningAndTheProvidersWords(int status, FailureKind kind) throws IOException {
    var words = OPENAI.error("some_error", "It is the provider's own fault.");
    var turn =
        TestingWire.saying(
            status + " x\r\nx-request-id: r-9\r\nRetry-After: 7", "application/json", words);
    for (boolean isStreamed : new boolean[] {false, true}) {
      var failure = failure(ask(isStreamed, turn));
      assertThat(failure.kind()).isEqualTo(kind);
      assertThat(failure.status()).contains(status);
      assertThat(failure.words()).isEqualTo("It is the provider's own fault.");
      assertThat(failure.retryAfter()).as("LangChain4j does not pass it on").isEmpty();
      assertThat(failure.requestId()).as("nor this").isEmpty();
    }
  }

  @Test
  void codesTellWhatAStatusLeavesOpen() throws IOException {
    var quota = OPENAI.error("insufficient_quota", "You exceeded your current quota.");
    assertThat(failure(ask(false, TestingWire.saying("429 x", "application/json", quota))).kind())
        .isEqualTo(FailureKind.QUOTA);
    var long_ = OPENAI.error("context_length_exceeded", "Too many tokens.");
    assertThat(failure(ask(true, TestingWire.saying("400 x", "application/json", long_))).kind())
        .isEqualTo(FailureKind.CONTEXT_TOO_LONG);
  }

  @Test
  void anErrorThatEndsAStreamIsNoAnswer() throws IOException {
    var pieces = new ArrayList<>(OPENAI.pieces("m-1", true).subList(0, 2));
    pieces.add(OPENAI.error("overloaded_error", "Overloaded"));
    var text = OPENAI.framed(pieces);
    var failure = failure(ask(true, TestingWire.chunked(type(true), text, 1000)));
    assertThat(failure.kind()).isEqualTo(FailureKind.CUT);
    assertThat(failure.words()).as("LangChain4j passes it over").isEmpty();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void anErrorInPlaceOfAnAnswerIsNone(boolean isStreamed) throws IOException {
    var text = OPENAI.error("overloaded_error", "Overloaded");
    assertThat(failure(ask(isStreamed, TestingWire.saying("200 OK", "application/json", text))))
        .extracting(CallFailure::kind)
        .isIn(FailureKind.CUT, FailureKind.UNAVAILABLE);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void anInterruptCancels(boolean isStreamed) throws Exception {
    for (var turn :
        List.<Turn>of(
            (_, _, _) -> Thread.sleep(1500),
            begun(isStreamed, body(isStreamed).length / 2, (_, _, _) -> Thread.sleep(1500)))) {
      try (var wire = new TestingWire(turn)) {
        var provider = TestingLangChain.at(wire.address());
        var reply = new FutureTask<>(() -> provider.ask(request(isStreamed), TextListener.NONE));
        var asking = Thread.ofVirtual().start(reply);
        Thread.sleep(200);
        asking.interrupt();
        assertThat(failure(reply.get()).kind()).isEqualTo(FailureKind.CANCELLED);
      }
    }
  }

  @Test
  void aListenerCanEndTheCall() throws IOException {
    try (var wire = new TestingWire(OPENAI.answer(true))) {
      var reply =
          TestingLangChain.at(wire.address())
              .ask(
                  request(true),
                  _ -> {
                    throw new CancellationException();
                  });
      assertThat(failure(reply).kind()).isEqualTo(FailureKind.CANCELLED);
      assertThat(failure(reply).received()).isEqualTo("Hola ");
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aKeyThatAnErrorRepeatsIsNotShown(boolean isStreamed) throws IOException {
    var key = TestingDialect.KEY;
    var padding = "x ".repeat(CallFailure.MOST_WORDS / 2 - key.length());
    for (var words :
        List.of(
            OPENAI.error(key, "Incorrect API key provided: " + key + "."),
            "<p>" + key + "</p>",
            OPENAI.error("e", padding + key + key))) {
      var failure =
          failure(ask(isStreamed, TestingWire.saying("401 " + key, "application/json", words)));
      assertThat(failure.toString()).doesNotContain("sk-").hasSizeLessThan(1000);
    }
  }
}
