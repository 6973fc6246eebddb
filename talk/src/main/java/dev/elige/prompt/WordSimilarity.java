package dev.elige.prompt;

import dev.elige.tokens.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * How many telling words two texts share, where no embeddings are at hand.
 *
 * <p>Idea: a text is the vector of its words, each weighted by how often it occurs in the text and
 * by how few texts of the collection have it; alike is the cosine. Guarantee: 0 where no word is
 * shared, 1 for the same words as often. It knows no meaning: a synonym, or another language, is
 * another word.
 *
 * <p>Reference: Salton and Buckley (1988), Term-weighting approaches in automatic text retrieval;
 * with the smoothed weight <code>ln((1 + n) / (1 + df)) + 1</code> of scikit-learn's
 * TfidfTransformer. Words are those of {@link Words}: a Chinese character or Japanese kana is one.
 */
public final class WordSimilarity implements Similarity {
  private final Map<String, Integer> textsWith = new HashMap<>();
  private final Map<String, Map<String, Double>> vectors = new HashMap<>();
  private final int texts;

  /** Learns from a collection how telling each word is. */
  public WordSimilarity(List<String> collection) {
    texts = collection.size();
    for (var text : collection) {
      new HashSet<>(words(text)).forEach(word -> textsWith.merge(word, 1, Integer::sum));
    }
  }

  @Override
  public double of(String one, String other) {
    var first = vector(one);
    var second = vector(other);
    if (first.size() > second.size()) {
      var swapped = first;
      first = second;
      second = swapped;
    }
    double sum = 0;
    for (var word : first.entrySet()) {
      sum += word.getValue() * second.getOrDefault(word.getKey(), 0.0);
    }
    return Math.min(1, sum);
  }

  /** The weights of a text's words, of length 1 together; empty where it has no word. */
  private Map<String, Double> vector(String text) {
    return vectors.computeIfAbsent(text, this::weigh);
  }

  private Map<String, Double> weigh(String text) {
    var weights = new HashMap<String, Double>();
    words(text).forEach(word -> weights.merge(word, telling(word), Double::sum));
    double length =
        Math.sqrt(weights.values().stream().mapToDouble(weight -> weight * weight).sum());
    weights.replaceAll((_, weight) -> weight / length);
    return weights;
  }

  private double telling(String word) {
    return Math.log((1.0 + texts) / (1.0 + textsWith.getOrDefault(word, 0))) + 1;
  }

  /** The words of a text, in order. */
  static List<String> words(String text) {
    var words = new ArrayList<String>();
    var word = new StringBuilder();
    SameText.key(text)
        .codePoints()
        .forEach(point -> {
          if (Words.standsAlone(point) || !Words.isPart(point)) {
            end(word, words);
          }
          if (Words.isPart(point)) {
            word.appendCodePoint(point);
          }
          if (Words.standsAlone(point)) {
            end(word, words);
          }
        });
    end(word, words);
    return words;
  }

  private static void end(StringBuilder word, List<String> words) {
    if (!word.isEmpty()) {
      words.add(word.toString());
      word.setLength(0);
    }
  }
}
