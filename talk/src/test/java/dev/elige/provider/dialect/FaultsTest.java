package dev.elige.provider.dialect;

import static dev.elige.provider.dialect.ContractTest.answer;
import static dev.elige.provider.dialect.ContractTest.failure;
import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.provider.CallFailure;
import dev.elige.provider.ChatAnswer;
import dev.elige.provider.FailureKind;
import dev.elige.provider.Reply;
import dev.elige.provider.TextListener;
import dev.elige.provider.dialect.ContractTest.Way;
import dev.elige.provider.http.HttpCaller;
import dev.elige.provider.http.TestingPauses;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What goes wrong between here and a provider, over real sockets and in every dialect: it has the
 * right name, is tried as often as can help, and is never an answer.
 */
@Timeout(20)
class FaultsTest {
  /** As many as the limits of the tests allow. */
  private static final int ALL = 3;

  private static final Turn RESET = TestingWire.reset();

  private final TestingPauses pauses = new TestingPauses();
  private final HttpCaller caller = TestingDialect.caller(pauses);
  private final HttpCaller hasty =
      TestingDialect.caller(pauses, Duration.ofMillis(100), Duration.ofSeconds(5));
  private final HttpCaller restless =
      TestingDialect.caller(pauses, Duration.ofSeconds(5), Duration.ofMillis(100));

  @AfterEach
  void close() {
    hasty.close();
    restless.close();
    caller.close();
  }

  static Stream<Way> ways() {
    return ContractTest.ways();
  }

  static Stream<Way> streams() {
    return ways().filter(Way::isStreamed);
  }

  private Reply<ChatAnswer> ask(Way way, TestingWire wire) {
    return ask(caller, way, wire);
  }

  private static Reply<ChatAnswer> ask(HttpCaller caller, Way way, TestingWire wire) {
    return way.dialect().at(wire.address(), caller).ask(way.request(), TextListener.NONE);
  }

  /** The failure after these turns, which must be as many attempts as are made. */
  private CallFailure failed(Way way, int attempts, Turn... turns) throws IOException {
    try (var wire = new TestingWire(turns)) {
      var failure = failure(ask(way, wire));
      assertThat(failure.attempts()).isEqualTo(attempts);
      assertThat(wire.requests()).hasSize(attempts);
      return failure;
    }
  }

  private static byte[] body(Way way) {
    var text = way.isStreamed() ? way.dialect().stream() : way.dialect().whole("m-1", "stop", true);
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String type(Way way) {
    return way.dialect().type(way.isStreamed());
  }

  /** Says so many bytes of a right body, and then does something else. */
  private static Turn begun(Way way, int bytes, Turn then) {
    return (request, out, connection) -> {
      out.write(TestingWire.chunkedHead(type(way)));
      TestingWire.chunks(out, Arrays.copyOf(body(way), bytes), 1000);
      Thread.sleep(bytes == 0 ? 0 : 100); // a reset outruns what was said and not heard yet
      then.answer(request, out, connection);
    };
  }

  @ParameterizedTest
  @MethodSource("ways")
  void refused(Way way) throws IOException {
    int port;
    try (var socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    var provider = way.dialect().at("http://localhost:" + port, caller);
    var failure = failure(provider.ask(way.request(), TextListener.NONE));
    assertThat(failure.kind()).isEqualTo(FailureKind.UNAVAILABLE);
    assertThat(failure.attempts()).isEqualTo(ALL);
    assertThat(failure.status()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("ways")
  void resetBeforeTheFirstByteIsTriedAgain(Way way) throws IOException {
    assertThat(failed(way, ALL, RESET).kind()).isEqualTo(FailureKind.UNAVAILABLE);
    assertThat(pauses.made()).containsExactly(Duration.ofMillis(50), Duration.ofMillis(100));
    try (var wire = new TestingWire(RESET, way.dialect().answer(way.isStreamed()))) {
      assertThat(answer(ask(way, wire)).text()).isEqualTo("Hola Mundo");
      assertThat(wire.requests()).hasSize(2);
    }
  }

  @ParameterizedTest
  @MethodSource("ways")
  void resetBetweenTheHeadAndTheFirstByteIsTriedAgain(Way way) throws IOException {
    assertThat(failed(way, ALL, begun(way, 0, RESET)).kind()).isEqualTo(FailureKind.UNAVAILABLE);
  }

  @ParameterizedTest
  @MethodSource("ways")
  void resetAfterTheFirstByteIsCutAndNotTriedAgain(Way way) throws IOException {
    var failure = failed(way, 1, begun(way, body(way).length - 3, RESET));
    assertThat(failure.kind()).isEqualTo(FailureKind.CUT);
    assertThat(failure.received()).isEqualTo(way.isStreamed() ? "Hola Mundo" : "");
  }

  @ParameterizedTest
  @MethodSource("ways")
  void slowHeadersAreNotWaitedFor(Way way) throws IOException {
    try (var wire =
        new TestingWire((_, out, _) -> {
          out.write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.US_ASCII));
          for (int i = 0; i < 50; i++) {
            out.write(("X-" + i + ": y\r\n").getBytes(StandardCharsets.US_ASCII));
            out.flush();
            Thread.sleep(20);
          }
        })) {
      var failure = failure(ask(hasty, way, wire));
      assertThat(failure.kind()).isEqualTo(FailureKind.TIMEOUT);
      assertThat(failure.attempts()).isOne();
    }
  }

  @ParameterizedTest
  @MethodSource("ways")
  void aBodyThatStallsIsNotWaitedFor(Way way) throws IOException {
    var half = body(way).length / 2;
    try (var wire = new TestingWire(begun(way, half, (_, _, _) -> Thread.sleep(1500)))) {
      var failure = failure(ask(restless, way, wire));
      assertThat(failure.kind()).isEqualTo(FailureKind.TIMEOUT);
      assertThat(failure.status()).contains(200);
      assertThat(failure.attempts()).isOne();
    }
  }

  /** Wherever a stream ends before its end, with or without the end of the transport. */
  @ParameterizedTest
  @MethodSource("streams")
  void aTruncatedStreamIsNeverAnAnswer(Way way) throws IOException {
    var pieces = way.dialect().pieces("m-1", true);
    for (int kept = 0; kept < pieces.size(); kept++) {
      var text = way.dialect().framed(pieces.subList(0, kept));
      var failure = failed(way, 1, TestingWire.chunked(type(way), text, 1000));
      assertThat(failure.kind()).isEqualTo(FailureKind.CUT);
      assertThat("Hola Mundo").startsWith(failure.received());
    }
  }

  /** Every prefix of the bytes, closed politely by a server that knows no chunks. */
  @ParameterizedTest
  @MethodSource("ways")
  void noPrefixOfAnAnswerIsAnAnswer(Way way) throws IOException {
    var whole = body(way);
    for (int length = 0; length < whole.length - 3; length += 1 + whole.length / 40) {
      var prefix = Arrays.copyOf(whole, length);
      try (var wire =
          new TestingWire((_, out, _) -> {
            out.write(TestingWire.head("200 OK\r\nContent-Type: " + type(way)));
            out.write(prefix);
          })) {
        assertThat(failure(ask(way, wire)).kind())
            .isIn(FailureKind.CUT, FailureKind.PROTOCOL, FailureKind.UNAVAILABLE);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("ways")
  void invalidJsonIsNoAnswer(Way way) throws IOException {
    for (var broken : List.of("{\"model\": nonsense}", "[1]", "null", "\"text\"")) {
      var text = way.isStreamed() ? way.dialect().framed(broken) : broken;
      var failure = failed(way, 1, TestingWire.saying("200 OK", type(way), text));
      assertThat(failure.kind()).isEqualTo(FailureKind.PROTOCOL);
      assertThat(failure.words()).isEqualTo(broken);
    }
  }

  @ParameterizedTest
  @MethodSource("ways")
  void anotherTypeOfContentIsNoAnswer(Way way) throws IOException {
    var failure = failed(way, 1, TestingWire.saying("200 OK", "text/html", "<p>Sign in</p>"));
    assertThat(failure.kind()).isEqualTo(FailureKind.PROTOCOL);
    assertThat(failure.message()).asString().endsWith(": text/html <p>Sign in</p>");
  }

  static Stream<Arguments> statuses() {
    return ways()
        .flatMap(way ->
            Stream.of(
                Arguments.of(way, 301, FailureKind.PROTOCOL, 1),
                Arguments.of(way, 400, FailureKind.BAD_REQUEST, 1),
                Arguments.of(way, 401, FailureKind.AUTH, 1),
                Arguments.of(way, 402, FailureKind.QUOTA, 1),
                Arguments.of(way, 403, FailureKind.AUTH, 1),
                Arguments.of(way, 404, FailureKind.BAD_REQUEST, 1),
                Arguments.of(way, 408, FailureKind.TIMEOUT, ALL),
                Arguments.of(way, 413, FailureKind.CONTEXT_TOO_LONG, 1),
                Arguments.of(way, 422, FailureKind.BAD_REQUEST, 1),
                Arguments.of(way, 429, FailureKind.RATE, ALL),
                Arguments.of(way, 500, FailureKind.UNAVAILABLE, ALL),
                Arguments.of(way, 502, FailureKind.UNAVAILABLE, ALL),
                Arguments.of(way, 503, FailureKind.UNAVAILABLE, ALL),
                Arguments.of(way, 529, FailureKind.UNAVAILABLE, ALL)));
  }

  @ParameterizedTest
  @MethodSource("statuses")
  void aStatusHasItsMeaning(Way way, int status, FailureKind kind, int attempts)
      throws IOException {
    var words = way.dialect().error("some_error", "It is the provider's own fault.");
    var turn =
        TestingWire.saying(
            status + " x\r\nx-request-id: r-9\r\nLocation: /elsewhere", "application/json", words);
    var failure = failed(way, attempts, turn);
    assertThat(failure.kind()).isEqualTo(kind);
    assertThat(failure.status()).contains(status);
    assertThat(failure.requestId()).contains("r-9");
    assertThat(failure.words()).isEqualTo("It is the provider's own fault.");
  }

  @ParameterizedTest
  @MethodSource("ways")
  void aPageInPlaceOfAnErrorIsTold(Way way) throws IOException {
    var failure =
        failed(way, ALL, TestingWire.saying("502 Bad Gateway", "text/html", "<h1>502</h1>"));
    assertThat(failure.kind()).isEqualTo(FailureKind.UNAVAILABLE);
    assertThat(failure.words()).isEqualTo("<h1>502</h1>");
  }

  @ParameterizedTest
  @MethodSource("ways")
  void retryAfterIsWaitedForInSecondsAndAsADate(Way way) throws IOException {
    var seconds = TestingWire.saying("429 x\r\nRetry-After: 7", "application/json", "{}");
    var date =
        TestingWire.saying(
            "503 x\r\nRetry-After: Thu, 26 Nov 2026 08:00:20 GMT", "application/json", "{}");
    try (var wire = new TestingWire(seconds, way.dialect().answer(way.isStreamed()))) {
      assertThat(answer(ask(way, wire)).text()).isEqualTo("Hola Mundo");
      assertThat(pauses.made()).containsExactly(Duration.ofMillis(7050));
    }
    try (var wire = new TestingWire(date)) {
      var failure = failure(ask(way, wire));
      assertThat(failure.retryAfter()).contains(Duration.ofSeconds(20));
      assertThat(failure.attempts()).as("of the 10 s of the whole call 20 are not left").isOne();
    }
  }

  @ParameterizedTest
  @MethodSource("ways")
  void aBodyThatIsTooLargeIsNotTakenIn(Way way) throws IOException {
    var large = "x".repeat(200_000);
    var zipped = TestingWire.gzip(large);
    assertThat(zipped).hasSizeLessThan(1000);
    assertThat(failed(way, 1, TestingWire.saying("200 OK", type(way), large)).reason())
        .hasToString("the answer is larger than 100000 bytes");
    var bomb =
        TestingWire.saying(
            "200 OK\r\nContent-Encoding: gzip\r\nContent-Type: " + type(way), zipped);
    var failure = failed(way, 1, bomb);
    assertThat(failure.kind()).isEqualTo(FailureKind.PROTOCOL);
    assertThat(failure.reason()).hasToString("the answer is larger than 100000 bytes");
  }

  @ParameterizedTest
  @MethodSource("ways")
  void aZippedAnswerIsUnzippedAndATornOneIsCut(Way way) throws IOException {
    var zipped = TestingWire.gzip(new String(body(way), StandardCharsets.UTF_8));
    var head = "200 OK\r\nContent-Encoding: gzip\r\nContent-Type: " + type(way);
    try (var wire = new TestingWire(TestingWire.saying(head, zipped))) {
      assertThat(answer(ask(way, wire)).text()).isEqualTo("Hola Mundo");
      assertThat(wire.requests().getFirst().headers()).containsEntry("accept-encoding", "gzip");
    }
    var torn = Arrays.copyOf(zipped, zipped.length / 2);
    assertThat(failed(way, 1, TestingWire.saying(head, torn)).kind()).isEqualTo(FailureKind.CUT);
    assertThat(failed(way, 1, TestingWire.saying(head, body(way))).kind())
        .isEqualTo(FailureKind.PROTOCOL);
  }

  @ParameterizedTest
  @MethodSource("streams")
  void anErrorInAStreamThatBeganWellIsNoAnswer(Way way) throws IOException {
    var pieces = new ArrayList<>(way.dialect().pieces("m-1", true).subList(0, 2));
    pieces.add(way.dialect().error("overloaded_error", "Overloaded"));
    pieces.addAll(way.dialect().pieces("m-1", true));
    var text = way.dialect().framed(pieces);
    var failure = failed(way, 1, TestingWire.chunked(type(way), text, 1000));
    assertThat(failure.kind()).isEqualTo(FailureKind.UNAVAILABLE);
    assertThat(failure.words()).isEqualTo("Overloaded");
  }

  @ParameterizedTest
  @MethodSource("streams")
  void anErrorInPlaceOfAStreamIsTold(Way way) throws IOException {
    var text = way.dialect().error("overloaded_error", "Overloaded");
    var failure = failed(way, 1, TestingWire.saying("200 OK", "application/json", text));
    assertThat(failure.kind()).isEqualTo(FailureKind.UNAVAILABLE);
    assertThat(failure.words()).isEqualTo("Overloaded");
  }

  @ParameterizedTest
  @MethodSource("ways")
  void anInterruptCancels(Way way) throws Exception {
    try (var wire = new TestingWire((_, _, _) -> Thread.sleep(1500))) {
      var reply = new FutureTask<>(() -> ask(way, wire));
      var asking = Thread.ofVirtual().start(reply);
      Thread.sleep(50);
      asking.interrupt();
      assertThat(failure(reply.get()).kind()).isEqualTo(FailureKind.CANCELLED);
    }
  }

  @ParameterizedTest
  @MethodSource("streams")
  void anInterruptCancelsAStream(Way way) throws Exception {
    var half = body(way).length / 2;
    try (var wire = new TestingWire(begun(way, half, (_, _, _) -> Thread.sleep(1500)))) {
      var reply = new FutureTask<>(() -> ask(way, wire));
      var asking = Thread.ofVirtual().start(reply);
      Thread.sleep(80);
      asking.interrupt();
      assertThat(failure(reply.get()).kind()).isEqualTo(FailureKind.CANCELLED);
    }
  }

  @ParameterizedTest
  @MethodSource("streams")
  void aListenerCanEndTheCall(Way way) throws IOException {
    try (var wire = new TestingWire(way.dialect().answer(true))) {
      var reply =
          way.dialect()
              .at(wire.address(), caller)
              .ask(
                  way.request(),
                  _ -> {
                    throw new CancellationException();
                  });
      assertThat(failure(reply).kind()).isEqualTo(FailureKind.CANCELLED);
      assertThat(failure(reply).received()).isEqualTo("Hola ");
    }
  }
}
