package dev.elige.prompt;

/**
 * One message of a prompt.
 *
 * @param speaker who says it
 * @param text what is said; not blank
 */
public record Message(Speaker speaker, String text) {
  public Message {
    if (text.isBlank()) {
      throw new IllegalArgumentException("a message says something");
    }
  }
}
