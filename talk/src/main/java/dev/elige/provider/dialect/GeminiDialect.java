package dev.elige.provider.dialect;

import dev.elige.base.Estimate;
import dev.elige.base.Text;
import dev.elige.provider.ChatMessage.Role;
import dev.elige.provider.ChatRequest;
import dev.elige.provider.EmbedRequest;
import dev.elige.provider.FinishReason;
import dev.elige.provider.Usage;
import dev.elige.provider.http.CallException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Google's Gemini API. A stream has no word of its own for its end: it is over where a reason to
 * end has come and the transport says that no more follows. The key goes into a header and never
 * into the address, which logs keep.
 *
 * @see <a href="https://ai.google.dev/api/generate-content">Google, generating content</a>
 */
final class GeminiDialect implements Dialect {
  @Override
  public Map.Entry<String, String> keyHeader() {
    return Map.entry("x-goog-api-key", "");
  }

  @Override
  public Framing framing() {
    return Framing.EVENTS;
  }

  @Override
  public boolean endsWithTheStream() {
    return true;
  }

  @Override
  public Outgoing chat(ChatRequest request, ProviderRow row) {
    var body = Json.object();
    request.system().ifPresent(text -> parts(body.putObject("systemInstruction"), text));
    var contents = body.putArray("contents");
    for (var message : request.messages()) {
      parts(
          contents.addObject().put("role", message.role() == Role.USER ? "user" : "model"),
          message.text());
    }
    var config = Json.object();
    request.maxOutputTokens().ifPresent(most -> config.put("maxOutputTokens", most));
    request.temperature().ifPresent(value -> config.put("temperature", value));
    if (!request.stop().isEmpty()) {
      request.stop().forEach(config.putArray("stopSequences")::add);
    }
    request
        .schema()
        .ifPresent(text ->
            config
                .put("responseMimeType", "application/json")
                .set("responseJsonSchema", Json.schema(text)));
    if (!config.isEmpty()) {
      body.set("generationConfig", config);
    }
    var verb = request.isStreamed() ? ":streamGenerateContent?alt=sse" : ":generateContent";
    return Outgoing.post("/" + name(request.model()) + verb, body);
  }

  private static void parts(ObjectNode content, String text) {
    content.putArray("parts").addObject().put("text", text);
  }

  /** The full name of a model, its parts safe to stand in an address. */
  private static String name(String model) {
    var full = model.contains("/") ? model : "models/" + model;
    return URLEncoder.encode(full, StandardCharsets.UTF_8).replace("+", "%20").replace("%2F", "/");
  }

  @Override
  public void whole(JsonNode body, Draft draft) throws CallException {
    piece(body, draft);
    if (!body.path("candidates").path(0).isObject()) {
      throw CallException.protocol(
          Text.of("the answer has no candidate", "la respuesta no tiene candidato"),
          Json.start(body.toString()));
    }
    if (!draft.isFinished()) {
      draft.finishUntold();
    }
  }

  @Override
  public void piece(JsonNode piece, Draft draft) throws CallException {
    draft.model(Json.text(piece.path("modelVersion")));
    draft.id(Json.text(piece.path("responseId")));
    if (piece.path("usageMetadata").isObject()) {
      draft.usage(usage(piece.path("usageMetadata")));
    }
    var block = Json.text(piece.path("promptFeedback").path("blockReason"));
    if (block.isPresent()) {
      throw draft.filtered(block.get());
    }
    var candidate = piece.path("candidates").path(0);
    for (var part : candidate.path("content").path("parts")) {
      if (!part.path("thought").asBoolean(false)) {
        draft.append(part.path("text").asString(""));
      }
    }
    var word = Json.text(candidate.path("finishReason"));
    if (word.isPresent()) {
      finish(word.get(), draft);
    }
  }

  private static void finish(String word, Draft draft) throws CallException {
    switch (word) {
      case "STOP" -> draft.finish(FinishReason.COMPLETE);
      case "MAX_TOKENS" -> draft.finish(FinishReason.LENGTH);
      case "SAFETY", "RECITATION", "BLOCKLIST", "PROHIBITED_CONTENT", "SPII", "LANGUAGE" ->
          throw draft.filtered(word);
      default -> draft.finishOtherwise(word);
    }
  }

  /**
   * The prompt's count holds the cached tokens already; thoughts stand beside the candidates and go
   * into the output. A count of 0 is left out of the JSON, as Protocol Buffers do.
   */
  private static Usage usage(JsonNode told) {
    var prompt = Json.count(told.path("promptTokenCount"));
    var thoughts = Json.count(told.path("thoughtsTokenCount"));
    Estimate<Long> said =
        told.has("candidatesTokenCount")
            ? Json.count(told.path("candidatesTokenCount"))
            : prompt.map(_ -> 0L);
    return Usage.told(
        prompt.isKnown()
            ? Json.sum(prompt, Json.count(told.path("toolUsePromptTokenCount")))
            : prompt,
        Json.count(told.path("cachedContentTokenCount")),
        Usage.unreported(),
        Json.sum(said, thoughts),
        thoughts);
  }

  @Override
  public Outgoing embed(EmbedRequest request) {
    var body = Json.object();
    var requests = body.putArray("requests");
    var full = request.model().contains("/") ? request.model() : "models/" + request.model();
    for (var text : request.texts()) {
      parts(requests.addObject().put("model", full).putObject("content"), text);
    }
    return Outgoing.post("/" + name(request.model()) + ":batchEmbedContents", body);
  }

  @Override
  public Vectors vectors(JsonNode body) throws CallException {
    return new Vectors(
        VectorReader.vectors(body.path("embeddings"), "values"),
        Usage.notReported(),
        Optional.empty());
  }

  @Override
  public Outgoing models() {
    return Outgoing.get("/models?pageSize=1000");
  }

  @Override
  public List<String> models(JsonNode body) {
    return ModelIds.in(body.path("models"), "name").stream()
        .map(name -> name.replaceFirst("^models/", ""))
        .toList();
  }
}
