package dev.elige.tokens.content;

import dev.elige.base.InvalidInputException;
import dev.elige.tokens.Tokenizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into chunks that a model can take, at the best place there is: between paragraphs,
 * else sentences, else words, else tokens.
 *
 * <p>Idea: the text is split into units that are small enough, a paragraph only into sentences
 * where it is too large, and so on; units are then packed first come, first in. Each unit is
 * counted once and the counts add up; since a vocabulary may join across a cut or lose a join, the
 * chunk is counted as a whole before it stands. Guarantee: no chunk has more tokens than asked for,
 * and the bodies tile the text. Deviation from an even split: the last chunk may be short.
 */
public final class Chunker {
  private final Tokenizer tokenizer;
  private final int chunkTokens;
  private final int overlapTokens;

  /**
   * @param chunkTokens the most tokens of a chunk, 1 or more
   * @param overlapTokens the most tokens that a chunk repeats of the one before, 0 or more and
   *     fewer than a chunk has
   */
  public Chunker(Tokenizer tokenizer, int chunkTokens, int overlapTokens) {
    if (overlapTokens < 0 || overlapTokens >= chunkTokens) {
      throw new IllegalArgumentException(
          "a chunk is larger than its overlap: %d tokens, overlap %d"
              .formatted(chunkTokens, overlapTokens));
    }
    this.tokenizer = tokenizer;
    this.chunkTokens = chunkTokens;
    this.overlapTokens = overlapTokens;
  }

  /**
   * The chunks of a text, in order; none of an empty text.
   *
   * @throws InvalidInputException where one character alone has more tokens than a chunk may bring
   */
  public List<Chunk> cut(String text) {
    var units = new ChunkUnits(tokenizer, text, chunkTokens - overlapTokens);
    var overlap = new ChunkOverlap(tokenizer, text, overlapTokens);
    List<Chunk> chunks = new ArrayList<>();
    int start = 0;
    for (int first = 0; first < units.size(); ) {
      var packed = packed(text, units, start, first);
      chunks.add(packed.chunk());
      start = overlap.start(units, first, packed.next());
      first = packed.next();
    }
    return chunks;
  }

  /**
   * A chunk and the first unit behind it.
   *
   * @param chunk the chunk
   * @param next the unit that the next chunk's body begins with
   */
  private record Packed(Chunk chunk, int next) {}

  private Packed packed(String text, ChunkUnits units, int start, int first) {
    int body = units.start(first);
    int next = first + 1;
    int tokens = count(text, start, units.end(first));
    if (tokens > chunkTokens) {
      start = body;
      tokens = units.tokens(first);
    }
    for (int reached = reach(units, next, tokens); reached > next; ) {
      int joined = count(text, start, units.end(reached - 1));
      if (joined <= chunkTokens) {
        next = reached;
        tokens = joined;
        reached = reach(units, next, tokens);
      } else {
        reached--;
      }
    }
    return new Packed(new Chunk(start, body, units.end(next - 1), tokens), next);
  }

  /** The first unit that no longer fits behind so many tokens, by adding up. */
  private int reach(ChunkUnits units, int next, int tokens) {
    long sum = tokens;
    while (next < units.size() && sum + units.tokens(next) <= chunkTokens) {
      sum += units.tokens(next++);
    }
    return next;
  }

  private int count(String text, int from, int to) {
    return tokenizer.count(text.substring(from, to));
  }
}
