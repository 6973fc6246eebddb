package dev.elige.provider.replay;

import static dev.elige.provider.replay.TestingCalls.DAY;
import static dev.elige.provider.replay.TestingCalls.chat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elige.base.InvalidInputException;
import dev.elige.base.Text;
import dev.elige.provider.CallFailure;
import dev.elige.provider.ChatAnswer;
import dev.elige.provider.ChatRequest;
import dev.elige.provider.FailureKind;
import dev.elige.provider.ModelProvider;
import dev.elige.provider.Reply;
import dev.elige.provider.TextListener;
import dev.elige.provider.replay.TestingCalls.Scripted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lines are whole, whoever writes at the same time and whenever a program ends. */
class RecordingFileTest {
  @TempDir Path folder;

  private Path file() {
    return folder.resolve("calls.jsonl");
  }

  private RecordingFile opened() {
    return RecordingFile.at(file(), Redaction.ofShapes());
  }

  private ModelProvider recording(ModelProvider asked) {
    return new RecordingProvider(asked, opened(), () -> DAY);
  }

  private static String text(Reply<ChatAnswer> reply) {
    return reply.fold(ChatAnswer::text, failure -> failure.kind().id());
  }

  private String replayed(String question) {
    var request = ChatRequest.of("m-1", question);
    return text(TestingCalls.replay(file()).ask(request, TextListener.NONE));
  }

  /** Two writers of their own, as two programs are, and many threads. */
  @Test
  void callsAtOnceAreAllKeptWhole() throws IOException, InterruptedException {
    var one = recording(new Scripted());
    var other = recording(new Scripted());
    var calls = new ArrayList<Callable<Reply<ChatAnswer>>>();
    for (int i = 0; i < 400; i++) {
      var provider = i % 2 == 0 ? one : other;
      var request = ChatRequest.of("m-1", "q" + i);
      calls.add(() -> provider.ask(request, TextListener.NONE));
    }
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      assertThat(threads.invokeAll(calls)).hasSize(400);
    }
    assertThat(Files.readAllLines(file())).hasSize(400).doesNotHaveDuplicates();
    var replay = TestingCalls.replay(file());
    for (int i = 0; i < 400; i++) {
      assertThat(text(replay.ask(ChatRequest.of("m-1", "q" + i), TextListener.NONE)))
          .isEqualTo("to q" + i);
    }
  }

  /** The program ended after any byte of the second line; a third call follows. */
  @Test
  void aTornLineEatsNeitherTheLastNorTheNext() throws IOException {
    opened().append(chat("first", "1"));
    long first = Files.size(file());
    opened().append(chat("second", "dos, ¡sí!"));
    var whole = Files.readAllBytes(file());
    for (int cut = (int) first; cut < whole.length; cut++) {
      Files.write(file(), Arrays.copyOf(whole, cut));
      opened().append(chat("third", "3"));
      assertThat(replayed("first")).isEqualTo("1");
      assertThat(replayed("third")).isEqualTo("3");
      boolean isThere = cut == first || cut == whole.length - 1;
      if (!isThere) {
        assertThat(
                TestingCalls.replay(file()).ask(ChatRequest.of("m-1", "second"), TextListener.NONE))
            .as("cut after %s", cut)
            .asString()
            .contains("line 2 of the file broke off");
      }
    }
    assertThat(replayed("second")).isEqualTo("dos, ¡sí!");
  }

  @Test
  void whatHoldsSomethingElseIsNotWrittenTo() throws IOException {
    Files.writeString(file(), "# Notes\n");
    assertThatThrownBy(this::opened)
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("calls.jsonl: it is there already and holds no recorded calls.");
    assertThat(file()).hasContent("# Notes\n");
    for (var wrong : new Path[] {folder, folder.resolve("none/calls.jsonl")}) {
      assertThatThrownBy(() -> RecordingFile.at(wrong, Redaction.ofShapes()))
          .isInstanceOf(InvalidInputException.class);
    }
    Files.writeString(file(), "\n");
    opened().append(chat("first", "1"));
    assertThat(replayed("first")).isEqualTo("1");
  }

  @Test
  void failuresAreKeptAndWhatWasNotSentIsNot() {
    var sent = CallFailure.of(FailureKind.RATE, Text.of("slow", "lento"), "wait", 3);
    var unsent = CallFailure.unsent(FailureKind.AUTH, Text.of("no key", "sin clave"));
    var cancelled = CallFailure.of(FailureKind.CANCELLED, Text.of("x", "x"), "", 1);
    var provider =
        recording(
            new Scripted()
                .then(Reply.failed(unsent))
                .then(Reply.failed(cancelled))
                .then(Reply.failed(sent)));
    for (int i = 0; i < 4; i++) {
      var _ = provider.ask(ChatRequest.of("m-1", "q"), TextListener.NONE);
    }
    var replay = TestingCalls.replay(file());
    var first = replay.ask(ChatRequest.of("m-1", "q"), TextListener.NONE);
    assertThat(first).isEqualTo(Reply.failed(sent.recordedOn(DAY)));
    assertThat(text(replay.ask(ChatRequest.of("m-1", "q"), TextListener.NONE))).isEqualTo("to q");
  }

  /** The call is paid: its answer is given, with what went wrong. */
  @Test
  void anAnswerThatCannotBeKeptIsGivenAllTheSame() throws IOException {
    var kept = opened();
    var provider = new RecordingProvider(new Scripted(), kept, () -> DAY);
    Files.createDirectory(file());
    var reply = provider.ask(ChatRequest.of("m-1", "q"), TextListener.NONE);
    assertThat(text(reply)).isEqualTo("to q");
    assertThat(reply.toString())
        .contains("this call could not be recorded in")
        .doesNotContain("Exception");
    assertThat(kept.kept()).isZero();
    assertThat(kept.lost()).isEqualTo(1);
  }
}
