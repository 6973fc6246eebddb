package dev.elige.extra.embeddings;

import ai.onnxruntime.OrtException;
import dev.elige.base.Estimate;
import dev.elige.base.Text;
import dev.elige.provider.CallFailure;
import dev.elige.provider.EmbedRequest;
import dev.elige.provider.Embeddings;
import dev.elige.provider.FailureKind;
import dev.elige.provider.InProcess;
import dev.elige.provider.Reply;
import dev.elige.provider.Timing;
import dev.elige.provider.Usage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * MiniLM, BGE small and E5 small, run by ONNX Runtime in this process. A model is opened when it is
 * first asked; the time told is that of the vectors alone. Texts go in as they are: a prefix that a
 * model's card asks for, such as E5's {@code "query: "}, is the caller's to write.
 */
public final class OnnxProvider implements InProcess {
  private final Map<ModelCard, OnnxEncoder> opened = new ConcurrentHashMap<>();

  @Override
  public Reply<List<String>> models() {
    return Reply.answered(ModelCard.ids());
  }

  @Override
  public Reply<Embeddings> embed(EmbedRequest request) {
    var card = ModelCard.of(request.model());
    if (card.isEmpty()) {
      return refused(
          Text.of(
              "there is no model {}; there are: {}",
              "no hay ningún modelo {}; hay: {}",
              request.model(),
              String.join(", ", ModelCard.ids())));
    }
    if (request.texts().stream().anyMatch(String::isBlank)) {
      return refused(Text.of("a text is empty", "un texto está vacío"));
    }
    try {
      return Reply.answered(
          embed(card.get(), opened.computeIfAbsent(card.get(), OnnxEncoder::open), request));
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return failed(FailureKind.CANCELLED, "");
    } catch (OrtException | RuntimeException | LinkageError e) {
      // a runtime that is not made for this machine is a linkage error
      return failed(FailureKind.UNAVAILABLE, String.valueOf(e.getMessage()));
    }
  }

  private static Embeddings embed(ModelCard card, OnnxEncoder encoder, EmbedRequest request)
      throws OrtException, InterruptedException {
    long start = System.nanoTime();
    var texts = new ArrayList<int[]>();
    var warnings = new ArrayList<Text>();
    long tokens = 0;
    for (int i = 0; i < request.texts().size(); i++) {
      var all = encoder.tokens(request.texts().get(i));
      var read = encoder.read(all);
      texts.add(read);
      tokens += read.length;
      if (read.length < all.length) {
        warnings.add(cut(i + 1, all.length, card));
      }
    }
    return new Embeddings(
        encoder.vectors(texts),
        usage(tokens),
        card.id(),
        Optional.empty(),
        Timing.whole(Duration.ofNanos(System.nanoTime() - start)),
        warnings);
  }

  private static Text cut(int number, int tokens, ModelCard card) {
    return Text.of(
        "text {} has {} tokens, and {} reads the first {}: the rest is not in the vector",
        "el texto {} tiene {} tokens, y {} lee los primeros {}: el resto no está en el vector",
        number,
        tokens,
        card.id(),
        card.longest());
  }

  private static Usage usage(long tokens) {
    return Usage.told(
        Estimate.known(tokens),
        Usage.unreported(),
        Usage.unreported(),
        Usage.unreported(),
        Usage.unreported());
  }

  private static Reply<Embeddings> refused(Text reason) {
    return Reply.failed(CallFailure.unsent(FailureKind.BAD_REQUEST, reason));
  }

  private static Reply<Embeddings> failed(FailureKind kind, String words) {
    return Reply.failed(CallFailure.of(kind, kind.title(), words, 1));
  }
}
