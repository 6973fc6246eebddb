package dev.elige.ask;

import dev.elige.base.Estimate;
import dev.elige.provider.CallFailure;
import dev.elige.provider.Capabilities;
import dev.elige.provider.Capability;
import dev.elige.provider.ChatAnswer;
import dev.elige.provider.ChatRequest;
import dev.elige.provider.EmbedRequest;
import dev.elige.provider.Embeddings;
import dev.elige.provider.FailureKind;
import dev.elige.provider.FinishReason;
import dev.elige.provider.ModelProvider;
import dev.elige.provider.Reply;
import dev.elige.provider.TextListener;
import dev.elige.provider.Timing;
import dev.elige.provider.Usage;
import dev.elige.tokens.Calibrations;
import dev.elige.tokens.TokenCounters;
import dev.elige.tokens.bytepair.BuiltInTokenizers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A model that says what a test makes it say, in two seconds. */
final class TestingModel implements ModelProvider {
  final List<ChatRequest> asked = new ArrayList<>();
  private final Function<ChatRequest, Optional<String>> says;

  /**
   * A model.
   *
   * @param says the answer; empty for a failure
   */
  TestingModel(Function<ChatRequest, Optional<String>> says) {
    this.says = says;
  }

  AskedModel named(String id) {
    var counters = new TokenCounters(new BuiltInTokenizers(), Calibrations.builtIn());
    return new AskedModel(
        id,
        id.substring(id.indexOf('/') + 1),
        this,
        Estimate.unknown("no price", "sin precio"),
        counters.of(id, Optional.empty()));
  }

  @Override
  public String id() {
    return "testing";
  }

  @Override
  public Capabilities capabilities() {
    return Capabilities.of(Capability.CHAT, Capability.SYSTEM);
  }

  @Override
  public Reply<ChatAnswer> ask(ChatRequest request, TextListener listener) {
    asked.add(request);
    return says.apply(request)
        .map(text ->
            Reply.answered(
                new ChatAnswer(
                    text,
                    FinishReason.COMPLETE,
                    Usage.of(10, 5),
                    request.model(),
                    Optional.empty(),
                    Timing.whole(Duration.ofSeconds(2)),
                    List.of(),
                    Optional.empty())))
        .orElseGet(() -> Reply.failed(failure("overloaded")));
  }

  static CallFailure failure(String words) {
    return CallFailure.of(FailureKind.UNAVAILABLE, FailureKind.UNAVAILABLE.title(), words, 4);
  }

  @Override
  public Reply<Embeddings> embed(EmbedRequest request) {
    return Reply.answered(
        new Embeddings(
            request.texts().stream().map(TestingModel::vector).toList(),
            Usage.notReported(),
            request.model(),
            Optional.empty(),
            Timing.whole(Duration.ZERO)));
  }

  /** How often a text has an a, and a b. */
  private static float[] vector(String text) {
    return new float[] {count(text, 'a'), count(text, 'b')};
  }

  private static long count(String text, char letter) {
    return text.chars().filter(one -> one == letter).count();
  }

  @Override
  public Reply<List<String>> models() {
    return Reply.answered(List.of());
  }
}
