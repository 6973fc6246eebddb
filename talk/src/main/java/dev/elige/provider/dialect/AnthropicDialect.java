package dev.elige.provider.dialect;

import dev.elige.base.Estimate;
import dev.elige.base.Text;
import dev.elige.provider.ChatRequest;
import dev.elige.provider.FinishReason;
import dev.elige.provider.Usage;
import dev.elige.provider.http.CallException;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Anthropic's messages. A stream is over with {@code message_stop}; its usage comes in two pieces,
 * input with the start and output with the last delta.
 *
 * @see <a href="https://docs.anthropic.com/en/api/messages">Anthropic, messages</a>
 */
final class AnthropicDialect implements Dialect {
  /** The most tokens where the request does not say: the field is required. */
  static final int MOST_OUTPUT = 4096;

  @Override
  public Map.Entry<String, String> keyHeader() {
    return Map.entry("x-api-key", "");
  }

  @Override
  public Map<String, String> headers() {
    return Map.of("anthropic-version", "2023-06-01");
  }

  @Override
  public Framing framing() {
    return Framing.EVENTS;
  }

  @Override
  public Outgoing chat(ChatRequest request, ProviderRow row) {
    var body = Json.object().put("model", request.model());
    body.put("max_tokens", request.maxOutputTokens().orElse(MOST_OUTPUT));
    request.system().ifPresent(text -> body.put("system", text));
    var messages = body.putArray("messages");
    for (var message : request.messages()) {
      OpenAiDialect.message(messages.addObject(), OpenAiDialect.role(message), message.text());
    }
    request.temperature().ifPresent(value -> body.put("temperature", value));
    if (!request.stop().isEmpty()) {
      request.stop().forEach(body.putArray("stop_sequences")::add);
    }
    request
        .schema()
        .ifPresent(text ->
            body.putObject("output_config")
                .putObject("format")
                .put("type", "json_schema")
                .set("schema", Json.schema(text)));
    if (request.isStreamed()) {
      body.put("stream", true);
    }
    return Outgoing.post("/messages", body);
  }

  @Override
  public void whole(JsonNode body, Draft draft) throws CallException {
    if (!body.path("content").isArray()) {
      throw CallException.protocol(
          Text.of("the answer has no content", "la respuesta no tiene contenido"),
          Json.start(body.toString()));
    }
    start(body, draft);
    for (var block : body.path("content")) {
      if (block.path("type").asString("").equals("text")) {
        draft.append(block.path("text").asString(""));
      }
    }
    finish(body, draft);
    if (!draft.isFinished()) {
      draft.finishUntold();
    }
  }

  @Override
  public void piece(JsonNode piece, Draft draft) throws CallException {
    switch (piece.path("type").asString("")) {
      case "message_start" -> start(piece.path("message"), draft);
      case "content_block_start" ->
          draft.append(piece.path("content_block").path("text").asString(""));
      case "content_block_delta" -> draft.append(piece.path("delta").path("text").asString(""));
      case "message_delta" -> {
        draft.changeUsage(before -> usage(before, piece.path("usage")));
        finish(piece.path("delta"), draft);
      }
      case "message_stop" -> draft.end();
      default -> {
        // ping, content_block_stop, and what may be added: unknown events are to be passed over
      }
    }
  }

  private static void start(JsonNode message, Draft draft) {
    draft.model(Json.text(message.path("model")));
    draft.id(Json.text(message.path("id")));
    draft.changeUsage(before -> usage(before, message.path("usage")));
  }

  private static void finish(JsonNode told, Draft draft) throws CallException {
    var word = Json.text(told.path("stop_reason"));
    if (word.isEmpty()) {
      return;
    }
    switch (word.get()) {
      case "end_turn" -> draft.finish(FinishReason.COMPLETE);
      case "stop_sequence" -> draft.finish(FinishReason.STOP_SEQUENCE);
      case "max_tokens", "model_context_window_exceeded" -> draft.finish(FinishReason.LENGTH);
      case "tool_use" -> draft.finish(FinishReason.TOOL_CALL);
      case "refusal" -> throw draft.filtered("");
      default -> draft.finishOtherwise(word.get());
    }
  }

  /**
   * What was read from and written to a cache stands beside the input here, and goes into it. The
   * counts of a delta are those of the whole message; what it leaves out stays as it was.
   */
  private static Usage usage(Usage before, JsonNode told) {
    var cached = newer(told.path("cache_read_input_tokens"), before.cached());
    var written = newer(told.path("cache_creation_input_tokens"), before.cacheWritten());
    var plain = newer(told.path("input_tokens"), before.plainInput());
    Estimate<Long> input =
        plain.isKnown() ? Json.sum(plain, Json.sum(cached, written)) : Usage.unreported();
    return Usage.told(
        input,
        cached,
        written,
        newer(told.path("output_tokens"), before.output()),
        Usage.unreported());
  }

  private static Estimate<Long> newer(JsonNode told, Estimate<Long> before) {
    var count = Json.count(told);
    return count.isKnown() ? count : before;
  }

  @Override
  public Outgoing models() {
    return Outgoing.get("/models?limit=1000");
  }

  @Override
  public List<String> models(JsonNode body) {
    return ModelIds.in(body.path("data"), "id");
  }
}
