package dev.elige.provider;

/**
 * One message of a conversation.
 *
 * @param role whose it is
 * @param text what it says
 */
public record ChatMessage(Role role, String text) {
  /** Who speaks. Instructions of the system stand in {@link ChatRequest#system}. */
  public enum Role {
    USER,
    ASSISTANT
  }

  public static ChatMessage user(String text) {
    return new ChatMessage(Role.USER, text);
  }

  public static ChatMessage assistant(String text) {
    return new ChatMessage(Role.ASSISTANT, text);
  }
}
