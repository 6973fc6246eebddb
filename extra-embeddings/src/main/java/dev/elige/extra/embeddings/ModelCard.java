package dev.elige.extra.embeddings;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The models that are there, as the cards of their makers say to use them. All scale their vectors
 * to length 1, and read English.
 *
 * @see <a href="https://huggingface.co/sentence-transformers/all-MiniLM-L6-v2">MiniLM</a>
 * @see <a href="https://huggingface.co/BAAI/bge-small-en-v1.5">BGE small</a>
 * @see <a href="https://huggingface.co/intfloat/e5-small-v2">E5 small</a>
 */
enum ModelCard {
  ALL_MINILM_L6_V2("all-minilm-l6-v2", 256, Pooling.MEAN),
  BGE_SMALL_EN("bge-small-en-v1.5", 512, Pooling.FIRST),
  E5_SMALL_V2("e5-small-v2", 512, Pooling.MEAN);

  private final String id;
  private final int longest;
  private final Pooling pooling;

  ModelCard(String id, int longest, Pooling pooling) {
    this.id = id;
    this.longest = longest;
    this.pooling = pooling;
  }

  /** Its name here and in the jar. */
  String id() {
    return id;
  }

  /** The most tokens that are read, those around the text included. */
  int longest() {
    return longest;
  }

  /** How the vectors of the tokens become one. */
  Pooling pooling() {
    return pooling;
  }

  static Optional<ModelCard> of(String id) {
    return Arrays.stream(values()).filter(card -> card.id.equals(id)).findFirst();
  }

  static List<String> ids() {
    return Arrays.stream(values()).map(ModelCard::id).toList();
  }
}
