package dev.elige.provider.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.base.DisplayLanguage;
import dev.elige.provider.CallFailure;
import dev.elige.provider.ChatAnswer;
import dev.elige.provider.ChatRequest;
import dev.elige.provider.EmbedRequest;
import dev.elige.provider.Reply;
import dev.elige.provider.TextListener;
import dev.elige.provider.dialect.ContractTest.Way;
import dev.elige.provider.http.HttpCaller;
import dev.elige.provider.http.TestingPauses;
import dev.elige.provider.http.TestingWire;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A marked key is sent, is echoed by servers wherever they can, and comes out nowhere. */
@Timeout(20)
class CanaryTest {
  private static final HttpCaller CALLER = TestingDialect.caller(new TestingPauses());
  private static final String KEY = TestingDialect.KEY;

  @AfterAll
  static void close() {
    CALLER.close();
  }

  static Stream<Way> ways() {
    return ContractTest.ways();
  }

  private static List<TestingWire.Turn> echoes(Way way) {
    var dialect = way.dialect();
    var named = "x-request-id: " + KEY + "\r\nRetry-After: 99";
    var cutInTheKey = "x".repeat(CallFailure.MOST_WORDS - 2 * KEY.length() - 5);
    var error = dialect.error(KEY, "wrong " + KEY + cutInTheKey + KEY);
    var pieces = new ArrayList<>(dialect.pieces(KEY, true));
    var turns = new ArrayList<TestingWire.Turn>();
    for (int status : List.of(200, 301, 400, 401, 429, 500)) {
      turns.add(TestingWire.saying(status + " " + KEY + "\r\n" + named, "application/json", error));
      turns.add(TestingWire.saying(status + " x", "text/" + KEY, "<p>" + KEY));
    }
    turns.add(TestingWire.saying("200 OK", way.dialect().type(way.isStreamed()), KEY));
    turns.add((_, out, _) -> out.write((KEY + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII)));
    turns.add(
        way.isStreamed()
            ? TestingWire.chunked(dialect.streamType, dialect.framed(pieces), 40)
            : TestingWire.saying("200 OK", "application/json", dialect.whole(KEY, "stop", true)));
    return turns;
  }

  @ParameterizedTest
  @MethodSource("ways")
  void theKeyComesOutNowhere(Way way) throws IOException {
    var told = new ArrayList<String>();
    for (var turn : echoes(way)) {
      try (var wire = new TestingWire(turn)) {
        var provider = way.dialect().at(wire.address(), CALLER);
        var reply = provider.ask(way.request(), TextListener.NONE);
        told.add(all(reply));
        told.add(provider.toString());
        told.add(provider.key().toString());
        assertThat(wire.requests().getFirst().headers().values()).anyMatch(v -> v.contains(KEY));
        assertThat(wire.requests().getFirst().line()).doesNotContain(KEY);
      }
    }
    assertThat(told).isNotEmpty().noneMatch(text -> text.toLowerCase(Locale.ROOT).contains("sk-"));
  }

  private static String all(Reply<?> reply) {
    return reply.<String>fold(
            String::valueOf,
            failure ->
                failure
                    + failure.message().in(DisplayLanguage.ENGLISH)
                    + failure.message().in(DisplayLanguage.SPANISH))
        + reply;
  }

  /** What the model says is an answer; what it says of the key is masked, wherever that is cut. */
  @ParameterizedTest
  @MethodSource("ways")
  void aKeyInsideAnAnswerIsMasked(Way way) throws IOException {
    int cuts = way.isStreamed() ? KEY.length() : 1;
    for (int cut = 0; cut < cuts; cut++) {
      var heard = new ArrayList<String>();
      var answer = answered(way, cut, "", heard);
      assertThat(answer.text()).isEqualTo("Hola [secret]Mundo");
      assertThat(String.join("", heard)).isEqualTo(answer.text());
      assertThat(all(Reply.answered(answer))).doesNotContainIgnoringCase("sk-");
    }
  }

  /** The text ends there, so it is no key; nothing is kept back. */
  @ParameterizedTest
  @MethodSource("ways")
  void theBeginningOfAKeyAtTheEndOfAnAnswerIsTold(Way way) throws IOException {
    var heard = new ArrayList<String>();
    var answer = answered(way, 0, " s", heard);
    assertThat(answer.text()).isEqualTo("Hola [secret]Mundo s");
    assertThat(String.join("", heard)).isEqualTo(answer.text());
  }

  /** "Hola Mundo" with the key in it, cut after so many of its letters, and with an end. */
  private static ChatAnswer answered(Way way, int cut, String end, List<String> heard)
      throws IOException {
    var dialect = way.dialect();
    var text =
        way.isStreamed()
            ? dialect.stream()
                .replace("Hola ", "Hola " + KEY.substring(0, cut))
                .replace("Mundo", KEY.substring(cut) + "Mundo" + end)
            : dialect.whole("m-1", "stop", true).replace("Mundo", KEY + "Mundo" + end);
    var turn = TestingWire.saying("200 OK", dialect.type(way.isStreamed()), text);
    try (var wire = new TestingWire(turn)) {
      return ContractTest.answer(dialect.at(wire.address(), CALLER).ask(way.request(), heard::add));
    }
  }

  /** Of a stream that breaks off inside a key, its half is not told. */
  @ParameterizedTest
  @MethodSource("streams")
  void halfAKeyOfACutAnswerIsNotTold(Way way) throws IOException {
    var dialect = way.dialect();
    var pieces = dialect.pieces("m-1", true);
    int last = 0;
    while (!pieces.get(last).contains("Mundo")) {
      last++;
    }
    var text =
        dialect
            .framed(pieces.subList(0, last + 1))
            .replace("Mundo", KEY.substring(0, KEY.length() - 1));
    var turn = TestingWire.saying("200 OK", dialect.streamType, text);
    try (var wire = new TestingWire(turn)) {
      var heard = new ArrayList<String>();
      var failure =
          ContractTest.failure(dialect.at(wire.address(), CALLER).ask(way.request(), heard::add));
      assertThat(failure.received()).isEqualTo("Hola ");
      assertThat(heard).containsExactly("Hola ");
    }
  }

  static Stream<Way> streams() {
    return ways().filter(Way::isStreamed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "OPENAI | {'model': 'KEY', 'data': [{'id': 'KEY', 'index': 0, 'embedding': [1]}]}",
        "GEMINI | {'embeddings': [{'values': [1]}], 'models': [{'name': 'models/KEY'}]}",
        "OLLAMA | {'model': 'KEY', 'embeddings': [[1]], 'models': [{'name': 'KEY'}]}",
      })
  void neitherVectorsNorListsOfModelsTellTheKey(TestingDialect dialect, String json)
      throws IOException {
    var body = json.replace('\'', '"').replace("KEY", KEY);
    var turn = TestingWire.saying("200 OK\r\nx-request-id: " + KEY, "application/json", body);
    try (var wire = new TestingWire(turn)) {
      var provider = dialect.at(wire.address(), CALLER);
      var vectors = provider.embed(new EmbedRequest("e-1", List.of("a")));
      assertThat(vectors).isInstanceOf(Reply.Answered.class);
      assertThat(vectors.toString()).contains("[secret]").doesNotContain("sk-");
      assertThat(provider.models()).isEqualTo(Reply.answered(List.of("[secret]")));
    }
  }

  /** Nothing is printed or logged either, not even by the JDK. */
  @ParameterizedTest
  @MethodSource("ways")
  void nothingIsPrinted(Way way) throws IOException {
    var out = System.out;
    var err = System.err;
    var printed = new ByteArrayOutputStream();
    int port;
    try (var socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    try (var stream = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
      System.setOut(stream);
      System.setErr(stream);
      var _ =
          way.dialect()
              .at("http://localhost:" + port, CALLER)
              .ask(ChatRequest.of("m", "?"), TextListener.NONE);
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
  }
}
