package dev.elige.provider.aws;

import dev.elige.provider.ChatRequest;
import dev.elige.provider.FinishReason;
import dev.elige.provider.Usage;
import dev.elige.provider.dialect.Draft;
import dev.elige.provider.dialect.Json;
import dev.elige.provider.http.CallException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Amazon's Titan Text.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/bedrock/latest/userguide/model-parameters-titan-text.html">
 *     Amazon Bedrock, Titan Text</a>
 */
record TitanTextBody() implements LegacyBody {
  @Override
  public ObjectNode request(ChatRequest request) {
    var body = Json.object().put("inputText", PlainPrompt.of(request, "User", "Bot"));
    var settings = Json.object();
    request.maxOutputTokens().ifPresent(most -> settings.put("maxTokenCount", most));
    request.temperature().ifPresent(value -> settings.put("temperature", value));
    if (!request.stop().isEmpty()) {
      request.stop().forEach(settings.putArray("stopSequences")::add);
    }
    if (!settings.isEmpty()) {
      body.set("textGenerationConfig", settings);
    }
    return body;
  }

  @Override
  public void read(JsonNode body, ChatRequest request, Usage counted, Draft draft)
      throws CallException {
    var result = body.path("results").path(0);
    if (!result.path("outputText").isString()) {
      throw JsonReader.lacks("results[0].outputText", body);
    }
    draft.append(result.path("outputText").stringValue());
    draft.usage(
        LegacyBody.usage(body.path("inputTextTokenCount"), result.path("tokenCount"), counted));
    var reason = result.path("completionReason").asString("");
    switch (reason) {
      case "FINISH", "FINISHED" -> draft.finish(FinishReason.COMPLETE);
      case "LENGTH" -> draft.finish(FinishReason.LENGTH);
      case "STOP_CRITERIA_MET" -> draft.finish(FinishReason.STOP_SEQUENCE);
      case "CONTENT_FILTERED" -> throw draft.filtered(reason);
      case "" -> draft.finishUntold();
      default -> draft.finishOtherwise(reason);
    }
  }
}
