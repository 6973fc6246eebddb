package dev.elige.provider.dialect;

import dev.elige.base.Estimate;
import dev.elige.base.Text;
import dev.elige.provider.ChatMessage;
import dev.elige.provider.ChatRequest;
import dev.elige.provider.EmbedRequest;
import dev.elige.provider.FinishReason;
import dev.elige.provider.Usage;
import dev.elige.provider.http.CallException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * OpenAI's chat completions and embeddings, which most servers speak. A stream is over with {@code
 * [DONE]}; its usage comes in a last chunk without choices, which is asked for.
 *
 * @see <a href="https://platform.openai.com/docs/api-reference/chat">OpenAI, chat completions</a>
 */
final class OpenAiDialect implements Dialect {
  @Override
  public Map.Entry<String, String> keyHeader() {
    return Map.entry("Authorization", "Bearer ");
  }

  @Override
  public Framing framing() {
    return Framing.EVENTS;
  }

  @Override
  public String lastWord() {
    return "[DONE]";
  }

  @Override
  public Outgoing chat(ChatRequest request, ProviderRow row) {
    var body = Json.object().put("model", request.model());
    var messages = body.putArray("messages");
    request.system().ifPresent(text -> message(messages.addObject(), "system", text));
    for (var message : request.messages()) {
      message(messages.addObject(), role(message), message.text());
    }
    request.maxOutputTokens().ifPresent(most -> body.put(row.limitKey(), most));
    request.temperature().ifPresent(value -> body.put("temperature", value));
    if (!request.stop().isEmpty()) {
      request.stop().forEach(body.putArray("stop")::add);
    }
    request.schema().ifPresent(text -> format(body, Json.schema(text)));
    if (request.isStreamed()) {
      body.put("stream", true);
      if (!row.isUsageUnasked()) {
        body.putObject("stream_options").put("include_usage", true);
      }
    }
    return Outgoing.post("/chat/completions", body);
  }

  static String role(ChatMessage message) {
    return message.role().name().toLowerCase(Locale.ROOT);
  }

  static void message(ObjectNode message, String role, String text) {
    message.put("role", role).put("content", text);
  }

  private static void format(ObjectNode body, JsonNode schema) {
    var format = body.putObject("response_format").put("type", "json_schema");
    format.putObject("json_schema").put("name", "answer").put("strict", true).set("schema", schema);
  }

  @Override
  public void whole(JsonNode body, Draft draft) throws CallException {
    var choice = body.path("choices").path(0);
    if (!choice.path("message").isObject()) {
      throw CallException.protocol(
          Text.of("the answer has no message", "la respuesta no tiene mensaje"),
          Json.start(body.toString()));
    }
    common(body, draft);
    content(choice, choice.path("message"), draft);
    if (!draft.isFinished()) {
      draft.finishUntold();
    }
  }

  @Override
  public void piece(JsonNode piece, Draft draft) throws CallException {
    common(piece, draft);
    var choice = piece.path("choices").path(0);
    content(choice, choice.path("delta"), draft);
  }

  /** Moonshot tells the usage of a stream inside of its last choice. */
  private static void common(JsonNode body, Draft draft) {
    draft.model(Json.text(body.path("model")));
    draft.id(Json.text(body.path("id")));
    for (var told : List.of(body.path("choices").path(0).path("usage"), body.path("usage"))) {
      if (told.isObject()) {
        draft.usage(usage(told));
      }
    }
  }

  private static void content(JsonNode choice, JsonNode message, Draft draft) throws CallException {
    said(message.path("content"), draft);
    var refusal = Json.text(message.path("refusal"));
    if (refusal.isPresent()) {
      throw draft.filtered(refusal.get());
    }
    var word = Json.text(choice.path("finish_reason"));
    if (word.isPresent()) {
      finish(word.get(), draft);
    }
  }

  /** A text, or parts of which those of text are said and others, such as thoughts, are not. */
  private static void said(JsonNode content, Draft draft) {
    draft.append(content.asString(""));
    for (var part : content) {
      draft.append(part.path("text").asString(""));
    }
  }

  private static void finish(String word, Draft draft) throws CallException {
    switch (word) {
      case "stop" -> draft.finish(FinishReason.COMPLETE);
      case "length" -> draft.finish(FinishReason.LENGTH);
      case "tool_calls", "function_call" -> draft.finish(FinishReason.TOOL_CALL);
      case "content_filter" -> throw draft.filtered("");
      case "error", "abort", "insufficient_system_resource" ->
          throw CallException.cut(
              Text.of(
                  "the provider broke the answer off", "el proveedor interrumpió la respuesta"));
      default -> draft.finishOtherwise(word);
    }
  }

  /**
   * Cached tokens are counted in the prompt's already, and reasoning in the completion's, except at
   * xAI: there the total tells that it stands beside.
   */
  private static Usage usage(JsonNode told) {
    var input = Json.count(told.path("prompt_tokens"));
    var details = told.path("prompt_tokens_details");
    var output = Json.count(told.path("completion_tokens"));
    var reasoning = Json.count(told.path("completion_tokens_details").path("reasoning_tokens"));
    return Usage.told(
        input,
        cached(told, details),
        Json.count(details.path("cache_write_tokens")),
        isBeside(input, output, reasoning, told) ? Json.sum(output, reasoning) : output,
        reasoning);
  }

  /** DeepSeek and Moonshot have words of their own for them. */
  private static Estimate<Long> cached(JsonNode told, JsonNode details) {
    if (details.has("cached_tokens")) {
      return Json.count(details.path("cached_tokens"));
    }
    return Json.count(
        told.path(told.has("cached_tokens") ? "cached_tokens" : "prompt_cache_hit_tokens"));
  }

  private static boolean isBeside(
      Estimate<Long> input, Estimate<Long> output, Estimate<Long> reasoning, JsonNode told) {
    long thought = reasoning.toOptional().orElse(0L);
    return thought > 0
        && Json.sum(Json.sum(input, output), reasoning)
            .equals(Json.count(told.path("total_tokens")));
  }

  @Override
  public Outgoing embed(EmbedRequest request) {
    var body = Json.object().put("model", request.model()).put("encoding_format", "float");
    request.texts().forEach(body.putArray("input")::add);
    return Outgoing.post("/embeddings", body);
  }

  @Override
  public Vectors vectors(JsonNode body) throws CallException {
    var vectors = new float[body.path("data").size()][];
    for (var item : body.path("data")) {
      int index = item.path("index").asInt(-1);
      if (index < 0 || index >= vectors.length || vectors[index] != null) {
        throw VectorReader.wrong();
      }
      vectors[index] = VectorReader.vector(item.path("embedding"));
    }
    var told = body.path("usage");
    var usage =
        Usage.told(
            Json.count(told.path("prompt_tokens")),
            Usage.unreported(),
            Usage.unreported(),
            Estimate.known(0L),
            Usage.unreported());
    return new Vectors(List.of(vectors), usage, Json.text(body.path("model")));
  }

  @Override
  public Outgoing models() {
    return Outgoing.get("/models");
  }

  @Override
  public List<String> models(JsonNode body) {
    return ModelIds.in(body.path("data"), "id");
  }
}
