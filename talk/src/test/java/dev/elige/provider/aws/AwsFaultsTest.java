package dev.elige.provider.aws;

import static dev.elige.provider.aws.TestingAccount.answered;
import static dev.elige.provider.aws.TestingAccount.failed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.provider.CallFailure;
import dev.elige.provider.ChatAnswer;
import dev.elige.provider.ChatRequest;
import dev.elige.provider.FailureKind;
import dev.elige.provider.Reply;
import dev.elige.provider.TextListener;
import dev.elige.provider.http.TestingWire;
import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What goes wrong between here and AWS, over real sockets and in every form: it has the right name,
 * is tried as often as can help, and is never an answer.
 */
@Timeout(20)
class AwsFaultsTest {
  /** As many as the limits of the tests allow. */
  private static final int ALL = 3;

  private final TestingAccount account = TestingAccount.impatient();
  private StrictAws server;

  /** The ways in which AWS is asked for text; each answer says "Hola Mundo". */
  enum Way {
    CONVERSE(
        "amazon.nova-lite-v1:0",
        """
        {"output":{"message":{"content":[{"text":"Hola Mundo"}],"role":"assistant"}},
         "stopReason":"end_turn","usage":{"inputTokens":12,"outputTokens":3,"totalTokens":15}}\
        """),
    STREAM("amazon.nova-lite-v1:0", ""),
    INVOKE(
        "ai21.j2-ultra-v1",
        """
        {"id":1,"prompt":{"text":"?","tokens":[]},"completions":[{"data":{"text":"Hola Mundo",
         "tokens":[]},"finishReason":{"reason":"endoftext"}}]}\
        """),
    SAGEMAKER(
        "an-endpoint",
        """
        {"generated_text":"Hola Mundo","details":{"finish_reason":"eos_token",
         "generated_tokens":3}}\
        """);

    private final String model;
    private final String answer;

    Way(String model, String answer) {
      this.model = model;
      this.answer = answer;
    }

    ChatRequest request() {
      var request = ChatRequest.of(model, "?");
      return this == STREAM ? request.streamed() : request;
    }

    String type() {
      return this == STREAM ? ConverseStreamReader.TYPE : "application/json";
    }

    byte[] body() {
      return this == STREAM
          ? TestingFrames.joined(
              TestingFrames.event("messageStart", "{\"role\":\"assistant\"}"),
              TestingFrames.event("contentBlockDelta", "{\"delta\":{\"text\":\"Hola \"}}"),
              TestingFrames.event("contentBlockDelta", "{\"delta\":{\"text\":\"Mundo\"}}"),
              TestingFrames.event("messageStop", "{\"stopReason\":\"end_turn\"}"),
              TestingFrames.event("metadata", "{\"usage\":{\"inputTokens\":1}}"))
          : answer.getBytes(StandardCharsets.UTF_8);
    }
  }

  @BeforeEach
  void start() throws IOException {
    server = new StrictAws();
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
    account.close();
  }

  private Reply<ChatAnswer> ask(Way way, TextListener listener) {
    server.service(way == Way.SAGEMAKER ? "sagemaker" : "bedrock");
    var caller = account.caller(server);
    var provider =
        way == Way.SAGEMAKER ? new SageMakerProvider(caller) : new BedrockProvider(caller);
    return provider.ask(way.request(), listener);
  }

  private Reply<ChatAnswer> ask(Way way) {
    return ask(way, TextListener.NONE);
  }

  /** The failure, after so many attempts. */
  private CallFailure failure(Way way, int attempts, StrictAws.Says says) {
    server.only(says);
    int before = server.requests().size();
    var failure = failed(ask(way));
    assertThat(failure.attempts()).isEqualTo(attempts);
    assertThat(server.requests()).hasSize(before + attempts);
    return failure;
  }

  private static StrictAws.Says saying(String head, byte[] body) {
    return (out, _) -> {
      out.write(TestingWire.head(head + "\r\nContent-Length: " + body.length));
      out.write(body);
    };
  }

  private static StrictAws.Says right(Way way) {
    return saying("200 OK\r\nContent-Type: " + way.type(), way.body());
  }

  private static void begin(Way way, OutputStream out, int bytes) throws IOException {
    out.write(TestingWire.chunkedHead(way.type()));
    TestingWire.chunks(out, Arrays.copyOf(way.body(), bytes), 1000);
    out.flush();
  }

  @ParameterizedTest
  @EnumSource
  void refused(Way way) throws IOException {
    int port;
    try (var socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    var environment = TestingAccount.environment("http://localhost:" + port);
    var caller = account.caller(environment, Clock.systemUTC());
    var provider =
        way == Way.SAGEMAKER ? new SageMakerProvider(caller) : new BedrockProvider(caller);
    var failure = failed(provider.ask(way.request(), TextListener.NONE));
    assertThat(failure.kind()).isEqualTo(FailureKind.UNAVAILABLE);
    assertThat(failure.attempts()).isEqualTo(ALL);
  }

  @ParameterizedTest
  @EnumSource
  void resetBeforeTheFirstByteIsTriedAgain(Way way) {
    StrictAws.Says reset = (_, connection) -> connection.setSoLinger(true, 0);
    assertThat(failure(way, ALL, reset).kind()).isEqualTo(FailureKind.UNAVAILABLE);
    server.only(reset);
    server.then(right(way));
    assertThat(answered(ask(way)).text()).isEqualTo("Hola Mundo");
  }

  @ParameterizedTest
  @EnumSource
  void resetAfterTheFirstByteIsCutAndNotTriedAgain(Way way) {
    var failure =
        failure(
            way,
            1,
            (out, connection) -> {
              begin(way, out, way.body().length - 3);
              Thread.sleep(20); // so that what was said is heard before the reset, which outruns it
              connection.setSoLinger(true, 0);
            });
    assertThat(failure.kind()).isEqualTo(FailureKind.CUT);
    assertThat(failure.received()).isEqualTo(way == Way.STREAM ? "Hola Mundo" : "");
  }

  @ParameterizedTest
  @EnumSource
  void aHeadThatDoesNotComeIsNotWaitedFor(Way way) {
    var failure = failure(way, 1, (_, _) -> Thread.sleep(1500));
    assertThat(failure.kind()).isEqualTo(FailureKind.TIMEOUT);
  }

  @ParameterizedTest
  @EnumSource
  void aBodyThatStallsIsNotWaitedFor(Way way) {
    var failure =
        failure(
            way,
            1,
            (out, _) -> {
              begin(way, out, way.body().length / 2);
              Thread.sleep(1500);
            });
    assertThat(failure.kind()).isEqualTo(FailureKind.TIMEOUT);
    assertThat(failure.status()).contains(200);
  }

  /** Every beginning of the bytes, closed politely by a server that tells no length. */
  @ParameterizedTest
  @EnumSource
  void noBeginningOfAnAnswerIsAnAnswer(Way way) {
    var whole = way.body();
    for (int length = 0; length < whole.length - 3; length += 1 + whole.length / 30) {
      var part = Arrays.copyOf(whole, length);
      server.only((out, _) -> {
        out.write(TestingWire.head("200 OK\r\nContent-Type: " + way.type()));
        out.write(part);
      });
      assertThat(failed(ask(way)).kind()).isIn(FailureKind.CUT, FailureKind.PROTOCOL);
    }
  }

  @ParameterizedTest
  @EnumSource
  void invalidJsonIsNoAnswer(Way way) {
    for (var broken : List.of("{\"model\": nonsense}", "null", "\"text\"", "7")) {
      var body =
          way == Way.STREAM
              ? TestingFrames.event("contentBlockDelta", broken)
              : broken.getBytes(StandardCharsets.UTF_8);
      var failure = failure(way, 1, saying("200 OK\r\nContent-Type: " + way.type(), body));
      assertThat(failure.kind()).isEqualTo(FailureKind.PROTOCOL);
      assertThat(failure.words()).isEqualTo(broken);
    }
  }

  @ParameterizedTest
  @EnumSource
  void anotherTypeOfContentIsNoAnswer(Way way) {
    var page = "<p>Sign in</p>".getBytes(StandardCharsets.UTF_8);
    var failure = failure(way, 1, saying("200 OK\r\nContent-Type: text/html", page));
    assertThat(failure.kind()).isEqualTo(FailureKind.PROTOCOL);
    assertThat(failure.words()).isEqualTo("text/html <p>Sign in</p>");
  }

  static Stream<Arguments> statuses() {
    return Stream.of(Way.values())
        .flatMap(way ->
            Stream.of(
                Arguments.of(way, 301, FailureKind.PROTOCOL, 1),
                Arguments.of(way, 400, FailureKind.BAD_REQUEST, 1),
                Arguments.of(way, 401, FailureKind.AUTH, 1),
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
  void aStatusHasItsMeaning(Way way, int status, FailureKind kind, int attempts) {
    var words = "{\"message\":\"Its own words.\"}";
    var failure =
        failure(
            way,
            attempts,
            (out, _) ->
                out.write(
                    StrictAws.whole(status, "application/json", words, "Location: /elsewhere")));
    assertThat(failure.kind()).isEqualTo(kind);
    assertThat(failure.status()).contains(status);
    assertThat(failure.requestId()).contains(StrictAws.REQUEST_ID);
    assertThat(failure.words()).isEqualTo("Its own words.");
  }

  @ParameterizedTest
  @EnumSource
  void retryAfterIsWaitedForInSecondsAndAsADate(Way way) {
    var none = new byte[0];
    server.only(saying("429 x\r\nRetry-After: 1", none));
    server.then(right(way));
    assertThat(answered(ask(way)).text()).isEqualTo("Hola Mundo");
    assertThat(account.pauses.made()).containsExactly(Duration.ofMillis(1050));
    var date = saying("503 x\r\nRetry-After: Thu, 26 Nov 2026 08:00:20 GMT", none);
    assertThat(failure(way, 1, date).retryAfter()).contains(Duration.ofSeconds(20));
  }

  @ParameterizedTest
  @EnumSource
  void aBodyThatIsTooLargeIsNotTakenIn(Way way) {
    var large = "x".repeat(400_000);
    var head = "200 OK\r\nContent-Type: " + way.type();
    if (way != Way.STREAM) {
      assertThat(failure(way, 1, saying(head, large.getBytes(StandardCharsets.UTF_8))).kind())
          .isEqualTo(FailureKind.PROTOCOL);
      var bomb = saying(head + "\r\nContent-Encoding: gzip", TestingWire.gzip(large));
      assertThat(failure(way, 1, bomb).kind()).isEqualTo(FailureKind.PROTOCOL);
      return;
    }
    var piece =
        TestingFrames.event("contentBlockDelta", "{\"delta\":{\"text\":\"" + large + "\"}}");
    assertThat(failure(way, 1, saying(head, piece)).reason())
        .hasToString("the answer is larger than 200000 bytes");
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "STREAM")
  void aZippedAnswerIsUnzipped(Way way) {
    var zipped = TestingWire.gzip(new String(way.body(), StandardCharsets.UTF_8));
    var head = "200 OK\r\nContent-Encoding: gzip\r\nContent-Type: " + way.type();
    server.only(saying(head, zipped));
    assertThat(answered(ask(way)).text()).isEqualTo("Hola Mundo");
    var torn = Arrays.copyOf(zipped, zipped.length / 2);
    assertThat(failure(way, 1, saying(head, torn)).kind()).isEqualTo(FailureKind.CUT);
  }

  @ParameterizedTest
  @EnumSource
  void anInterruptCancels(Way way) throws Exception {
    server.only((_, _) -> Thread.sleep(1500));
    var reply = new FutureTask<>(() -> ask(way));
    var asking = Thread.ofVirtual().start(reply);
    while (server.requests().isEmpty()) {
      Thread.sleep(5);
    }
    asking.interrupt();
    assertThat(failed(reply.get()).kind()).isEqualTo(FailureKind.CANCELLED);
  }

  @ParameterizedTest
  @EnumSource
  void aListenerCanEndTheCall(Way way) {
    server.only(right(way));
    var reply =
        ask(
            way,
            _ -> {
              throw new CancellationException();
            });
    assertThat(failed(reply).kind()).isEqualTo(FailureKind.CANCELLED);
  }
}
