package dev.elige.provider.replay;

import dev.elige.base.Text;
import dev.elige.provider.CallFailure;
import dev.elige.provider.Capabilities;
import dev.elige.provider.ChatAnswer;
import dev.elige.provider.ChatRequest;
import dev.elige.provider.EmbedRequest;
import dev.elige.provider.Embeddings;
import dev.elige.provider.FailureKind;
import dev.elige.provider.ModelProvider;
import dev.elige.provider.Reply;
import dev.elige.provider.TextListener;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Asks somebody else and keeps what was asked and what came, failures too. What was not sent is no
 * call, and one that the caller did not want any more says nothing of who was asked: neither is
 * kept. An answer that could not be kept is an answer all the same, and says so.
 */
public final class RecordingProvider implements ModelProvider {
  private final ModelProvider asked;
  private final RecordingFile file;
  private final Supplier<LocalDate> days;

  /**
   * A provider that keeps calls.
   *
   * @param asked answers them
   * @param file keeps them
   * @param days tells the day, in UTC
   */
  public RecordingProvider(ModelProvider asked, RecordingFile file, Supplier<LocalDate> days) {
    this.asked = asked;
    this.file = file;
    this.days = days;
  }

  @Override
  public String id() {
    return asked.id();
  }

  @Override
  public Capabilities capabilities() {
    return asked.capabilities();
  }

  @Override
  public Reply<ChatAnswer> ask(ChatRequest request, TextListener listener) {
    var reply = asked.ask(request, listener);
    var trouble = keep(new Recording.Chat(request, reply), reply);
    return trouble
        .map(why -> told(reply, why, answer -> Reply.answered(answer.withWarning(why))))
        .orElse(reply);
  }

  @Override
  public Reply<Embeddings> embed(EmbedRequest request) {
    var reply = asked.embed(request);
    var trouble = keep(new Recording.Embed(request, reply), reply);
    return trouble
        .map(why -> told(reply, why, answer -> Reply.answered(answer.withWarning(why))))
        .orElse(reply);
  }

  @Override
  public Reply<List<String>> models() {
    return asked.models();
  }

  /** Keeps a call; what went wrong where it could not. */
  private Optional<Text> keep(Recording.Call call, Reply<?> reply) {
    if (!reply.<Boolean>fold(_ -> true, RecordingProvider::isCall)) {
      return Optional.empty();
    }
    try {
      file.append(new Recording(days.get(), id(), call));
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(
          Text.of(
              "this call could not be recorded in {}: {}",
              "esta llamada no se pudo grabar en {}: {}",
              file,
              reason(e)));
    }
  }

  /** What the file system says, which is in its own language. */
  private static Text reason(IOException thrown) {
    var told = thrown instanceof FileSystemException file ? file.getReason() : thrown.getMessage();
    return told == null
        ? Text.of("it cannot be written", "no se puede escribir")
        : Text.verbatim(told);
  }

  private static boolean isCall(CallFailure failure) {
    return failure.attempts() > 0 && failure.kind() != FailureKind.CANCELLED;
  }

  private static <T> Reply<T> told(Reply<T> reply, Text trouble, Function<T, Reply<T>> warned) {
    return reply.fold(
        warned,
        failure ->
            Reply.failed(
                failure.withReason(Text.of("{}; {}", "{}; {}", failure.reason(), trouble))));
  }

  /** Names who is asked, never with what key. */
  @Override
  public String toString() {
    return asked + ", recorded in " + file;
  }
}
