package dev.elige.provider.aws;

import dev.elige.provider.ChatMessage;
import dev.elige.provider.ChatRequest;
import java.util.stream.Collectors;

/** A conversation as one text, for models that know no messages. */
final class PlainPrompt {
  private PlainPrompt() {}

  /**
   * One message goes as it is; several as a play whose next line is the model's. Instructions stand
   * above.
   *
   * @param user how the lines of the user begin
   * @param model how the lines of the model begin
   */
  static String of(ChatRequest request, String user, String model) {
    var above = request.system().map(text -> text + "\n\n").orElse("");
    var messages = request.messages();
    if (messages.size() == 1 && messages.getFirst().role() == ChatMessage.Role.USER) {
      return above + messages.getFirst().text();
    }
    return messages.stream()
        .map(message -> line(message, user, model))
        .collect(Collectors.joining("\n", above, "\n" + model + ":"));
  }

  private static String line(ChatMessage message, String user, String model) {
    return switch (message.role()) {
          case USER -> user;
          case ASSISTANT -> model;
        }
        + ": "
        + message.text();
  }
}
