package dev.elige.provider.langchain;

import dev.elige.provider.CallFailure;
import dev.elige.provider.ChatAnswer;
import dev.elige.provider.ChatRequest;
import dev.elige.provider.FinishReason;
import dev.elige.provider.Masks;
import dev.elige.provider.Reply;
import dev.elige.provider.TextListener;
import dev.elige.provider.dialect.Draft;
import dev.elige.provider.http.CallException;
import dev.langchain4j.model.chat.response.ChatResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * Asks LangChain4j one question. Its streams end well also where the connection was closed halfway;
 * so here a stream that tells no reason to end is a cut one.
 */
final class LangChainChat {
  private final ChatRequest request;
  private final Draft draft;
  private final long sent = System.nanoTime();

  private LangChainChat(LangChainModel model, ChatRequest request, TextListener listener) {
    var nameThere = model.nameThere(request.isStreamed());
    this.request = request;
    this.draft =
        new Draft(
            named(request, nameThere.orElse(request.model())),
            nameThere.isEmpty(),
            listener,
            Masks.NONE);
  }

  static Reply<ChatAnswer> ask(
      LangChainModel model, ChatRequest request, TextListener listener, Duration total) {
    var call = new LangChainChat(model, request, listener);
    return request.isStreamed()
        ? call.answer(
            made ->
                model
                    .streaming()
                    .orElseThrow()
                    .chat(LangChainRequest.of(request), new LangChainStream(call.draft, made)),
            total)
        : call.answer(
            made -> made.complete(model.chat().orElseThrow().chat(LangChainRequest.of(request))),
            total);
  }

  /** The same question to a model as its provider knows it: that one it is who should answer. */
  private static ChatRequest named(ChatRequest request, String model) {
    return new ChatRequest(
        model,
        request.messages(),
        request.system(),
        request.maxOutputTokens(),
        request.temperature(),
        request.stop(),
        request.schema(),
        request.isStreamed());
  }

  private Reply<ChatAnswer> answer(Consumer<CompletableFuture<ChatResponse>> work, Duration total) {
    return Waiting.on(work, total, this::failure).fold(this::finished, Reply::failed);
  }

  private CallFailure failure(Throwable thrown) {
    return LangChainFailures.of(thrown, received());
  }

  /** What came so far, while more may come on another thread. */
  private String received() {
    synchronized (draft) {
      return draft.received();
    }
  }

  private Reply<ChatAnswer> finished(ChatResponse told) {
    try {
      draft.append(rest(told));
      draft.model(Optional.ofNullable(told.modelName()));
      draft.id(Optional.ofNullable(told.id()));
      draft.usage(LangChainUsage.of(told.tokenUsage()));
      finish(told);
      draft.end();
      return Reply.answered(draft.answer(Optional.empty(), sent));
    } catch (CallException e) {
      return Reply.failed(e.told(Optional.empty(), 1, received(), Masks.NONE));
    } catch (CancellationException e) {
      return Reply.failed(failure(e));
    }
  }

  /** What the end tells and no piece did: all of it where the model does not stream. */
  private String rest(ChatResponse told) {
    var whole = Optional.ofNullable(told.aiMessage().text()).orElse("");
    var heard = draft.received();
    return whole.startsWith(heard) ? whole.substring(heard.length()) : "";
  }

  private void finish(ChatResponse told) throws CallException {
    var reason = told.finishReason();
    if (reason == null) {
      if (!request.isStreamed()) {
        draft.finishUntold();
      }
      return;
    }
    switch (reason) {
      case STOP -> draft.finish(FinishReason.COMPLETE);
      case LENGTH -> draft.finish(FinishReason.LENGTH);
      case TOOL_EXECUTION -> draft.finish(FinishReason.TOOL_CALL);
      case CONTENT_FILTER -> throw draft.filtered("");
      case OTHER -> draft.finishOtherwise("other");
    }
  }
}
