package dev.elige.tokens.chat;

/**
 * A message of a conversation.
 *
 * @param role who speaks, such as {@code user}
 * @param name the speaker's name; empty where none is given
 * @param content what is said
 */
public record ChatMessage(String role, String name, String content) {
  /** A message without a name. */
  public static ChatMessage of(String role, String content) {
    return new ChatMessage(role, "", content);
  }
}
