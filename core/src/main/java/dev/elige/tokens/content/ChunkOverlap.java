package dev.elige.tokens.content;

import dev.elige.tokens.Tokenizer;

/** Finds where the end of a chunk begins that the next one repeats. */
final class ChunkOverlap {
  private final Tokenizer tokenizer;
  private final String text;
  private final int most;

  /**
   * @param most tokens of the overlap
   */
  ChunkOverlap(Tokenizer tokenizer, String text, int most) {
    this.tokenizer = tokenizer;
    this.text = text;
    this.most = most;
  }

  /**
   * Where the overlap with a body begins that goes from one unit up to another; the position behind
   * the body where nothing fits.
   */
  int start(ChunkUnits units, int first, int next) {
    int end = units.end(next - 1);
    if (most == 0) {
      return end;
    }
    int unit = next;
    for (long sum = 0; unit > first && sum + units.tokens(unit - 1) <= most; ) {
      sum += units.tokens(--unit);
    }
    while (unit < next && count(units.start(unit), end) > most) {
      unit++;
    }
    return unit < next ? units.start(unit) : inside(units.start(next - 1), end);
  }

  /** Whole units are too large: whole words, else tokens of the last one. */
  private int inside(int from, int end) {
    int[] words = Boundary.WORD.cuts(text, from, end);
    int word = words.length - 1;
    while (word > 0 && count(words[word - 1], end) <= most) {
      word--;
    }
    return word < words.length - 1
        ? words[word]
        : new TokenPieces(tokenizer, text, word == 0 ? from : words[word - 1], end)
            .startOfLast(most);
  }

  private int count(int from, int to) {
    return tokenizer.count(text.substring(from, to));
  }
}
