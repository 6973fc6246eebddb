package dev.elige.tokens.bytepair;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks tokens and merges of a {@code tokenizer.json} and puts them in the engine's form. */
final class MergesReader {
  private final TokenBytes tokens;
  private final List<int[]> pairs;

  MergesReader(Map<Integer, byte[]> tokens, List<int[]> pairs) {
    this.tokens = new TokenBytes(tokens.size() * 8, tokens.size());
    this.pairs = pairs;
    tokens.forEach(this::add);
    require(pairs.size() <= TokenBytes.MOST, "too many merges", pairs.size());
  }

  private void add(int id, byte[] token) {
    require(id >= 0 && id <= TokenBytes.MOST, "an id is below 0 or above 16777214", id);
    require(token.length > 0, "a token has no bytes", id);
    System.arraycopy(token, 0, tokens.room(token.length), tokens.used(), token.length);
    tokens.add(id, token.length);
  }

  Vocabulary read(boolean wholeFirst) {
    TokenTable table = new TokenTable(tokens);
    for (int value = 0; value < 256; value++) {
      require(table.find(new byte[] {(byte) value}, 0, 1) >= 0, "a byte is no token", value);
    }
    int[] made = new int[pairs.size()];
    int[] lefts = new int[pairs.size()];
    Set<Long> seen = new HashSet<>();
    for (int i = 0; i < made.length; i++) {
      int left = known(pairs.get(i)[0]);
      int right = known(pairs.get(i)[1]);
      byte[] joined = joined(left, right);
      made[i] = table.find(joined, 0, joined.length);
      lefts[i] = length(left);
      require(made[i] >= 0, "a merge (its number, left, right) makes no token", i, left, right);
      require(seen.add(((long) left << 32) | right), "a merge is listed twice", i);
    }
    return new Vocabulary(tokens, table, Merges.of(made, lefts, tokens.limit()), wholeFirst);
  }

  private int known(int id) {
    require(tokens.has(id), "a merge names a token that is none", id);
    return id;
  }

  private int length(int id) {
    return tokens.end(id) - tokens.start(id);
  }

  private byte[] joined(int left, int right) {
    byte[] joined = new byte[length(left) + length(right)];
    System.arraycopy(tokens.bytes(), tokens.start(left), joined, 0, length(left));
    System.arraycopy(tokens.bytes(), tokens.start(right), joined, length(left), length(right));
    return joined;
  }

  private static void require(boolean holds, String message, int... numbers) {
    if (!holds) {
      throw new IllegalArgumentException(message + ": " + Arrays.toString(numbers));
    }
  }
}
