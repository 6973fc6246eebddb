package dev.elige.tokens.content;

/**
 * A part of a text, in UTF-16 positions. The bodies of all chunks tile the text; what stands before
 * a body repeats the end of the chunk before.
 *
 * @param start where the chunk begins, overlap included
 * @param body where it stops repeating the chunk before
 * @param end where it ends
 * @param tokens of the chunk as a whole, overlap included
 */
public record Chunk(int start, int body, int end, int tokens) {
  public Chunk {
    if (start < 0 || start > body || body >= end) {
      throw new IllegalArgumentException(
          "a chunk has a body behind its overlap: %d <= %d < %d".formatted(start, body, end));
    }
  }

  /** The chunk's text. */
  public String of(String text) {
    return text.substring(start, end);
  }

  /** The chunk's text without what it repeats. */
  public String bodyOf(String text) {
    return text.substring(body, end);
  }
}
