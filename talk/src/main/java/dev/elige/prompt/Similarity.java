package dev.elige.prompt;

/** How alike two texts are. */
@FunctionalInterface
public interface Similarity {
  /**
   * The greater, the more alike; the same whichever text comes first. A cosine of embeddings, or of
   * words ({@link WordSimilarity}).
   */
  double of(String one, String other);
}
