package dev.elige.provider.aws;

import dev.elige.base.Estimate;
import dev.elige.base.Text;
import dev.elige.provider.ChatRequest;
import dev.elige.provider.FinishReason;
import dev.elige.provider.ReturnedTokens;
import dev.elige.provider.ReturnedTokens.Token;
import dev.elige.provider.Usage;
import dev.elige.provider.dialect.Draft;
import dev.elige.provider.dialect.Json;
import dev.elige.provider.http.CallException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * AI21's Jurassic-2, which returns the tokens of the prompt and of the completion. Where no header
 * counts them their numbers are the usage.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/bedrock/latest/userguide/model-parameters-jurassic2.html">
 *     Amazon Bedrock, AI21 Labs Jurassic-2</a>
 */
record JurassicBody() implements LegacyBody {
  private static final Text NOT_TOLD =
      Text.of("the provider did not tell it", "el proveedor no lo indicó");

  @Override
  public ObjectNode request(ChatRequest request) {
    var body = Json.object().put("prompt", PlainPrompt.of(request, "User", "Assistant"));
    request.maxOutputTokens().ifPresent(most -> body.put("maxTokens", most));
    request.temperature().ifPresent(value -> body.put("temperature", value));
    if (!request.stop().isEmpty()) {
      request.stop().forEach(body.putArray("stopSequences")::add);
    }
    return body;
  }

  @Override
  public void read(JsonNode body, ChatRequest request, Usage counted, Draft draft)
      throws CallException {
    var completion = body.path("completions").path(0);
    var text = completion.path("data").path("text");
    if (!text.isString()) {
      throw JsonReader.lacks("completions[0].data.text", body);
    }
    draft.append(text.stringValue());
    var prompt = body.path("prompt").path("tokens");
    var generated = completion.path("data").path("tokens");
    if (prompt.isArray() && generated.isArray()) {
      draft.tokens(new ReturnedTokens(tokens(prompt), tokens(generated)));
    }
    draft.usage(
        LegacyBody.usage(
            LegacyBody.first(counted.input(), size(prompt)),
            LegacyBody.first(counted.output(), size(generated))));
    var reason = completion.path("finishReason").path("reason").asString("");
    switch (reason) {
      case "endoftext" -> draft.finish(FinishReason.COMPLETE);
      case "stop" -> draft.finish(FinishReason.STOP_SEQUENCE);
      case "length" -> draft.finish(FinishReason.LENGTH);
      case "" -> draft.finishUntold();
      default -> draft.finishOtherwise(reason);
    }
  }

  private static Estimate<Long> size(JsonNode tokens) {
    return tokens.isArray() ? Estimate.known((long) tokens.size()) : Usage.unreported();
  }

  private static List<Token> tokens(JsonNode list) {
    var tokens = new ArrayList<Token>();
    for (var item : list) {
      var generated = item.path("generatedToken");
      var probability = generated.path("logprob");
      tokens.add(
          new Token(
              generated.path("token").asString(""),
              probability.isNumber()
                  ? Estimate.known(probability.doubleValue())
                  : Estimate.unknown(NOT_TOLD),
              item.path("textRange").path("start").asInt(0),
              item.path("textRange").path("end").asInt(0)));
    }
    return tokens;
  }
}
