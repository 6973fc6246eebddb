package dev.elige.tokens;

/**
 * The tokens of a text. Token {@code i} stands for the bytes from {@code starts[i]} to {@code
 * ends[i]} of the text in UTF-8 (a lone surrogate counts as U+FFFD, three bytes).
 *
 * @param ids ids in the vocabulary
 * @param starts first byte of each token
 * @param ends first byte behind each token
 */
@SuppressWarnings("ArrayRecordComponent") // tens of thousands of numbers, read and never compared
public record Encoding(int[] ids, int[] starts, int[] ends) {
  public Encoding {
    if (ids.length != starts.length || ids.length != ends.length) {
      throw new IllegalArgumentException(
          "each token has a start and an end: %d ids, %d starts, %d ends"
              .formatted(ids.length, starts.length, ends.length));
    }
  }

  /** How many tokens. */
  public int size() {
    return ids.length;
  }
}
