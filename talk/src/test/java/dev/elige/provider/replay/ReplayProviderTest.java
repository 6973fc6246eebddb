package dev.elige.provider.replay;

import static dev.elige.provider.replay.TestingCalls.DAY;
import static dev.elige.provider.replay.TestingCalls.chat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.base.DisplayLanguage;
import dev.elige.provider.CallFailure;
import dev.elige.provider.Capabilities;
import dev.elige.provider.Capability;
import dev.elige.provider.ChatAnswer;
import dev.elige.provider.ChatRequest;
import dev.elige.provider.EmbedRequest;
import dev.elige.provider.Embeddings;
import dev.elige.provider.FailureKind;
import dev.elige.provider.Reply;
import dev.elige.provider.Secret;
import dev.elige.provider.TextListener;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayProviderTest {
  @TempDir Path folder;
  private Path file;
  private RecordingFile recording;

  @BeforeEach
  void open() {
    file = folder.resolve("calls.jsonl");
    recording = RecordingFile.at(file, Redaction.ofShapes());
  }

  private static ChatAnswer answer(Reply<ChatAnswer> reply) {
    return reply.fold(
        answer -> answer,
        failure -> {
          throw new AssertionError(failure);
        });
  }

  private static CallFailure failure(Reply<?> reply) {
    return reply.<CallFailure>fold(
        answer -> {
          throw new AssertionError("an answer: " + answer);
        },
        failure -> failure);
  }

  private static Reply<ChatAnswer> ask(ReplayProvider replay, ChatRequest request) {
    return replay.ask(request, TextListener.NONE);
  }

  @Test
  void theSameRequestIsAnsweredInTurnAndTheLastAnswerStays() throws IOException {
    for (var text : List.of("one", "two", "three")) {
      recording.append(chat("q", text));
    }
    var replay = TestingCalls.replay(file);
    var heard = new ArrayList<String>();
    for (int i = 0; i < 5; i++) {
      heard.add(answer(ask(replay, ChatRequest.of("m-1", "q"))).text());
    }
    assertThat(heard).containsExactly("one", "two", "three", "three", "three");
  }

  @Test
  void anAnswerSaysOnWhichDayItWasRecorded() throws IOException {
    recording.append(chat("q", "a"));
    assertThat(answer(ask(TestingCalls.replay(file), ChatRequest.of("m-1", "q"))).recordedOn())
        .contains(DAY);
  }

  @Test
  void whetherItIsStreamedDoesNotMatterAndTheListenerHearsIt() throws IOException {
    recording.append(chat("q", "Hola Mundo"));
    var heard = new ArrayList<String>();
    var request = ChatRequest.of("m-1", "q").streamed();
    assertThat(answer(TestingCalls.replay(file).ask(request, heard::add)).text())
        .isEqualTo("Hola Mundo");
    assertThat(heard).containsExactly("Hola Mundo");
  }

  @Test
  void everythingElseMakesItAnotherRequest() throws IOException {
    recording.append(chat("q", "a"));
    var replay = TestingCalls.replay(file);
    var request = ChatRequest.of("m-1", "q");
    for (var other :
        List.of(
            ChatRequest.of("m-2", "q"),
            ChatRequest.of("m-1", "q "),
            request.withSystem(""),
            request.withMaxOutputTokens(1),
            request.withTemperature(0),
            request.withStop(List.of("q")))) {
      assertThat(failure(ask(replay, other)).kind()).isEqualTo(FailureKind.BAD_REQUEST);
    }
    var calls = RecordedCalls.read(file, Redaction.ofShapes());
    var another = new ReplayProvider(calls, "globex", TestingCalls.Scripted.CAPABILITIES);
    assertThat(failure(ask(another, request)).attempts()).isZero();
    assertThat(answer(ask(replay, request)).text()).isEqualTo("a");
  }

  @Test
  void whatWasNotRecordedIsAFailureThatNamesTheCure() throws IOException {
    recording.append(chat("q", "a"));
    var failure = failure(ask(TestingCalls.replay(file), ChatRequest.of("m-1", "other")));
    assertThat(failure.kind()).isEqualTo(FailureKind.BAD_REQUEST);
    assertThat(failure.attempts()).isZero();
    assertThat(failure.reason().in(DisplayLanguage.ENGLISH))
        .contains("this request is not recorded in " + file)
        .contains("elige record --to " + file + " -m acme/m-1");
    assertThat(failure.reason().in(DisplayLanguage.SPANISH)).contains("no está grabada");
  }

  /** Blanks in a schema, and how a number is written, are no other question. */
  @Test
  void theSameRequestMayBeWrittenOtherwise() throws IOException {
    var request = ChatRequest.of("m-1", "q").withTemperature(1).withSchema("{\"a\":1}");
    recording.append(chat(request, Reply.answered(TestingCalls.answer("a"))));
    Files.writeString(file, Files.readString(file).replace(":1.0,", ": 1e0,"));
    var capabilities = Capabilities.of(Capability.values());
    var calls = RecordedCalls.read(file, Redaction.ofShapes());
    var replay = new ReplayProvider(calls, "acme", capabilities);
    assertThat(answer(ask(replay, request.withSchema("{ \"a\": 1 }"))).text()).isEqualTo("a");
  }

  /** A request is found by what was kept of it, with the key or with the mask in its place. */
  @Test
  void aRequestThatHeldAKeyIsFound() throws IOException {
    recording.append(chat("my key is sk-canary0123456789", "a"));
    assertThat(file).content().doesNotContain("canary");
    var replay = TestingCalls.replay(file);
    for (var key : List.of("sk-canary0123456789", Secret.MASK)) {
      assertThat(answer(ask(replay, ChatRequest.of("m-1", "my key is " + key))).text())
          .isEqualTo("a");
    }
  }

  @Test
  void vectorsAreReplayedNumberForNumber() {
    var request = new EmbedRequest("e-1", List.of("a", "b"));
    var asked = new TestingCalls.Scripted();
    var told = asked.embed(request).fold(answer -> answer, _ -> null);
    var _ = new RecordingProvider(asked, recording, () -> DAY).embed(request);
    var replay = TestingCalls.replay(file);
    var replayed = replay.embed(request).<Embeddings>fold(answer -> answer, _ -> null);
    assertThat(replayed.vectors()).usingRecursiveComparison().isEqualTo(told.vectors());
    assertThat(replayed.recordedOn()).contains(DAY);
    assertThat(replayed.warnings()).hasSize(1);
    assertThat(replay.models()).isEqualTo(Reply.answered(List.of("e-1")));
    assertThat(failure(ask(replay, ChatRequest.of("e-1", "a"))).attempts()).isZero();
  }

  @Test
  void itIsCancelledAsAProviderIs() throws IOException {
    recording.append(chat("q", "a"));
    var replay = TestingCalls.replay(file);
    var request = ChatRequest.of("m-1", "q");
    var unwanted =
        replay.ask(
            request,
            _ -> {
              throw new CancellationException();
            });
    assertThat(failure(unwanted).kind()).isEqualTo(FailureKind.CANCELLED);
    Thread.currentThread().interrupt();
    assertThat(failure(ask(replay, request)).kind()).isEqualTo(FailureKind.CANCELLED);
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void aFileThatHasChangedIsToldAndNotMisread() throws IOException {
    recording.append(chat("q", "a"));
    var replay = TestingCalls.replay(file);
    Files.writeString(file, "");
    assertThat(failure(ask(replay, ChatRequest.of("m-1", "q"))).reason())
        .hasToString(
            file + " has changed since it was opened (the file is shorter than it was); ask again");
  }

  /** Calls that are recorded while others are replayed do not disturb them. */
  @Test
  void recordingGoesOnBesideIt() throws IOException {
    recording.append(chat("q", "a"));
    var replay = TestingCalls.replay(file);
    recording.append(chat("q", "b"));
    assertThat(answer(ask(replay, ChatRequest.of("m-1", "q"))).text()).isEqualTo("a");
  }
}
