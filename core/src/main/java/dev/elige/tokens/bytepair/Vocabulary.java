package dev.elige.tokens.bytepair;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of byte-level byte-pair encoding, and in which order they merge. Two kinds are in use:
 * <i>ranks</i> (tiktoken), where any two neighbours merge whose bytes together are a token, and the
 * token's rank is the priority; and <i>merges</i> (Hugging Face), where only listed pairs do.
 */
public final class Vocabulary {
  private static final int BYTES = 256;

  private final TokenBytes tokens;
  private final TokenTable table;
  private final @Nullable Merges merges;
  private final boolean wholeFirst;
  private final int[] pairs = new int[BYTES * BYTES];
  private final byte[] whole;

  Vocabulary(TokenBytes tokens, TokenTable table, @Nullable Merges merges, boolean wholeFirst) {
    this.tokens = tokens;
    this.table = table;
    this.merges = merges;
    this.wholeFirst = wholeFirst;
    this.whole = new byte[wholeFirst ? 0 : tokens.limit()];
    byte[] pair = new byte[2];
    for (int i = 0; i < pairs.length; i++) {
      pair[0] = (byte) (i >> 8);
      pair[1] = (byte) i;
      pairs[i] = priorityOf(table.find(pair, 0, 2), 1);
    }
  }

  /**
   * Reads the form of tiktoken: a token in base64, a space, its rank, on a line each.
   *
   * @throws dev.elige.base.InvalidInputException naming the first bad line; or where one of the 256
   *     bytes is no token
   */
  public static Vocabulary readRanks(InputStream in) throws IOException {
    return new RanksReader(in.readAllBytes()).read();
  }

  /**
   * The vocabulary of a byte-level {@code tokenizer.json}.
   *
   * @param tokens bytes by id; all 256 single bytes are among them
   * @param merges pairs of ids, the first with the highest priority; the bytes of both together are
   *     a token
   * @param wholeFirst whether a piece that is a token stays whole, whatever the merges would make
   *     of it ({@code ignore_merges})
   * @throws IllegalArgumentException where this engine cannot be exact: a byte is missing, two ids
   *     have the same bytes, a merge makes no token or is listed twice
   */
  public static Vocabulary ofMerges(
      Map<Integer, byte[]> tokens, List<int[]> merges, boolean wholeFirst) {
    return new MergesReader(tokens, merges).read(wholeFirst);
  }

  /** How many tokens. */
  public int size() {
    return tokens.size();
  }

  /** The id of the token with these bytes; -1 where there is none. */
  int find(byte[] text, int from, int to) {
    return to - from > tokens.longest() ? -1 : table.find(text, from, to);
  }

  /** How early two neighbours merge, the lowest first; {@link Merges#NONE} where they do not. */
  int priority(byte[] text, int from, int middle, int to) {
    return priorityOf(find(text, from, to), middle - from);
  }

  /** How early two bytes merge. */
  int pairPriority(byte first, byte second) {
    return pairs[((first & 0xFF) << 8) | (second & 0xFF)];
  }

  private int priorityOf(int id, int left) {
    if (id < 0) {
      return Merges.NONE;
    }
    return merges == null ? id : merges.priority(id, left);
  }

  /**
   * The id of the token that a whole piece is; -1 where it is none, or where merges would not make
   * it, or may not and nobody has looked yet.
   */
  int findWhole(byte[] text, int from, int to) {
    int id = find(text, from, to);
    return wholeFirst || id < 0 || whole[id] > 0 ? id : -1;
  }

  /** Remembers that merges make this token of its bytes. */
  void isWhole(int id) {
    if (!wholeFirst) {
      whole[id] = 1;
    }
  }

  TokenBytes tokens() {
    return tokens;
  }
}
