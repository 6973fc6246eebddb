package dev.elige.provider.aws;

import dev.elige.base.Text;
import dev.elige.provider.CallFailure;
import dev.elige.provider.Capabilities;
import dev.elige.provider.Capability;
import dev.elige.provider.ChatAnswer;
import dev.elige.provider.ChatMessage;
import dev.elige.provider.ChatRequest;
import dev.elige.provider.EmbedRequest;
import dev.elige.provider.Embeddings;
import dev.elige.provider.FailureKind;
import dev.elige.provider.FinishReason;
import dev.elige.provider.ModelProvider;
import dev.elige.provider.Reply;
import dev.elige.provider.TextListener;
import dev.elige.provider.Usage;
import dev.elige.provider.dialect.Draft;
import dev.elige.provider.dialect.Json;
import dev.elige.provider.http.CallException;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Endpoints of SageMaker that run a model of JumpStart for text generation: one text in, one text
 * out. The model of a request is the name of an endpoint. Tokens of the input are not told, those
 * of the output where the endpoint gives details.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpoint.html">
 *     Amazon SageMaker, InvokeEndpoint</a>
 * @see <a
 *     href="https://huggingface.co/docs/text-generation-inference/main/en/reference/api_reference">
 *     Hugging Face, the form that its and Amazon's containers take</a>
 */
public final class SageMakerProvider implements ModelProvider {
  /** What it declares. */
  public static final Capabilities CAPABILITIES =
      Capabilities.of(Capability.CHAT, Capability.TEMPERATURE, Capability.STOP);

  private final AwsCaller aws;

  public SageMakerProvider(AwsCaller aws) {
    this.aws = aws;
  }

  @Override
  public String id() {
    return "sagemaker";
  }

  @Override
  public Capabilities capabilities() {
    return CAPABILITIES;
  }

  @Override
  public Reply<ChatAnswer> ask(ChatRequest request, TextListener listener) {
    var missing = CAPABILITIES.missingFor(request);
    if (missing.isPresent()) {
      return refused(missing.get());
    }
    var message = request.messages().getFirst();
    if (request.messages().size() > 1 || message.role() != ChatMessage.Role.USER) {
      return Reply.failed(
          CallFailure.unsent(
              FailureKind.BAD_REQUEST,
              Text.of(
                  "an endpoint takes one text of the user and no conversation",
                  "un endpoint acepta un solo texto del usuario, no una conversación")));
    }
    var path = "/endpoints/" + AwsRequest.encoded(request.model()) + "/invocations";
    return aws.call(
        AwsService.SAGEMAKER_RUNTIME,
        AwsRequest.post(path, body(request, message.text())),
        masks ->
            new JsonReader<>(
                (body, head, sent) -> {
                  var draft = new Draft(request, false, listener, masks);
                  read(body, draft);
                  draft.end();
                  return draft.answer(head.requestId(), sent);
                },
                masks));
  }

  private static ObjectNode body(ChatRequest request, String text) {
    var body = Json.object().put("inputs", text);
    var settings = body.putObject("parameters");
    settings.put("return_full_text", false).put("details", true);
    request.maxOutputTokens().ifPresent(most -> settings.put("max_new_tokens", most));
    request.temperature().ifPresent(value -> temperature(settings, value));
    if (!request.stop().isEmpty()) {
      request.stop().forEach(settings.putArray("stop")::add);
    }
    return body;
  }

  /** These containers refuse 0, and mean by no sampling what others mean by 0. */
  private static void temperature(ObjectNode settings, double value) {
    if (value == 0) {
      settings.put("do_sample", false);
    } else {
      settings.put("temperature", value).put("do_sample", true);
    }
  }

  /** Some containers answer with a list of one. */
  private static void read(JsonNode body, Draft draft) throws CallException {
    var answer = body.isArray() ? body.path(0) : body;
    if (!answer.path("generated_text").isString()) {
      throw JsonReader.lacks("generated_text", body);
    }
    draft.append(answer.path("generated_text").stringValue());
    var details = answer.path("details");
    draft.usage(LegacyBody.usage(Usage.unreported(), Json.count(details.path("generated_tokens"))));
    var reason = details.path("finish_reason").asString("");
    switch (reason) {
      case "eos_token" -> draft.finish(FinishReason.COMPLETE);
      case "stop_sequence" -> draft.finish(FinishReason.STOP_SEQUENCE);
      case "length" -> draft.finish(FinishReason.LENGTH);
      case "" -> draft.finishUntold();
      default -> draft.finishOtherwise(reason);
    }
  }

  @Override
  public Reply<Embeddings> embed(EmbedRequest request) {
    return refused(Capability.EMBEDDINGS);
  }

  @Override
  public Reply<List<String>> models() {
    return refused(Capability.MODEL_LIST);
  }

  private <T> Reply<T> refused(Capability missing) {
    return Reply.failed(Capabilities.refusal(id(), missing));
  }

  /** Names who is asked, never with what key. */
  @Override
  public String toString() {
    return id();
  }
}
