package dev.elige.provider.replay;

import dev.elige.base.Text;
import dev.elige.provider.CallFailure;
import dev.elige.provider.Capabilities;
import dev.elige.provider.Capability;
import dev.elige.provider.ChatAnswer;
import dev.elige.provider.ChatRequest;
import dev.elige.provider.EmbedRequest;
import dev.elige.provider.Embeddings;
import dev.elige.provider.FailureKind;
import dev.elige.provider.ModelProvider;
import dev.elige.provider.Reply;
import dev.elige.provider.TextListener;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CancellationException;

/**
 * Answers from recorded calls in place of a provider, without a key and without a network. What was
 * not recorded is a failure and never an answer that somebody made up. A request that was recorded
 * several times is answered in turn; the last answer stays.
 */
public final class ReplayProvider implements ModelProvider {
  private final RecordedCalls calls;
  private final String id;
  private final Capabilities capabilities;

  /**
   * In place of a provider.
   *
   * @param id of the provider
   * @param capabilities what that declares
   */
  public ReplayProvider(RecordedCalls calls, String id, Capabilities capabilities) {
    this.calls = calls;
    this.id = id;
    this.capabilities = capabilities;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Capabilities capabilities() {
    return capabilities;
  }

  @Override
  public Reply<ChatAnswer> ask(ChatRequest request, TextListener listener) {
    var missing = capabilities.missingFor(request);
    if (missing.isPresent()) {
      return Reply.failed(Capabilities.refusal(id, missing.get()));
    }
    return find(Fingerprint.of(id, request, calls.redaction()), request.model())
        .fold(
            recording ->
                switch (recording.call()) {
                  case Recording.Chat(var _, var reply) ->
                      said(reply, recording.day(), request, listener);
                  case Recording.Embed _ -> throw new IllegalStateException("no answer in words");
                },
            Reply::failed);
  }

  @Override
  public Reply<Embeddings> embed(EmbedRequest request) {
    if (!capabilities.has(Capability.EMBEDDINGS)) {
      return Reply.failed(Capabilities.refusal(id, Capability.EMBEDDINGS));
    }
    return find(Fingerprint.of(id, request, calls.redaction()), request.model())
        .fold(
            recording ->
                switch (recording.call()) {
                  case Recording.Embed(var _, var reply) ->
                      reply.fold(
                          answer -> Reply.answered(answer.recordedOn(recording.day())),
                          failure -> Reply.failed(failure.recordedOn(recording.day())));
                  case Recording.Chat _ -> throw new IllegalStateException("no vectors");
                },
            Reply::failed);
  }

  /** The models of which calls are recorded. */
  @Override
  public Reply<List<String>> models() {
    return Reply.answered(calls.models(id));
  }

  /** The listener hears all at once what the provider let it hear piece by piece. */
  private static Reply<ChatAnswer> said(
      Reply<ChatAnswer> reply, LocalDate day, ChatRequest request, TextListener listener) {
    var heard =
        reply.<String>fold(
            ChatAnswer::text, failure -> request.isStreamed() ? failure.received() : "");
    try {
      if (!heard.isEmpty()) {
        listener.text(heard);
      }
    } catch (CancellationException _) {
      return Reply.failed(CallFailure.unsent(FailureKind.CANCELLED, FailureKind.CANCELLED.title()));
    }
    return reply.fold(
        answer -> Reply.answered(answer.recordedOn(day)),
        failure -> Reply.failed(failure.recordedOn(day)));
  }

  private Reply<Recording> find(Fingerprint request, String model) {
    if (Thread.currentThread().isInterrupted()) {
      return Reply.failed(CallFailure.unsent(FailureKind.CANCELLED, FailureKind.CANCELLED.title()));
    }
    try {
      return calls
          .next(request)
          .map(Reply::answered)
          .orElseGet(
              () -> Reply.failed(CallFailure.unsent(FailureKind.BAD_REQUEST, notRecorded(model))));
    } catch (IOException e) {
      return Reply.failed(
          CallFailure.unsent(
              FailureKind.BAD_REQUEST,
              Text.of(
                  "{} has changed since it was opened ({}); ask again",
                  "{} ha cambiado desde que se abrió ({}); pregunta de nuevo",
                  calls,
                  String.valueOf(e.getMessage()))));
    }
  }

  private Text notRecorded(String model) {
    var cure =
        Text.of(
            "this request is not recorded in {}; record it: elige record --to {} -m {}/{}, with the"
                + " same text and options",
            "esta petición no está grabada en {}; grábala: elige record --to {} -m {}/{}, con el"
                + " mismo texto y las mismas opciones",
            calls,
            calls,
            id,
            model);
    return calls.torn().isEmpty()
        ? cure
        : Text.of(
            "{} (line {} of the file broke off while it was written)",
            "{} (la línea {} del fichero se cortó mientras se escribía)",
            cure,
            calls.torn().getLast());
  }

  /** Names in whose place it answers, and from which file. */
  @Override
  public String toString() {
    return id + " replayed from " + calls;
  }
}
