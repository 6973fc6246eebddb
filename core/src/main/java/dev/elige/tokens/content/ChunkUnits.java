package dev.elige.tokens.content;

import dev.elige.tokens.Tokenizer;

/** A text as parts of at most so many tokens that are not cut any further, each counted once. */
final class ChunkUnits {
  private final Tokenizer tokenizer;
  private final String text;
  private final int most;
  private final Cuts ends = new Cuts();
  private final Cuts counts = new Cuts();

  /**
   * @param most tokens of a unit
   */
  ChunkUnits(Tokenizer tokenizer, String text, int most) {
    this.tokenizer = tokenizer;
    this.text = text;
    this.most = most;
    if (!text.isEmpty()) {
      add(0, text.length(), tokenizer.count(text), 0);
    }
  }

  int size() {
    return ends.size();
  }

  int start(int unit) {
    return unit == 0 ? 0 : ends.at(unit - 1);
  }

  int end(int unit) {
    return ends.at(unit);
  }

  int tokens(int unit) {
    return counts.at(unit);
  }

  private void add(int from, int to, int tokens, int level) {
    if (tokens <= most) {
      ends.add(to);
      counts.add(tokens);
    } else if (level == Boundary.values().length) {
      new TokenPieces(tokenizer, text, from, to).cut(most, ends, counts);
    } else {
      split(from, to, tokens, level);
    }
  }

  private void split(int from, int to, int tokens, int level) {
    int start = from;
    for (int end : Boundary.values()[level].cuts(text, from, to)) {
      boolean whole = start == from && end == to;
      add(start, end, whole ? tokens : tokenizer.count(text.substring(start, end)), level + 1);
      start = end;
    }
  }
}
