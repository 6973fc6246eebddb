package dev.elige.provider.aws;

import dev.elige.provider.Capability;
import dev.elige.provider.ChatMessage;
import dev.elige.provider.ChatRequest;
import dev.elige.provider.FinishReason;
import dev.elige.provider.Usage;
import dev.elige.provider.dialect.Draft;
import dev.elige.provider.dialect.Json;
import dev.elige.provider.http.CallException;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Meta's Llama 2 Chat, in the form it was trained on: every turn of the user begins with the mark
 * of a beginning, which AWS's own examples write, and so does nothing in between.
 *
 * @see <a
 *     href="https://github.com/awsdocs/aws-doc-sdk-examples/blob/main/python/example_code/bedrock-runtime/models/meta_llama/llama2_invoke_model.py">
 *     AWS, examples for InvokeModel with Llama 2</a>
 * @see <a href="https://github.com/meta-llama/llama/blob/main/llama/generation.py">Meta, dialogs of
 *     several turns and their system text</a>
 * @see <a href="https://docs.aws.amazon.com/bedrock/latest/userguide/model-parameters-meta.html">
 *     Amazon Bedrock, Meta Llama</a>
 */
record Llama2Body() implements LegacyBody {
  @Override
  public Set<Capability> lacking() {
    return Set.of(Capability.STRUCTURED_OUTPUT, Capability.STOP);
  }

  @Override
  public ObjectNode request(ChatRequest request) {
    var body = Json.object().put("prompt", prompt(request));
    request.maxOutputTokens().ifPresent(most -> body.put("max_gen_len", most));
    request.temperature().ifPresent(value -> body.put("temperature", value));
    return body;
  }

  private static String prompt(ChatRequest request) {
    var prompt = new StringBuilder();
    var above = request.system().map(text -> "<<SYS>>\n" + text + "\n<</SYS>>\n\n").orElse("");
    for (var message : request.messages()) {
      if (message.role() == ChatMessage.Role.USER) {
        prompt.append("<s>[INST] ").append(above).append(message.text()).append(" [/INST]");
        above = "";
      } else {
        prompt.append(' ').append(message.text()).append(" </s>");
      }
    }
    return prompt.toString();
  }

  @Override
  public void read(JsonNode body, ChatRequest request, Usage counted, Draft draft)
      throws CallException {
    if (!body.path("generation").isString()) {
      throw JsonReader.lacks("generation", body);
    }
    draft.append(body.path("generation").stringValue());
    draft.usage(
        LegacyBody.usage(
            body.path("prompt_token_count"), body.path("generation_token_count"), counted));
    var reason = body.path("stop_reason").asString("");
    switch (reason) {
      case "stop" -> draft.finish(FinishReason.COMPLETE);
      case "length" -> draft.finish(FinishReason.LENGTH);
      case "" -> draft.finishUntold();
      default -> draft.finishOtherwise(reason);
    }
  }
}
