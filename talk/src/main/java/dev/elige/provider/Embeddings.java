package dev.elige.provider;

import dev.elige.base.Text;
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
 * @param warnings what is to be known of them, such as that a text was cut; may be empty
 */
public record Embeddings(
    List<float[]> vectors,
    Usage usage,
    String model,
    Optional<String> requestId,
    Timing timing,
    List<Text> warnings) {
  public Embeddings {
    vectors = List.copyOf(vectors);
    warnings = List.copyOf(warnings);
    if (vectors.isEmpty()) {
      throw new IllegalArgumentException("There is no vector.");
    }
    int size = vectors.getFirst().length;
    if (size == 0 || vectors.stream().anyMatch(vector -> vector.length != size)) {
      throw new IllegalArgumentException("The vectors are empty or of different sizes.");
    }
  }

  /** Vectors of which there is nothing more to know. */
  public Embeddings(
      List<float[]> vectors, Usage usage, String model, Optional<String> requestId, Timing timing) {
    this(vectors, usage, model, requestId, timing, List.of());
  }

  /** Of each vector. */
  public int size() {
    return vectors.getFirst().length;
  }
}
