package dev.elige.tokens.chat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a conversation asks of a model: its messages up to the place where the answer begins, and
 * the tools that the model may call.
 *
 * @param messages in order, the system prompt first where there is one
 * @param tools what may be called
 * @param choice whether a call is forced
 * @param images images among the messages, which are no text
 */
public record ChatRequest(List<ChatMessage> messages, Tools tools, ToolChoice choice, int images) {
  public ChatRequest {
    messages = List.copyOf(messages);
  }

  /** A conversation without tools and images. */
  public static ChatRequest of(List<ChatMessage> messages) {
    return new ChatRequest(messages, Tools.NONE, ToolChoice.FREE, 0);
  }

  /** What is said, without who says it. */
  public String content() {
    return messages.stream().map(ChatMessage::content).collect(Collectors.joining("\n"));
  }

  /**
   * The tools of a request.
   *
   * @param json their definitions as they are sent; empty without any
   * @param definitions the same, read; empty where a parameter has parameters of its own, which no
   *     documented formula covers
   */
  public record Tools(String json, Optional<List<ToolDefinition>> definitions) {
    /** No tools. */
    public static final Tools NONE = new Tools("", Optional.of(List.of()));

    public Tools {
      definitions = definitions.map(List::copyOf);
    }

    boolean isNone() {
      return json.isEmpty();
    }
  }
}
