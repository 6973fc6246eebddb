package dev.elige.tokens;

/**
 * Into how many chunks an input goes where it does not fit at once.
 *
 * @param chunks the least number by arithmetic; cutting at sentences leaves some room in each, so
 *     that {@link Chunker} may need a few more
 * @param chunkTokens the most tokens of a chunk
 * @param overlapTokens tokens that a chunk repeats of the one before
 */
public record ChunkPlan(long chunks, long chunkTokens, long overlapTokens) {
  public ChunkPlan {
    if (chunks < 1 || overlapTokens < 0 || chunkTokens <= overlapTokens) {
      throw new IllegalArgumentException(
          "chunks are 1 or more and larger than their overlap: %d of %d tokens, overlap %d"
              .formatted(chunks, chunkTokens, overlapTokens));
    }
  }

  /** The plan for so many tokens. */
  static ChunkPlan of(long tokens, long chunkTokens, long overlapTokens) {
    long rest = Math.max(0, tokens - chunkTokens);
    long step = chunkTokens - overlapTokens;
    return new ChunkPlan(1 + Math.ceilDiv(rest, step), chunkTokens, overlapTokens);
  }
}
