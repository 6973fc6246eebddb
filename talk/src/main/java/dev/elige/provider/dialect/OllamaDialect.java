package dev.elige.provider.dialect;

import dev.elige.base.Text;
import dev.elige.provider.ChatRequest;
import dev.elige.provider.EmbedRequest;
import dev.elige.provider.FinishReason;
import dev.elige.provider.Usage;
import dev.elige.provider.http.CallException;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Ollama's own API: JSON Lines, of which the last one says {@code done} and holds the counts.
 *
 * @see <a href="https://docs.ollama.com/api/chat">Ollama, generate a chat message</a>
 */
final class OllamaDialect implements Dialect {
  @Override
  public Map.Entry<String, String> keyHeader() {
    return Map.entry("Authorization", "Bearer ");
  }

  @Override
  public Framing framing() {
    return Framing.LINES;
  }

  @Override
  public Outgoing chat(ChatRequest request, ProviderRow row) {
    var body = Json.object().put("model", request.model());
    var messages = body.putArray("messages");
    request.system().ifPresent(text -> OpenAiDialect.message(messages.addObject(), "system", text));
    for (var message : request.messages()) {
      OpenAiDialect.message(messages.addObject(), OpenAiDialect.role(message), message.text());
    }
    body.put("stream", request.isStreamed()); // what is not said is streamed here
    request.schema().ifPresent(text -> body.set("format", Json.schema(text)));
    var options = Json.object();
    request.maxOutputTokens().ifPresent(most -> options.put("num_predict", most));
    request.temperature().ifPresent(value -> options.put("temperature", value));
    if (!request.stop().isEmpty()) {
      request.stop().forEach(options.putArray("stop")::add);
    }
    if (!options.isEmpty()) {
      body.set("options", options);
    }
    return Outgoing.post("/api/chat", body);
  }

  @Override
  public void whole(JsonNode body, Draft draft) throws CallException {
    if (!body.path("message").isObject()) {
      throw CallException.protocol(
          Text.of("the answer has no message", "la respuesta no tiene mensaje"),
          Json.start(body.toString()));
    }
    piece(body, draft);
    if (!draft.isEnded()) {
      throw CallException.cut(Text.of("the answer is not done", "la respuesta no está terminada"));
    }
  }

  @Override
  public void piece(JsonNode piece, Draft draft) {
    draft.model(Json.text(piece.path("model")));
    draft.append(piece.path("message").path("content").asString(""));
    if (!piece.path("done").asBoolean(false)) {
      return;
    }
    draft.usage(usage(piece));
    switch (piece.path("done_reason").asString("")) {
      case "stop" -> draft.finish(FinishReason.COMPLETE);
      case "length" -> draft.finish(FinishReason.LENGTH);
      case "" -> draft.finishUntold();
      default -> draft.finishOtherwise(piece.path("done_reason").asString(""));
    }
    draft.end();
  }

  private static Usage usage(JsonNode told) {
    return Usage.told(
        Json.count(told.path("prompt_eval_count")),
        Usage.unreported(),
        Usage.unreported(),
        Json.count(told.path("eval_count")),
        Usage.unreported());
  }

  @Override
  public Outgoing embed(EmbedRequest request) {
    var body = Json.object().put("model", request.model());
    request.texts().forEach(body.putArray("input")::add);
    return Outgoing.post("/api/embed", body);
  }

  @Override
  public Vectors vectors(JsonNode body) throws CallException {
    return new Vectors(
        VectorReader.vectors(body.path("embeddings"), ""),
        usage(body),
        Json.text(body.path("model")));
  }

  @Override
  public Outgoing models() {
    return Outgoing.get("/api/tags");
  }

  @Override
  public List<String> models(JsonNode body) {
    return ModelIds.in(body.path("models"), "name");
  }
}
