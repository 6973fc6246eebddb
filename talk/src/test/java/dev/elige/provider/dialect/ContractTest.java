package dev.elige.provider.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.base.Estimate;
import dev.elige.provider.CallFailure;
import dev.elige.provider.ChatAnswer;
import dev.elige.provider.ChatMessage;
import dev.elige.provider.ChatRequest;
import dev.elige.provider.FailureKind;
import dev.elige.provider.FinishReason;
import dev.elige.provider.ModelProvider;
import dev.elige.provider.Reply;
import dev.elige.provider.TextListener;
import dev.elige.provider.http.HttpCaller;
import dev.elige.provider.http.TestingPauses;
import dev.elige.provider.http.TestingWire;
import dev.elige.provider.http.TestingWire.Request;
import dev.elige.provider.langchain.TestingLangChain;
import dev.elige.provider.replay.RecordedCalls;
import dev.elige.provider.replay.RecordingFile;
import dev.elige.provider.replay.RecordingProvider;
import dev.elige.provider.replay.Redaction;
import dev.elige.provider.replay.ReplayProvider;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every dialect holds, over real sockets, against a server that checks what it is asked; and
 * what holds likewise where such a call is recorded and answered from the file, and where a model
 * of LangChain4j is asked through its adapter.
 */
@Timeout(20)
class ContractTest {
  private static final HttpCaller CALLER = TestingDialect.caller(new TestingPauses());

  @TempDir Path folder;

  record Way(TestingDialect dialect, boolean isStreamed, boolean isByLangChain) {
    Way(TestingDialect dialect, boolean isStreamed) {
      this(dialect, isStreamed, false);
    }

    /** LangChain4j has an older word, which OpenAI still takes. */
    Request inNewWords(Request request) {
      var body = request.body().replace("\"max_tokens\"", "\"max_completion_tokens\"");
      return isByLangChain ? new Request(request.line(), request.headers(), body) : request;
    }

    ModelProvider at(TestingWire wire) {
      return isByLangChain
          ? TestingLangChain.at(wire.address())
          : dialect.at(wire.address(), CALLER);
    }

    ChatRequest request() {
      var request = ChatRequest.of(dialect.model, "¿Hola?");
      return isStreamed ? request.streamed() : request;
    }
  }

  static Stream<Way> ways() {
    return Stream.of(TestingDialect.values())
        .flatMap(dialect -> Stream.of(new Way(dialect, false), new Way(dialect, true)));
  }

  /** These, and LangChain4j's own way to ask the first of them. */
  static Stream<Way> allWays() {
    return Stream.concat(
        ways(),
        Stream.of(
            new Way(TestingDialect.OPENAI, false, true),
            new Way(TestingDialect.OPENAI, true, true)));
  }

  /** Each way, and each way of a dialect once more from the recorded call. */
  static Stream<Arguments> waysAndReplays() {
    return Stream.concat(
        allWays().map(way -> Arguments.of(way, false)), ways().map(way -> Arguments.of(way, true)));
  }

  static Stream<Way> streams() {
    return allWays().filter(Way::isStreamed);
  }

  static Stream<Arguments> wholeAndReplayed() {
    return waysAndReplays().filter(arguments -> !way(arguments).isStreamed);
  }

  /** Ollama has no filter. */
  static Stream<Arguments> filteredAndReplayed() {
    return wholeAndReplayed().filter(arguments -> way(arguments).dialect != TestingDialect.OLLAMA);
  }

  static Stream<Arguments> streamsAndReplays() {
    return waysAndReplays().filter(arguments -> way(arguments).isStreamed);
  }

  private static Way way(Arguments arguments) {
    return (Way) arguments.get()[0];
  }

  /** The provider itself, or what answers in its place after one such call was recorded. */
  private ModelProvider provider(Way way, boolean isReplayed, TestingWire wire) {
    if (!isReplayed) {
      return way.at(wire);
    }
    var asked = way.dialect.at(wire.address(), CALLER);
    var redaction = Redaction.of(List.of(asked.key().toOptional().orElseThrow()));
    var file = folder.resolve("calls.jsonl");
    var recording = RecordingFile.at(file, redaction);
    var _ =
        new RecordingProvider(asked, recording, () -> LocalDate.EPOCH)
            .ask(way.request(), TextListener.NONE);
    var calls = RecordedCalls.read(file, redaction);
    return new ReplayProvider(calls, asked.id(), asked.capabilities());
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
  @MethodSource("waysAndReplays")
  void anAnswerComesWithAllThatIsKnownOfIt(Way way, boolean isReplayed) throws IOException {
    try (var wire = new TestingWire(way.dialect.answer(way.isStreamed))) {
      var heard = new ArrayList<String>();
      var answer = answer(provider(way, isReplayed, wire).ask(way.request(), heard::add));
      assertThat(answer.text()).isEqualTo("Hola Mundo");
      boolean isInPieces = way.isStreamed && !isReplayed;
      assertThat(heard).isEqualTo(isInPieces ? List.of("Hola ", "Mundo") : List.of("Hola Mundo"));
      assertThat(answer.recordedOn().isPresent()).isEqualTo(isReplayed);
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
  @MethodSource("allWays")
  void whatIsAskedFitsTheProvidersDocuments(Way way) throws IOException {
    try (var wire = new TestingWire(way.dialect.answer(way.isStreamed))) {
      var provider = way.at(wire);
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
        if (!way.isByLangChain) { // which offers an upgrade
          assertThat(request.headers()).doesNotContainKey("upgrade");
        }
        assertThat(way.dialect.errors(way.inNewWords(request))).as(request.body()).isEmpty();
      }
      assertThat(wire.requests().getLast().body())
          .contains("travel assistant", "50", "0.5", "END", "three");
    }
  }

  @ParameterizedTest
  @MethodSource("streams")
  void howTheNetworkCutsAStreamDoesNotMatter(Way way) throws IOException {
    var dialect = way.dialect;
    for (int size : List.of(1, 2, 3, 5, 17, 1000)) {
      try (var wire =
          new TestingWire(TestingWire.chunked(dialect.streamType, dialect.stream(), size))) {
        var answer = answer(way.at(wire).ask(way.request(), TextListener.NONE));
        assertThat(answer.text()).isEqualTo("Hola Mundo");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("wholeAndReplayed")
  void anAnswerThatReachedItsLengthSaysSo(Way way, boolean isReplayed) throws IOException {
    var body = way.dialect.whole(way.dialect.model, "length", true);
    try (var wire = new TestingWire(TestingWire.saying("200 OK", "application/json", body))) {
      var reply = provider(way, isReplayed, wire).ask(way.request(), TextListener.NONE);
      assertThat(answer(reply).finish()).isEqualTo(FinishReason.LENGTH);
    }
  }

  @ParameterizedTest
  @MethodSource("filteredAndReplayed")
  void anAnswerThatAFilterStoppedIsNone(Way way, boolean isReplayed) throws IOException {
    var body = way.dialect.whole(way.dialect.model, "content_filter", true);
    try (var wire = new TestingWire(TestingWire.saying("200 OK", "application/json", body))) {
      var reply = provider(way, isReplayed, wire).ask(way.request(), TextListener.NONE);
      assertThat(failure(reply).kind()).isEqualTo(FailureKind.CONTENT_FILTER);
    }
  }

  @ParameterizedTest
  @MethodSource("waysAndReplays")
  void anotherModelThanTheOneAskedForIsAWarning(Way way, boolean isReplayed) throws IOException {
    var dialect = way.dialect;
    var turn =
        way.isStreamed
            ? TestingWire.chunked(
                dialect.streamType, dialect.framed(dialect.pieces("small-2", true)), 50)
            : TestingWire.saying(
                "200 OK", "application/json", dialect.whole("small-2", "stop", true));
    try (var wire = new TestingWire(turn)) {
      var answer = answer(provider(way, isReplayed, wire).ask(way.request(), TextListener.NONE));
      assertThat(answer.model()).isEqualTo("small-2");
      assertThat(answer.warnings())
          .singleElement()
          .hasToString("m-1 was asked, and small-2 answered");
    }
  }

  @ParameterizedTest
  @MethodSource("waysAndReplays")
  void usageThatIsNotToldIsUnknownAndNotZero(Way way, boolean isReplayed) throws IOException {
    var dialect = way.dialect;
    var turn =
        way.isStreamed
            ? TestingWire.chunked(
                dialect.streamType, dialect.framed(dialect.pieces(dialect.model, false)), 50)
            : TestingWire.saying(
                "200 OK", "application/json", dialect.whole(dialect.model, "stop", false));
    try (var wire = new TestingWire(turn)) {
      var usage =
          answer(provider(way, isReplayed, wire).ask(way.request(), TextListener.NONE)).usage();
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

  /** A cut stream is a failure in the file too, with what had come, and never an answer. */
  @ParameterizedTest
  @MethodSource("streamsAndReplays")
  void aStreamWithoutItsEndIsNoAnswer(Way way, boolean isReplayed) throws IOException {
    var pieces = way.dialect.pieces(way.dialect.model, true);
    var half = way.dialect.framed(pieces.subList(0, pieces.size() - 3));
    try (var wire = new TestingWire(TestingWire.chunked(way.dialect.streamType, half, 50))) {
      var heard = new ArrayList<String>();
      var failure = failure(provider(way, isReplayed, wire).ask(way.request(), heard::add));
      assertThat(failure.kind()).isEqualTo(FailureKind.CUT);
      assertThat(String.join("", heard)).isEqualTo(failure.received());
    }
  }
}
