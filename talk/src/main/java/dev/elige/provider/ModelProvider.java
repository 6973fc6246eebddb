package dev.elige.provider;

import java.util.List;

/**
 * Somebody who runs models and can be asked. Calls block, so they are made on virtual threads; they
 * never throw for what a provider does, and an interrupt cancels them ({@link
 * FailureKind#CANCELLED}; the thread stays interrupted).
 */
public interface ModelProvider {
  /** Its id in the catalog, such as {@code openai}. */
  String id();

  /** What it declares; everything else is refused unsent. */
  Capabilities capabilities();

  /**
   * Asks a model.
   *
   * @param listener hears the pieces of the answer
   */
  Reply<ChatAnswer> ask(ChatRequest request, TextListener listener);

  /** Vectors of texts. */
  Reply<Embeddings> embed(EmbedRequest request);

  /** The ids of the models that the key may use. */
  Reply<List<String>> models();
}
