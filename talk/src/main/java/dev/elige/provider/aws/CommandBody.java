package dev.elige.provider.aws;

import dev.elige.base.Text;
import dev.elige.provider.ChatRequest;
import dev.elige.provider.FinishReason;
import dev.elige.provider.Usage;
import dev.elige.provider.dialect.Draft;
import dev.elige.provider.dialect.Json;
import dev.elige.provider.http.CallException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Cohere's Command and Command Light.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/bedrock/latest/userguide/model-parameters-cohere-command.html">
 *     Amazon Bedrock, Cohere Command</a>
 */
record CommandBody() implements LegacyBody {
  @Override
  public ObjectNode request(ChatRequest request) {
    var body = Json.object().put("prompt", PlainPrompt.of(request, "User", "Chatbot"));
    request.maxOutputTokens().ifPresent(most -> body.put("max_tokens", most));
    request.temperature().ifPresent(value -> body.put("temperature", value));
    if (!request.stop().isEmpty()) {
      request.stop().forEach(body.putArray("stop_sequences")::add);
    }
    return body;
  }

  @Override
  public void read(JsonNode body, ChatRequest request, Usage counted, Draft draft)
      throws CallException {
    var generation = body.path("generations").path(0);
    if (!generation.path("text").isString()) {
      throw JsonReader.lacks("generations[0].text", body);
    }
    draft.append(generation.path("text").stringValue());
    draft.usage(counted);
    var reason = generation.path("finish_reason").asString("");
    switch (reason) {
      case "COMPLETE" -> draft.finish(FinishReason.COMPLETE);
      case "MAX_TOKENS" -> draft.finish(FinishReason.LENGTH);
      case "ERROR_TOXIC" -> throw draft.filtered(reason);
      case "ERROR" ->
          throw CallException.cut(
              Text.of("the model broke the answer off", "el modelo interrumpió la respuesta"));
      case "" -> draft.finishUntold();
      default -> draft.finishOtherwise(reason);
    }
  }
}
