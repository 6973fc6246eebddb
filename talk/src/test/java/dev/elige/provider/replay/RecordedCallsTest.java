package dev.elige.provider.replay;

import static dev.elige.provider.replay.TestingCalls.bytes;
import static dev.elige.provider.replay.TestingCalls.chat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.elige.base.DisplayLanguage;
import dev.elige.base.Estimate;
import dev.elige.base.InvalidInputException;
import dev.elige.base.Text;
import dev.elige.provider.CallFailure;
import dev.elige.provider.ChatMessage;
import dev.elige.provider.ChatRequest;
import dev.elige.provider.EmbedRequest;
import dev.elige.provider.FailureKind;
import dev.elige.provider.Reply;
import dev.elige.provider.ReturnedTokens;
import dev.elige.provider.ReturnedTokens.Token;
import dev.elige.provider.TextListener;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A line says all of a call; what is no line is told with its place, its rule and a cure. */
class RecordedCallsTest {
  private static final Redaction SHAPES = Redaction.ofShapes();

  @TempDir Path folder;

  static Stream<Recording> all() {
    var full =
        new ChatRequest(
            "m-1",
            List.of(ChatMessage.user("one"), ChatMessage.assistant("two"), ChatMessage.user("¿3?")),
            Optional.of("You are a travel assistant."),
            Optional.of(50),
            Optional.of(0.1),
            List.of("END"),
            Optional.of("{\"type\":\"object\",\"properties\":{\"b\":{},\"a\":{}}}"),
            true);
    var tokens =
        new ReturnedTokens(
            List.of(new Token("▁Hola", Estimate.known(-0.5), 0, 4)),
            List.of(new Token("▁Mundo", Estimate.unknown("?", "?"), 0, 5)));
    var failure =
        new CallFailure(
            FailureKind.RATE,
            Text.of("slow", "lento"),
            "Wait.",
            Optional.of(429),
            Optional.of("r-2"),
            Optional.of(Duration.ofMillis(1_500)),
            3,
            "Ho");
    var embedding = new EmbedRequest("e-1", List.of("a", "b"));
    return Stream.of(
        chat("plain", "Hola"),
        chat(full, Reply.answered(TestingCalls.withTokens(TestingCalls.answer(""), tokens))),
        chat(full, Reply.failed(failure)),
        new Recording(
            TestingCalls.DAY,
            "acme",
            new Recording.Embed(embedding, new TestingCalls.Scripted().embed(embedding))),
        new Recording(
            TestingCalls.DAY, "acme", new Recording.Embed(embedding, Reply.failed(failure))));
  }

  /** A line that is read and written again is the same, byte for byte. */
  @ParameterizedTest
  @MethodSource("all")
  void aLineSaysAllOfACall(Recording recording) throws MalformedLineException {
    var line = RecordingLine.of(recording, SHAPES);
    var read = RecordingLine.read(bytes(line));
    assertThat(RecordingLine.of(read, SHAPES)).isEqualTo(line);
    assertThat(line).doesNotContain("\n", "null").startsWith("{\"format\":\"elige-call/1\"");
    if (recording.call() instanceof Recording.Chat(var request, var _)) {
      assertThat(((Recording.Chat) read.call()).request()).isEqualTo(request);
    }
  }

  private static List<Error> errors(String line) throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(resource("call.schema.json"), InputFormat.JSON)
        .validate(line, InputFormat.JSON);
  }

  private static String resource(String name) throws IOException {
    try (var in = Objects.requireNonNull(RecordingLine.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void aLineFitsThePublishedSchema(Recording recording) throws IOException {
    assertThat(errors(RecordingLine.of(recording, SHAPES))).isEmpty();
  }

  @Test
  void everyFixtureFitsThePublishedSchema() throws IOException {
    var lines = resource("/dev/elige/ask/fixtures.jsonl").lines().toList();
    assertThat(lines).hasSizeGreaterThanOrEqualTo(5);
    for (var line : lines) {
      assertThat(errors(line)).as(line).isEmpty();
      assertThat(errors(line.replace("\"cached\"", "\"cachd\"").replace("2026-", ""))).isNotEmpty();
    }
  }

  @Test
  void whatWasNotReportedHasNoKeyAndIsUnknownAgain() throws MalformedLineException {
    var line = RecordingLine.of(chat("q", "a"), SHAPES);
    assertThat(line).contains("\"usage\":{\"input\":12,\"cached\":8,\"output\":0}");
    var call = (Recording.Chat) RecordingLine.read(bytes(line)).call();
    call.reply()
        .fold(
            answer -> {
              assertThat(answer.usage().cacheWritten().isKnown()).isFalse();
              assertThat(answer.usage().reasoning().isKnown()).isFalse();
              assertThat(answer.usage().output()).isEqualTo(Estimate.known(0L));
              assertThat(answer.timing().total()).isEqualTo(Duration.ofNanos(1_234_567_891));
              assertThat(answer.warnings().getFirst().in(DisplayLanguage.SPANISH))
                  .isEqualTo("raro {}");
              return true;
            },
            failure -> {
              throw new AssertionError(failure);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "cached":8        | "cachd":8          | answer.usage.cachd is no key of a recorded call. Did you mean cached?
          "cached":8        | "cached":13        | answer.usage has a part that is larger than the whole of it. cached and cacheWritten are parts of input, reasoning is a part of output.
          "cached":8        | "cached":8.5       | answer.usage.cached is not a whole number of 0 or more. Write "cached": 12.
          "cached":8        | "cached":null      | answer.usage.cached is not a whole number of 0 or more. Write "cached": 12.
          "elige-call/1"    | "elige-call/2"     | the format elige-call/2 is not known. This version reads elige-call/1.
          "2026-11-23"      | "yesterday"        | day is no date. Write it as 2026-11-23.
          "user"            | "system"           | request.messages[0].role is no role. Write user or assistant.
          "complete"        | "done"             | answer.finish is no reason to end. Write one of: complete, stop-sequence, length, tool-call, other.
          "answer"          | "embeddings"       | the request has not one answer. Write either answer or failure.
          "answer"          | "answers"          | answers is no key of a recorded call. Did you mean answer?
          "text":"a"        | "text":1           | answer.text is not a text. Write "text": "...".
          "provider":"acme", | ``                | provider is missing. Write "provider": "...".
          {"format"         | ["format"          | it is no JSON. Correct or remove the line; each has one whole call.
          "m-1"             | ""                 | request.model: no model is named. Name one.
          """)
  void whatIsNoCallIsToldWithItsPlaceItsRuleAndACure(String from, String to, String message)
      throws IOException {
    var file = folder.resolve("calls.jsonl");
    var line = RecordingLine.of(chat("q", "a"), SHAPES);
    Files.writeString(file, line + "\n\n" + line.replace(from, to) + "\n");
    assertThatThrownBy(() -> RecordedCalls.read(file, SHAPES))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage(file + ", line 3: " + message);
  }

  @Test
  void allProblemsAreToldAtOnce() throws IOException {
    var file = folder.resolve("calls.jsonl");
    Files.writeString(file, "{}\n[]\n" + "nonsense\n".repeat(30));
    assertThatThrownBy(() -> RecordedCalls.read(file, SHAPES))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            e -> {
              assertThat(e.problems()).hasSize(21);
              assertThat(e.problems().getFirst().place()).endsWith("calls.jsonl, line 1");
              assertThat(e.problems().getLast().rule()).hasToString("12 more problems follow.");
            });
  }

  @Test
  void aFileThatIsNotThereIsToldWithTheCommandThatMakesIt() {
    assertThatThrownBy(() -> RecordedCalls.read(folder.resolve("none.jsonl"), SHAPES))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("none.jsonl: there is no file that can be read.")
        .hasMessageContaining("elige record --to");
  }

  /** Lines around the size of the blocks that are read, each found where it stands. */
  @Test
  void linesOfAnySizeAreFound() throws IOException {
    var file = folder.resolve("calls.jsonl");
    var recording = RecordingFile.at(file, SHAPES);
    for (int size : List.of(1, 65_000, 65_536, 65_537, 131_072, 1_000_000, 3)) {
      recording.append(chat("q" + size, "a".repeat(size)));
    }
    var crlf = Files.readString(file).replace("\n", "\r\n");
    Files.writeString(file, crlf);
    var replay = TestingCalls.replay(file);
    for (int size : List.of(3, 1_000_000, 65_537, 65_536, 1)) {
      var reply = replay.ask(ChatRequest.of("m-1", "q" + size), TextListener.NONE);
      assertThat(reply.<Integer>fold(answer -> answer.text().length(), _ -> -1)).isEqualTo(size);
    }
  }
}
