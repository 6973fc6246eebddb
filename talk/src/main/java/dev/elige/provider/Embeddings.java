package dev.elige.provider;

import java.util.List;
import java.util.Optional;

/**
 * Vectors of texts.
 *
 * @param vectors one for each text, in their order, all of one size
 * @param usage tokens as the provider counted them; there is no output
 * @param model which model made them, as the provider names it
 * @param requestId by which the provider knows the call
 * @param timing how long it took
 */
public record Embeddings(
    List<float[]> vectors, Usage usage, String model, Optional<String> requestId, Timing timing) {
  public Embeddings {
    vectors = List.copyOf(vectors);
    if (vectors.isEmpty()) {
      throw new IllegalArgumentException("There is no vector.");
    }
    int size = vectors.getFirst().length;
    if (size == 0 || vectors.stream().anyMatch(vector -> vector.length != size)) {
      throw new IllegalArgumentException("The vectors are empty or of different sizes.");
    }
  }

  /** Of each vector. */
  public int size() {
    return vectors.getFirst().length;
  }
}
