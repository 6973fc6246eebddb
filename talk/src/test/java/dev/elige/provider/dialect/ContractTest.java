package dev.elige.provider.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.base.Estimate;
import dev.elige.provider.CallFailure;
import dev.elige.provider.ChatAnswer;
import dev.elige.provider.ChatMessage;
import dev.elige.provider.ChatRequest;
import dev.elige.provider.FailureKind;
import dev.elige.provider.FinishReason;
import dev.elige.provider.Reply;
import dev.elige.provider.TextListener;
import dev.elige.provider.http.HttpCaller;
import dev.elige.provider.http.TestingPauses;
import dev.elige.provider.http.TestingWire;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What every dialect holds, over real sockets, against a server that checks what it is asked. */
@Timeout(20)
class ContractTest {
  private static final HttpCaller CALLER = TestingDialect.caller(new TestingPauses());

  record Way(TestingDialect dialect, boolean isStreamed) {
    ChatRequest request() {
      var request = ChatRequest.of(dialect.model, "¿Hola?");
      return isStreamed ? request.streamed() : request;
    }
  }

  static Stream<Way> ways() {
    return Stream.of(TestingDialect.values())
        .flatMap(dialect -> Stream.of(new Way(dialect, false), new Way(dialect, true)));
  }

  @AfterAll
  static void close() {
    CALLER.close();
  }

  static ChatAnswer answer(Reply<ChatAnswer> reply) {
    return reply.fold(
        answer -> answer,
        failure -> {
          throw new AssertionError(failure);
        });
  }

  static CallFailure failure(Reply<?> reply) {
    return reply.<CallFailure>fold(
        answer -> {
          throw new AssertionError("an answer: " + answer);
        },
        failure -> failure);
  }

  @ParameterizedTest
  @MethodSource("ways")
  void anAnswerComesWithAllThatIsKnownOfIt(Way way) throws IOException {
    try (var wire = new TestingWire(way.dialect.answer(way.isStreamed))) {
      var heard = new ArrayList<String>();
      var answer = answer(way.dialect.at(wire.address(), CALLER).ask(way.request(), heard::add));
      assertThat(answer.text()).isEqualTo("Hola Mundo");
      assertThat(heard)
          .isEqualTo(way.isStreamed ? List.of("Hola ", "Mundo") : List.of("Hola Mundo"));
      assertThat(answer.finish()).isEqualTo(FinishReason.COMPLETE);
      assertThat(answer.model()).isEqualTo(way.dialect.model);
      assertThat(answer.warnings()).isEmpty();
      assertThat(answer.usage().input()).isEqualTo(Estimate.known(12L));
      assertThat(answer.usage().output()).isEqualTo(Estimate.known(3L));
      assertThat(answer.usage().cached().isKnown()).isFalse();
      assertThat(answer.timing().firstToken().isKnown()).isEqualTo(way.isStreamed);
      assertThat(answer.requestId().isPresent()).isEqualTo(way.dialect != TestingDialect.OLLAMA);
      assertThat(wire.requests()).hasSize(1);
    }
  }

  @ParameterizedTest
  @MethodSource("ways")
  void whatIsAskedFitsTheProvidersDocuments(Way way) throws IOException {
    try (var wire = new TestingWire(way.dialect.answer(way.isStreamed))) {
      var provider = way.dialect.at(wire.address(), CALLER);
      var full =
          new ChatRequest(
              way.dialect.model,
              List.of(
                  ChatMessage.user("one"), ChatMessage.assistant("two"), ChatMessage.user("three")),
              way.request().system(),
              way.request().maxOutputTokens(),
              way.request().temperature(),
              List.of("END"),
              way.request().schema(),
              way.isStreamed);
      answer(provider.ask(way.request(), TextListener.NONE));
      answer(
          provider.ask(
              full.withSystem("You are a travel assistant.")
                  .withMaxOutputTokens(50)
                  .withTemperature(0.5)
                  .withSchema("{\"type\": \"object\"}"),
              TextListener.NONE));
      for (var request : wire.requests()) {
        assertThat(request.line()).isEqualTo(way.dialect.path(way.isStreamed));
        assertThat(TestingDialect.header(request, way.dialect.keyHeader))
            .isEqualTo(way.dialect.keyStart + TestingDialect.KEY);
        assertThat(TestingDialect.header(request, "content-type")).isEqualTo("application/json");
        assertThat(request.headers()).doesNotContainKey("upgrade");
        assertThat(way.dialect.errors(request)).as(request.body()).isEmpty();
      }
      assertThat(wire.requests().getLast().body())
          .contains("travel assistant", "50", "0.5", "END", "three");
    }
  }

  @ParameterizedTest
  @EnumSource
  void howTheNetworkCutsAStreamDoesNotMatter(TestingDialect dialect) throws IOException {
    for (int size : List.of(1, 2, 3, 5, 17, 1000)) {
      try (var wire =
          new TestingWire(TestingWire.chunked(dialect.streamType, dialect.stream(), size))) {
        var request = ChatRequest.of(dialect.model, "?").streamed();
        var answer = answer(dialect.at(wire.address(), CALLER).ask(request, TextListener.NONE));
        assertThat(answer.text()).isEqualTo("Hola Mundo");
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void anAnswerThatReachedItsLengthSaysSo(TestingDialect dialect) throws IOException {
    var body = dialect.whole(dialect.model, "length", true);
    try (var wire = new TestingWire(TestingWire.saying("200 OK", "application/json", body))) {
      var reply =
          dialect
              .at(wire.address(), CALLER)
              .ask(ChatRequest.of(dialect.model, "?"), TextListener.NONE);
      assertThat(answer(reply).finish()).isEqualTo(FinishReason.LENGTH);
    }
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OLLAMA") // which has no filter
  void anAnswerThatAFilterStoppedIsNone(TestingDialect dialect) throws IOException {
    var body = dialect.whole(dialect.model, "content_filter", true);
    try (var wire = new TestingWire(TestingWire.saying("200 OK", "application/json", body))) {
      var reply =
          dialect
              .at(wire.address(), CALLER)
              .ask(ChatRequest.of(dialect.model, "?"), TextListener.NONE);
      assertThat(failure(reply).kind()).isEqualTo(FailureKind.CONTENT_FILTER);
    }
  }

  @ParameterizedTest
  @MethodSource("ways")
  void anotherModelThanTheOneAskedForIsAWarning(Way way) throws IOException {
    var dialect = way.dialect;
    var turn =
        way.isStreamed
            ? TestingWire.chunked(
                dialect.streamType, dialect.framed(dialect.pieces("small-2", true)), 50)
            : TestingWire.saying(
                "200 OK", "application/json", dialect.whole("small-2", "stop", true));
    try (var wire = new TestingWire(turn)) {
      var answer = answer(dialect.at(wire.address(), CALLER).ask(way.request(), TextListener.NONE));
      assertThat(answer.model()).isEqualTo("small-2");
      assertThat(answer.warnings())
          .singleElement()
          .hasToString("m-1 was asked, and small-2 answered");
    }
  }

  @ParameterizedTest
  @MethodSource("ways")
  void usageThatIsNotToldIsUnknownAndNotZero(Way way) throws IOException {
    var dialect = way.dialect;
    var turn =
        way.isStreamed
            ? TestingWire.chunked(
                dialect.streamType, dialect.framed(dialect.pieces(dialect.model, false)), 50)
            : TestingWire.saying(
                "200 OK", "application/json", dialect.whole(dialect.model, "stop", false));
    try (var wire = new TestingWire(turn)) {
      var usage =
          answer(dialect.at(wire.address(), CALLER).ask(way.request(), TextListener.NONE)).usage();
      assertThat(
              Stream.of(
                  usage.input(),
                  usage.cached(),
                  usage.cacheWritten(),
                  usage.output(),
                  usage.reasoning()))
          .noneMatch(Estimate::isKnown);
    }
  }
}
