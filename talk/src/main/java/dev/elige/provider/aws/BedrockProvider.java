package dev.elige.provider.aws;

import dev.elige.base.Estimate;
import dev.elige.provider.Capabilities;
import dev.elige.provider.Capability;
import dev.elige.provider.ChatAnswer;
import dev.elige.provider.ChatRequest;
import dev.elige.provider.EmbedRequest;
import dev.elige.provider.Embeddings;
import dev.elige.provider.ModelProvider;
import dev.elige.provider.Reply;
import dev.elige.provider.TextListener;
import dev.elige.provider.dialect.Draft;
import dev.elige.provider.dialect.Json;
import dev.elige.provider.http.CallException;
import dev.elige.provider.http.Head;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Amazon Bedrock. Models are asked through Converse; those that are older than it through
 * InvokeModel in their own forms, which tell more (Jurassic-2 returns its tokens), and in a stream
 * through ConverseStream as all others, except Jurassic-2, which does not stream.
 */
public final class BedrockProvider implements ModelProvider {
  /** What it declares. */
  public static final Capabilities CAPABILITIES =
      Capabilities.of(
          Capability.CHAT,
          Capability.STREAMING,
          Capability.SYSTEM,
          Capability.TEMPERATURE,
          Capability.STOP,
          Capability.STRUCTURED_OUTPUT,
          Capability.EMBEDDINGS,
          Capability.MODEL_LIST,
          Capability.USAGE,
          Capability.CACHED_USAGE,
          Capability.RETURNED_TOKENS);

  private final AwsCaller aws;
  private final BedrockCalls calls;

  public BedrockProvider(AwsCaller aws) {
    this.aws = aws;
    this.calls = new BedrockCalls(aws);
  }

  @Override
  public String id() {
    return "amazon-bedrock";
  }

  @Override
  public Capabilities capabilities() {
    return CAPABILITIES;
  }

  @Override
  public Reply<ChatAnswer> ask(ChatRequest request, TextListener listener) {
    var family = LegacyBody.Family.of(request.model());
    var missing = family.flatMap(older -> missing(older, request));
    if (missing.isPresent()) {
      return Reply.failed(Capabilities.refusal(request.model(), missing.get()));
    }
    if (request.isStreamed()) {
      return stream(request, listener);
    }
    return family.isPresent()
        ? invoke(family.get().body(), request, listener)
        : converse(request, listener);
  }

  private static Optional<Capability> missing(LegacyBody.Family family, ChatRequest request) {
    var offered =
        CAPABILITIES.all().stream()
            .filter(one -> !family.body().lacking().contains(one))
            .filter(one -> one != Capability.STREAMING || family != LegacyBody.Family.JURASSIC_2)
            .toArray(Capability[]::new);
    return Capabilities.of(offered).missingFor(request);
  }

  private Reply<ChatAnswer> converse(ChatRequest request, TextListener listener) {
    return calls.post(
        request.model(),
        "converse",
        ConverseBody.request(request),
        masks ->
            (body, head, sent) -> {
              var draft = new Draft(request, false, listener, masks);
              ConverseBody.read(body, draft);
              return whole(draft, head, sent);
            });
  }

  private Reply<ChatAnswer> invoke(LegacyBody form, ChatRequest request, TextListener listener) {
    return calls.post(
        request.model(),
        "invoke",
        form.request(request),
        masks ->
            (body, head, sent) -> {
              var draft = new Draft(request, false, listener, masks);
              form.read(body, request, LegacyBody.counted(head), draft);
              return whole(draft, head, sent);
            });
  }

  private static ChatAnswer whole(Draft draft, Head head, long sent) throws CallException {
    draft.end();
    return draft.answer(head.requestId(), sent);
  }

  private Reply<ChatAnswer> stream(ChatRequest request, TextListener listener) {
    var outgoing =
        AwsRequest.post(
                ModelPath.of(request.model(), "converse-stream"), ConverseBody.request(request))
            .with("Accept", ConverseStreamReader.TYPE);
    return aws.call(
        AwsService.BEDROCK_RUNTIME,
        outgoing,
        masks -> new ConverseStreamReader(request, listener, masks));
  }

  @Override
  public Reply<Embeddings> embed(EmbedRequest request) {
    return BedrockVectors.of(request, calls);
  }

  /**
   * How many tokens a model takes a request for; nothing is generated and nothing is billed.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_CountTokens.html">
   *     Amazon Bedrock, CountTokens</a>
   */
  public Reply<Long> countTokens(ChatRequest request) {
    var body = Json.object();
    body.putObject("input").set("converse", ConverseBody.prompt(request));
    return calls.post(
        request.model(),
        "count-tokens",
        body,
        _ -> (told, _, _) -> count(Json.count(told.path("inputTokens")), told));
  }

  private static Long count(Estimate<Long> told, JsonNode body) throws CallException {
    return told.toOptional().orElseThrow(() -> JsonReader.lacks("inputTokens", body));
  }

  @Override
  public Reply<List<String>> models() {
    return new BedrockModels(aws).usable();
  }

  /** Names who is asked, never with what key. */
  @Override
  public String toString() {
    return id();
  }
}
