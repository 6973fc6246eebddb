package dev.elige.tokens.bytepair;

/**
 * Cuts text into the pieces inside which merges happen: the pattern that a vocabulary was trained
 * with. Thread safe. {@link Splitters} has those in use.
 */
@FunctionalInterface
public interface Splitter {
  /**
   * Begins a text.
   *
   * @param text valid UTF-8 from its first byte on; what follows behind {@code length} is no text
   * @param length bytes of text
   */
  Cutter over(byte[] text, int length);

  /** The pieces of one text, asked for from the first to the last. For one thread. */
  @FunctionalInterface
  interface Cutter {
    /**
     * The first byte behind a piece.
     *
     * @param start first byte of the piece: 0, then what the call before returned; below the length
     */
    int end(int start);
  }
}
