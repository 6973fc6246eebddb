package dev.elige.provider.aws;

import dev.elige.base.Estimate;
import dev.elige.base.Text;
import dev.elige.provider.CallFailure;
import dev.elige.provider.EmbedRequest;
import dev.elige.provider.Embeddings;
import dev.elige.provider.FailureKind;
import dev.elige.provider.Reply;
import dev.elige.provider.Timing;
import dev.elige.provider.dialect.VectorReader;
import dev.elige.provider.http.CallException;
import dev.elige.provider.http.Head;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Vectors by Bedrock's models, which take one text a call or some dozens. */
final class BedrockVectors {
  private final EmbedRequest request;
  private final EmbeddingBody form;
  private final List<Embeddings> parts = new ArrayList<>();

  private BedrockVectors(EmbedRequest request, EmbeddingBody form) {
    this.request = request;
    this.form = form;
  }

  /** The vectors of all texts, one call after the other; the first that fails ends it. */
  static Reply<Embeddings> of(EmbedRequest request, BedrockCalls calls) {
    return EmbeddingBody.of(request.model())
        .map(form -> new BedrockVectors(request, form).all(calls))
        .orElseGet(() ->
            Reply.failed(
                CallFailure.unsent(
                    FailureKind.BAD_REQUEST,
                    Text.of(
                        "vectors are made here by amazon.titan-embed-* and cohere.embed-*,"
                            + " not by {}",
                        "aquí los vectores los crean amazon.titan-embed-* y cohere.embed-*,"
                            + " no {}",
                        request.model()))));
  }

  private Reply<Embeddings> all(BedrockCalls calls) {
    var texts = request.texts();
    for (int from = 0; from < texts.size(); from += form.mostTexts()) {
      var some = texts.subList(from, Math.min(texts.size(), from + form.mostTexts()));
      var reply =
          calls.<Embeddings>post(
              request.model(),
              "invoke",
              form.request(some),
              _ -> (body, head, sent) -> part(some.size(), body, head, sent));
      switch (reply) {
        case Reply.Answered<Embeddings>(var part) -> parts.add(part);
        case Reply.Failed<Embeddings> failed -> {
          return failed;
        }
      }
    }
    return joined();
  }

  private Embeddings part(int texts, JsonNode body, Head head, long sent) throws CallException {
    var vectors = form.vectors(body);
    int size = vectors.isEmpty() ? 0 : vectors.getFirst().length;
    if (vectors.size() != texts
        || size == 0
        || vectors.stream().anyMatch(vector -> vector.length != size)) {
      throw VectorReader.wrong();
    }
    return new Embeddings(
        vectors,
        form.usage(body, LegacyBody.counted(head)),
        request.model(),
        head.requestId(),
        Timing.whole(Duration.ofNanos(System.nanoTime() - sent)));
  }

  /** The tokens are known where every call told them; the last call's id stands for all. */
  private Reply<Embeddings> joined() {
    var vectors = new ArrayList<float[]>();
    Estimate<Long> input = Estimate.known(0L);
    var total = Duration.ZERO;
    Optional<String> requestId = Optional.empty();
    for (var part : parts) {
      vectors.addAll(part.vectors());
      input = sum(input, part.usage().input());
      total = total.plus(part.timing().total());
      requestId = part.requestId();
    }
    if (vectors.stream().anyMatch(vector -> vector.length != vectors.getFirst().length)) {
      return Reply.failed(
          CallFailure.of(
              FailureKind.PROTOCOL,
              Text.of("the vectors differ in size", "los vectores difieren en tamaño"),
              "",
              parts.size()));
    }
    return Reply.answered(
        new Embeddings(
            vectors,
            LegacyBody.usage(input, Estimate.known(0L)),
            request.model(),
            requestId,
            Timing.whole(total)));
  }

  private static Estimate<Long> sum(Estimate<Long> one, Estimate<Long> other) {
    return one.flatMap(first -> other.map(second -> first + second));
  }
}
