package dev.elige.ask;

import dev.elige.base.Text;
import dev.elige.prompt.Similarity;
import dev.elige.provider.CallFailure;
import dev.elige.provider.EmbedRequest;
import dev.elige.provider.Embeddings;
import dev.elige.provider.FailureKind;
import dev.elige.provider.ModelProvider;
import dev.elige.provider.Reply;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How alike texts are by the vectors that a model makes of them: the cosine of the two.
 *
 * <p>All vectors are asked for at once when it is made; texts that were not handed over then cannot
 * be likened.
 */
public final class VectorSimilarity implements Similarity {
  private final Map<String, float[]> vectors;

  private VectorSimilarity(Map<String, float[]> vectors) {
    this.vectors = vectors;
  }

  /**
   * Asks for the vectors.
   *
   * @param model its id at the provider
   * @param texts all that will be likened; at least one
   */
  public static Reply<Similarity> of(ModelProvider provider, String model, List<String> texts) {
    var all = texts.stream().distinct().toList();
    return switch (provider.embed(new EmbedRequest(model, all))) {
      case Reply.Failed<Embeddings>(var failure) -> Reply.failed(failure);
      case Reply.Answered<Embeddings>(var answer) -> likened(all, answer.vectors());
    };
  }

  private static Reply<Similarity> likened(List<String> texts, List<float[]> vectors) {
    if (vectors.size() != texts.size()) {
      return Reply.failed(
          CallFailure.of(
              FailureKind.PROTOCOL,
              Text.of(
                  "{} vectors came for {} texts",
                  "llegaron {} vectores para {} textos",
                  vectors.size(),
                  texts.size()),
              "",
              1));
    }
    var byText = new HashMap<String, float[]>();
    for (int i = 0; i < vectors.size(); i++) {
      byText.put(texts.get(i), vectors.get(i));
    }
    return Reply.answered(new VectorSimilarity(byText));
  }

  /** From -1 to 1; 0 where a vector has no length. */
  @Override
  public double of(String one, String other) {
    var first = vector(one);
    var second = vector(other);
    double length = Math.sqrt(product(first, first) * product(second, second));
    return length == 0 ? 0 : product(first, second) / length;
  }

  private float[] vector(String text) {
    return Objects.requireNonNull(vectors.get(text), "a text that was not handed over");
  }

  private static double product(float[] one, float[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += (double) one[i] * other[i];
    }
    return sum;
  }
}
