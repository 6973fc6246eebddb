package dev.elige.provider.aws;

import dev.elige.base.Estimate;
import dev.elige.base.Text;
import dev.elige.provider.ChatRequest;
import dev.elige.provider.FinishReason;
import dev.elige.provider.Usage;
import dev.elige.provider.dialect.Draft;
import dev.elige.provider.dialect.Json;
import dev.elige.provider.http.CallException;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Bedrock's one form for all models that take messages.
 *
 * @see <a href="https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_Converse.html">
 *     Amazon Bedrock, Converse</a>
 */
final class ConverseBody {
  private ConverseBody() {}

  static ObjectNode request(ChatRequest request) {
    var body = prompt(request);
    var settings = Json.object();
    request.maxOutputTokens().ifPresent(most -> settings.put("maxTokens", most));
    request.temperature().ifPresent(value -> settings.put("temperature", value));
    if (!request.stop().isEmpty()) {
      request.stop().forEach(settings.putArray("stopSequences")::add);
    }
    if (!settings.isEmpty()) {
      body.set("inferenceConfig", settings);
    }
    request.schema().ifPresent(schema -> schema(body, schema));
    return body;
  }

  /** The messages and the instructions above them, which is all that counting takes. */
  static ObjectNode prompt(ChatRequest request) {
    var body = Json.object();
    var messages = body.putArray("messages");
    for (var message : request.messages()) {
      var one = messages.addObject();
      one.put("role", message.role().name().toLowerCase(Locale.ROOT));
      one.putArray("content").addObject().put("text", message.text());
    }
    request.system().ifPresent(text -> body.putArray("system").addObject().put("text", text));
    return body;
  }

  /** The schema goes as a text, not as a tree. */
  private static void schema(ObjectNode body, String schema) {
    body.putObject("outputConfig")
        .putObject("textFormat")
        .put("type", "json_schema")
        .putObject("structure")
        .putObject("jsonSchema")
        .put("name", "answer")
        .put("schema", Json.schema(schema).toString());
  }

  /** An answer that came as a whole. */
  static void read(JsonNode body, Draft draft) throws CallException {
    var content = body.path("output").path("message").path("content");
    if (!content.isArray()) {
      throw JsonReader.lacks("output.message.content", body);
    }
    for (var block : content) {
      draft.append(block.path("text").asString(""));
    }
    metadata(body, draft);
    finish(body, draft);
    if (!draft.isFinished()) {
      draft.finishUntold();
    }
  }

  /** What is told of tokens, and which model a router chose. */
  static void metadata(JsonNode told, Draft draft) {
    draft.usage(usage(told.path("usage")));
    draft.model(Json.text(told.path("trace").path("promptRouter").path("invokedModelId")));
  }

  /** What was read from and written to a cache stands beside the input here, and goes into it. */
  private static Usage usage(JsonNode told) {
    var cached = Json.count(told.path("cacheReadInputTokens"));
    var written = Json.count(told.path("cacheWriteInputTokens"));
    var plain = Json.count(told.path("inputTokens"));
    Estimate<Long> input =
        plain.isKnown() ? Json.sum(plain, Json.sum(cached, written)) : Usage.unreported();
    return Usage.told(
        input, cached, written, Json.count(told.path("outputTokens")), Usage.unreported());
  }

  static void finish(JsonNode told, Draft draft) throws CallException {
    var word = told.path("stopReason").asString("");
    switch (word) {
      case "" -> {
        // told by whoever called
      }
      case "end_turn" -> draft.finish(FinishReason.COMPLETE);
      case "stop_sequence" -> draft.finish(FinishReason.STOP_SEQUENCE);
      case "max_tokens", "model_context_window_exceeded" -> draft.finish(FinishReason.LENGTH);
      case "tool_use" -> draft.finish(FinishReason.TOOL_CALL);
      case "guardrail_intervened", "content_filtered" -> throw draft.filtered(word);
      case "malformed_model_output", "malformed_tool_use" ->
          throw CallException.protocol(
              Text.of(
                  "Bedrock could not read what the model said",
                  "Bedrock no pudo leer lo que dijo el modelo"),
              word);
      default -> draft.finishOtherwise(word);
    }
  }
}
