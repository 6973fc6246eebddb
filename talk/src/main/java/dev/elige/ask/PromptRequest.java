package dev.elige.ask;

import dev.elige.prompt.OutputSchema;
import dev.elige.prompt.Prompt;
import dev.elige.prompt.Speaker;
import dev.elige.provider.Capabilities;
import dev.elige.provider.Capability;
import dev.elige.provider.ChatMessage;
import dev.elige.provider.ChatRequest;
import java.util.List;
import java.util.Optional;

/** Makes a prompt the request that a provider is sent. */
public final class PromptRequest {
  private PromptRequest() {}

  /**
   * The request.
   *
   * @param model its id at the provider
   * @param capabilities of the provider; the schema of the answer goes along only where it holds
   *     answers to one, since the words of the prompt ask for the same
   */
  public static ChatRequest of(Prompt prompt, String model, Capabilities capabilities) {
    return new ChatRequest(
        model,
        prompt.conversation().stream()
            .map(one ->
                one.speaker() == Speaker.ASSISTANT
                    ? ChatMessage.assistant(one.text())
                    : ChatMessage.user(one.text()))
            .toList(),
        prompt.system(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        prompt
            .schema()
            .filter(_ -> capabilities.has(Capability.STRUCTURED_OUTPUT))
            .map(OutputSchema::json),
        false);
  }
}
