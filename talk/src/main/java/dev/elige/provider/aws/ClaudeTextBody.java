package dev.elige.provider.aws;

import dev.elige.provider.ChatMessage;
import dev.elige.provider.ChatRequest;
import dev.elige.provider.FinishReason;
import dev.elige.provider.Usage;
import dev.elige.provider.dialect.Draft;
import dev.elige.provider.dialect.Json;
import dev.elige.provider.http.CallException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Text completions of Claude 2 and Claude Instant. Bedrock refuses a prompt that does not begin
 * with the human and end with the assistant.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/bedrock/latest/userguide/model-parameters-anthropic-claude-text-completion.html">
 *     Amazon Bedrock, Claude text completions</a>
 */
record ClaudeTextBody() implements LegacyBody {
  private static final String HUMAN = "\n\nHuman:";
  private static final String ASSISTANT = "\n\nAssistant:";

  /**
   * The most that these models generate; the key is required, so it stands where nothing is said.
   */
  private static final int MOST_OUTPUT = 4096;

  @Override
  public ObjectNode request(ChatRequest request) {
    var body = Json.object().put("prompt", prompt(request));
    body.put("max_tokens_to_sample", request.maxOutputTokens().orElse(MOST_OUTPUT));
    request.temperature().ifPresent(value -> body.put("temperature", value));
    if (!request.stop().isEmpty()) {
      request.stop().forEach(body.putArray("stop_sequences")::add);
    }
    return body;
  }

  private static String prompt(ChatRequest request) {
    var prompt = new StringBuilder(request.system().orElse(""));
    for (var message : request.messages()) {
      prompt.append(message.role() == ChatMessage.Role.USER ? HUMAN : ASSISTANT);
      prompt.append(' ').append(message.text());
    }
    return prompt.append(ASSISTANT).toString();
  }

  @Override
  public void read(JsonNode body, ChatRequest request, Usage counted, Draft draft)
      throws CallException {
    if (!body.path("completion").isString()) {
      throw JsonReader.lacks("completion", body);
    }
    draft.append(body.path("completion").stringValue());
    draft.usage(counted);
    var reason = body.path("stop_reason").asString("");
    switch (reason) {
      // the model stops at the human's next turn; only a stop text of the request is one
      case "stop_sequence" ->
          draft.finish(
              request.stop().contains(body.path("stop").asString(""))
                  ? FinishReason.STOP_SEQUENCE
                  : FinishReason.COMPLETE);
      case "max_tokens" -> draft.finish(FinishReason.LENGTH);
      case "" -> draft.finishUntold();
      default -> draft.finishOtherwise(reason);
    }
  }
}
