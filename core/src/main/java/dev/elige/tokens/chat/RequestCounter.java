package dev.elige.tokens.chat;

import dev.elige.base.Estimate;
import dev.elige.base.Text;
import dev.elige.tokens.ModelCounter;
import dev.elige.tokens.TokenCount;

/**
 * Counts requests for a model: the content, and what wraps it as far as the model's maker documents
 * that. What is not documented is left out and said, never guessed.
 */
public final class RequestCounter {
  private static final Text UNWRAPPED =
      Text.of(
          "what wraps the messages is not documented and not counted",
          "lo que envuelve los mensajes no está documentado y no se cuenta");

  private static final Text AS_JSON =
      Text.of(
          "tools as their JSON, since how they are written out is not documented",
          "herramientas según su JSON, porque no está documentado cómo se escriben");

  private final ModelCounter counter;
  private final ChatFormat format;

  /**
   * A counter of requests.
   *
   * @param model the canonical model, {@code vendor/name}
   * @param counter counts texts for the model
   */
  public RequestCounter(String model, ModelCounter counter) {
    this.counter = counter;
    this.format = ChatFormat.of(model, counter);
  }

  /** All that a count depends on besides the request, as {@link ModelCounter#key()} says it. */
  public String key() {
    return counter.key() + " in " + format.key();
  }

  /** Counts a request. */
  public RequestCount count(ChatRequest request) {
    var parts = new CountParts(counter);
    parts.add(format.conversation(request.messages()), request.content(), UNWRAPPED);
    if (!request.tools().isNone()) {
      parts.add(tools(request), request.tools().json(), AS_JSON);
    }
    if (request.images() > 0) {
      parts.leaveOut(Text.of("without its images: {}", "sin sus imágenes: {}", request.images()));
    }
    return parts.count();
  }

  private Estimate<TokenCount> tools(ChatRequest request) {
    return request
        .tools()
        .definitions()
        .map(definitions -> format.tools(definitions, request.choice()))
        .orElseGet(() -> Estimate.unknown(AS_JSON));
  }
}
