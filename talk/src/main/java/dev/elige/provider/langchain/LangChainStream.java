package dev.elige.provider.langchain;

import dev.elige.provider.dialect.Draft;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.PartialResponse;
import dev.langchain4j.model.chat.response.PartialResponseContext;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.chat.response.StreamingHandle;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Hears one stream of LangChain4j; what comes after its end, or after nobody waits, is not heard.
 * It comes on threads of LangChain4j, so the draft is its own lock.
 */
final class LangChainStream implements StreamingChatResponseHandler {
  private final Draft draft;
  private final CompletableFuture<ChatResponse> made;
  private @Nullable StreamingHandle handle;

  LangChainStream(Draft draft, CompletableFuture<ChatResponse> made) {
    this.draft = draft;
    this.made = made;
    var _ =
        made.whenComplete((_, thrown) -> {
          if (thrown != null) {
            cancel();
          }
        });
  }

  private void cancel() {
    synchronized (draft) {
      if (handle != null) {
        handle.cancel();
      }
    }
  }

  @Override
  public void onPartialResponse(PartialResponse piece, PartialResponseContext context) {
    synchronized (draft) {
      handle = context.streamingHandle();
    }
    onPartialResponse(piece.text());
  }

  /** What models say that cannot be stopped. */
  @Override
  public void onPartialResponse(String piece) {
    synchronized (draft) {
      if (made.isDone()) {
        cancel();
        return;
      }
      try {
        draft.append(piece);
      } catch (CancellationException e) {
        made.completeExceptionally(e);
      }
    }
  }

  @Override
  public void onCompleteResponse(ChatResponse told) {
    made.complete(told);
  }

  @Override
  public void onError(Throwable thrown) {
    made.completeExceptionally(thrown);
  }
}
