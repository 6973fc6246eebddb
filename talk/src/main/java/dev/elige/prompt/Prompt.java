package dev.elige.prompt;

import java.util.List;
import java.util.Optional;

/**
 * What is sent to a model.
 *
 * @param messages perhaps one of the system, then user and assistant in turns; the last is the
 *     user's
 * @param schema the form of the answer, for providers that hold answers to one; the messages ask
 *     for the same in words, so that it can be left away
 */
public record Prompt(List<Message> messages, Optional<OutputSchema> schema) {
  public Prompt {
    messages = List.copyOf(messages);
    int first = hasSystem(messages) ? 1 : 0;
    for (int i = first; i < messages.size(); i++) {
      var next = (i - first) % 2 == 0 ? Speaker.USER : Speaker.ASSISTANT;
      if (messages.get(i).speaker() != next) {
        throw new IllegalArgumentException("user and assistant speak in turns: message " + i);
      }
    }
    if (messages.isEmpty() || messages.getLast().speaker() != Speaker.USER) {
      throw new IllegalArgumentException("the user speaks last");
    }
  }

  private static boolean hasSystem(List<Message> messages) {
    return !messages.isEmpty() && messages.getFirst().speaker() == Speaker.SYSTEM;
  }

  /** What the system says; empty where it says nothing. */
  public Optional<String> system() {
    return hasSystem(messages) ? Optional.of(messages.getFirst().text()) : Optional.empty();
  }

  /** The messages behind that of the system. */
  public List<Message> conversation() {
    return messages.subList(hasSystem(messages) ? 1 : 0, messages.size());
  }
}
