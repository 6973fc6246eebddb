package dev.elige.provider.langchain;

import dev.elige.base.Estimate;
import dev.elige.provider.EmbedRequest;
import dev.elige.provider.Embeddings;
import dev.elige.provider.Reply;
import dev.elige.provider.Timing;
import dev.elige.provider.Usage;
import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import java.time.Duration;
import java.util.Optional;

/** Asks LangChain4j for vectors. */
final class LangChainVectors {
  /** What its objects say where they know no name. */
  private static final String UNNAMED = "unknown";

  private LangChainVectors() {}

  static Reply<Embeddings> of(EmbeddingModel model, EmbedRequest request, Duration total) {
    return Waiting.on(
        made -> made.complete(made(model, request)),
        total,
        thrown -> LangChainFailures.of(thrown, ""));
  }

  private static Embeddings made(EmbeddingModel model, EmbedRequest request) {
    long sent = System.nanoTime();
    var told = model.embedAll(request.texts().stream().map(TextSegment::from).toList());
    var vectors = told.content().stream().map(Embedding::vector).toList();
    if (vectors.size() != request.texts().size()) {
      throw new IllegalStateException(
          vectors.size() + " vectors came for " + request.texts().size() + " texts");
    }
    var usage =
        Usage.told(
            LangChainUsage.of(told.tokenUsage()).input(),
            Usage.unreported(),
            Usage.unreported(),
            Estimate.known(0L),
            Usage.unreported());
    var name = Optional.ofNullable(model.modelName()).filter(one -> !one.equals(UNNAMED));
    return new Embeddings(
        vectors,
        usage,
        name.orElse(request.model()),
        Optional.empty(),
        Timing.whole(Duration.ofNanos(System.nanoTime() - sent)));
  }
}
