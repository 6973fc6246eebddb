package dev.elige.provider;

import dev.elige.base.Text;
import java.time.LocalDate;
import java.util.ArrayList;
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
 * @param recordedOn the day of the call, where it was recorded and nobody was asked now
 */
public record Embeddings(
    List<float[]> vectors,
    Usage usage,
    String model,
    Optional<String> requestId,
    Timing timing,
    List<Text> warnings,
    Optional<LocalDate> recordedOn) {
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

  /** Vectors that came just now. */
  public Embeddings(
      List<float[]> vectors,
      Usage usage,
      String model,
      Optional<String> requestId,
      Timing timing,
      List<Text> warnings) {
    this(vectors, usage, model, requestId, timing, warnings, Optional.empty());
  }

  /** Vectors of which there is nothing more to know. */
  public Embeddings(
      List<float[]> vectors, Usage usage, String model, Optional<String> requestId, Timing timing) {
    this(vectors, usage, model, requestId, timing, List.of());
  }

  /** The same, of a call that was recorded on a day. */
  public Embeddings recordedOn(LocalDate day) {
    return new Embeddings(vectors, usage, model, requestId, timing, warnings, Optional.of(day));
  }

  /** The same, with one more thing to know. */
  public Embeddings withWarning(Text warning) {
    var all = new ArrayList<>(warnings);
    all.add(warning);
    return new Embeddings(vectors, usage, model, requestId, timing, all, recordedOn);
  }

  /** Of each vector. */
  public int size() {
    return vectors.getFirst().length;
  }
}
