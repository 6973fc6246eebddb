package dev.elige.provider.aws;

import static dev.elige.provider.aws.TestingAccount.answered;
import static dev.elige.provider.aws.TestingAccount.failed;
import static dev.elige.provider.aws.TestingFrames.event;
import static dev.elige.provider.aws.TestingFrames.exception;
import static dev.elige.provider.aws.TestingFrames.joined;
import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.base.Estimate;
import dev.elige.provider.ChatAnswer;
import dev.elige.provider.ChatRequest;
import dev.elige.provider.FailureKind;
import dev.elige.provider.FinishReason;
import dev.elige.provider.Reply;
import dev.elige.provider.TextListener;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(20)
class ConverseStreamTest {
  private static final ChatRequest REQUEST =
      ChatRequest.of("eu.amazon.nova-lite-v1:0", "¿Hola?").streamed();
  private static final byte[] START =
      joined(
          event("messageStart", "{\"p\":\"abcdefgh\",\"role\":\"assistant\"}"),
          delta("\"reasoningContent\":{\"text\":\"thinking\"}"),
          delta("\"text\":\"¡Hola, \""),
          delta("\"text\":\"mundo!\""),
          event("contentBlockStop", "{\"contentBlockIndex\":0}"));
  private static final byte[] STOP = event("messageStop", "{\"stopReason\":\"end_turn\"}");
  private static final byte[] METADATA =
      event(
          "metadata",
          """
          {"metrics":{"latencyMs":551},"usage":{"inputTokens":10,"outputTokens":6,
          "cacheReadInputTokens":1000,"cacheWriteInputTokens":200,"totalTokens":1216}}\
          """);
  private static final byte[] WHOLE = joined(START, STOP, METADATA);

  private final TestingAccount account = new TestingAccount();
  private StrictAws server;

  private static byte[] delta(String content) {
    return event("contentBlockDelta", "{\"contentBlockIndex\":0,\"delta\":{" + content + "}}");
  }

  @BeforeEach
  void start() throws IOException {
    server = new StrictAws().schema("converse");
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
    account.close();
  }

  private Reply<ChatAnswer> ask() {
    return account.bedrock(server).ask(REQUEST, TextListener.NONE);
  }

  @Test
  void aStreamIsHeardPieceByPiece() {
    server.thenFrames(WHOLE);
    var heard = new ArrayList<String>();
    var answer = answered(account.bedrock(server).ask(REQUEST, heard::add));
    assertThat(heard).containsExactly("¡Hola, ", "mundo!");
    assertThat(answer.text()).isEqualTo("¡Hola, mundo!");
    assertThat(answer.finish()).isEqualTo(FinishReason.COMPLETE);
    assertThat(answer.timing().firstToken().isKnown()).isTrue();
    assertThat(answer.requestId()).contains(StrictAws.REQUEST_ID);
    assertThat(server.lastRequest().target())
        .isEqualTo("/model/eu.amazon.nova-lite-v1%3A0/converse-stream");
    assertThat(server.lastRequest().header("Accept"))
        .isEqualTo("application/vnd.amazon.eventstream");
  }

  @Test
  void cachedTokensAreAPartOfTheInput() {
    server.thenFrames(WHOLE);
    var usage = answered(ask()).usage();
    assertThat(usage.input()).isEqualTo(Estimate.known(1210L));
    assertThat(usage.cached()).isEqualTo(Estimate.known(1000L));
    assertThat(usage.cacheWritten()).isEqualTo(Estimate.known(200L));
    assertThat(usage.output()).isEqualTo(Estimate.known(6L));
  }

  @Test
  void anAnswerWhoseTokensAreNotToldIsAnAnswer() {
    server.thenFrames(joined(START, STOP));
    var answer = answered(ask());
    assertThat(answer.text()).isEqualTo("¡Hola, mundo!");
    assertThat(answer.usage().input().isKnown()).isFalse();
  }

  /** With the last chunk of the transport: it is the service that went away. */
  @Test
  void aStreamWithoutItsStopIsCut() {
    server.thenFrames(joined(START, METADATA));
    var failure = failed(ask());
    assertThat(failure.kind()).isEqualTo(FailureKind.CUT);
    assertThat(failure.received()).isEqualTo("¡Hola, mundo!");
    assertThat(failure.attempts()).isOne();
  }

  /** However the transport ends, politely or not, no beginning of the stream is an answer. */
  @Test
  void noBeginningOfAStreamIsAnAnswer() {
    int stopped = START.length + STOP.length;
    for (int length = 0; length < WHOLE.length - 1; length += 1 + length / 12) {
      var part = Arrays.copyOf(WHOLE, length);
      for (boolean isPolite : new boolean[] {true, false}) {
        if (length != stopped) {
          server.only((out, _) -> StrictAws.stream(out, part, isPolite));
          assertThat(failed(ask()).kind())
              .as("%d bytes of %d, polite: %s", length, WHOLE.length, isPolite)
              .isIn(FailureKind.CUT, FailureKind.UNAVAILABLE);
        }
      }
    }
  }

  @Test
  void aCorruptedFrameIsAProtocolError() {
    var broken = WHOLE.clone();
    broken[START.length - 10] ^= 1;
    server.thenFrames(broken);
    var failure = failed(ask());
    assertThat(failure.kind()).isEqualTo(FailureKind.PROTOCOL);
    assertThat(failure.received()).isEqualTo("¡Hola, mundo!");
    assertThat(failure.attempts()).isOne();
  }

  @ParameterizedTest
  @CsvSource({
    "throttlingException,'Too many requests, please wait before trying again.',RATE",
    "modelStreamErrorException,The model stopped.,UNAVAILABLE",
    "internalServerException,The server failed.,UNAVAILABLE",
    "serviceUnavailableException,Try again.,UNAVAILABLE",
    "modelTimeoutException,The model took too long.,TIMEOUT",
    "validationException,Input is too long for requested model.,CONTEXT_TOO_LONG",
    "validationException,Malformed input request,BAD_REQUEST"
  })
  void anExceptionInTheStreamIsAFailure(String name, String words, FailureKind kind) {
    var message = "{\"message\":\"" + words + "\",\"originalStatusCode\":500}";
    server.thenFrames(joined(START, exception(name, message), STOP, METADATA));
    var failure = failed(ask());
    assertThat(failure.kind()).isEqualTo(kind);
    assertThat(failure.words()).isEqualTo(words);
    assertThat(failure.received()).isEqualTo("¡Hola, mundo!");
    assertThat(failure.requestId()).contains(StrictAws.REQUEST_ID);
    assertThat(failure.attempts()).isOne();
  }

  @Test
  void anAnswerThatAGuardrailStoppedIsNone() {
    var stopped = event("messageStop", "{\"stopReason\":\"guardrail_intervened\"}");
    server.thenFrames(joined(START, stopped, METADATA));
    assertThat(failed(ask()).kind()).isEqualTo(FailureKind.CONTENT_FILTER);
  }

  @Test
  void aPageInPlaceOfAStreamIsAProtocolError() {
    server.then((out, _) -> out.write(StrictAws.whole(200, "text/html", "<p>Sign in</p>")));
    var failure = failed(ask());
    assertThat(failure.kind()).isEqualTo(FailureKind.PROTOCOL);
    assertThat(failure.words()).isEqualTo("text/html <p>Sign in</p>");
  }

  @Test
  void framesWithoutJsonAreAProtocolError() {
    server.thenFrames(joined(START, event("messageStop", "nonsense")));
    assertThat(failed(ask()).kind()).isEqualTo(FailureKind.PROTOCOL);
  }

  @Test
  void aStreamThatStallsIsNotWaitedFor() {
    server.then((out, _) -> {
      StrictAws.stream(out, START, false);
      out.flush();
      Thread.sleep(1500);
    });
    try (var impatient = TestingAccount.impatient()) {
      var failure = failed(impatient.bedrock(server).ask(REQUEST, TextListener.NONE));
      assertThat(failure.kind()).isEqualTo(FailureKind.TIMEOUT);
      assertThat(failure.received()).isEqualTo("¡Hola, mundo!");
    }
  }

  @Test
  void unknownEventsArePassedOver() {
    server.thenFrames(
        joined(event("somethingNew", "{\"a\":1}"), START, STOP, event("more", "{}"), METADATA));
    assertThat(answered(ask()).usage().output()).isEqualTo(Estimate.known(6L));
  }

  @Test
  void lettersThatFramesCutApartComeTogether() {
    var text = "ñandú 你好 👋".repeat(40);
    var pieces = new ArrayList<byte[]>(List.of(START));
    pieces.add(delta("\"text\":\"" + text + "\""));
    pieces.addAll(List.of(STOP, METADATA));
    server.thenFrames(joined(pieces.toArray(byte[][]::new)));
    assertThat(answered(ask()).text().getBytes(StandardCharsets.UTF_8))
        .isEqualTo(("¡Hola, mundo!" + text).getBytes(StandardCharsets.UTF_8));
  }
}
