package dev.elige.tokens.bytepair;

import org.jspecify.annotations.Nullable;

/** Makes tokens of the pieces of one text. For one thread; what it needs it makes when needed. */
final class PieceEncoder {
  private final Vocabulary vocabulary;
  private final byte[] text;
  private final @Nullable TokenSink sink;
  private @Nullable Merger merger;
  private @Nullable LongMerger longMerger;

  /**
   * For one text.
   *
   * @param sink where tokens go; null to count them only
   */
  PieceEncoder(Vocabulary vocabulary, byte[] text, @Nullable TokenSink sink) {
    this.vocabulary = vocabulary;
    this.text = text;
    this.sink = sink;
  }

  /** How many tokens a piece has. */
  int encode(int from, int to) {
    int id = vocabulary.findWhole(text, from, to);
    if (id < 0) {
      return to - from <= Merger.SMALL ? small(from, to) : large(from, to);
    }
    if (sink != null) {
      sink.add(id, to);
    }
    return 1;
  }

  private int small(int from, int to) {
    Merger merges = merger();
    int tokens = merges.merge(text, from, to);
    if (tokens == 1) {
      vocabulary.isWhole(vocabulary.find(text, from, to));
    }
    if (sink != null) {
      for (int at = 0; at < to - from; at = merges.next(at)) {
        put(from + at, from + merges.next(at));
      }
    }
    return tokens;
  }

  private int large(int from, int to) {
    if (longMerger == null) {
      longMerger = new LongMerger(vocabulary, merger());
    }
    Numbers ends = longMerger.merge(text, from, to);
    for (int i = 1; i < ends.size() && sink != null; i++) {
      put(ends.get(i - 1), ends.get(i));
    }
    return ends.size() - 1;
  }

  private void put(int from, int to) {
    if (sink != null) {
      sink.add(vocabulary.find(text, from, to), to);
    }
  }

  private Merger merger() {
    if (merger == null) {
      merger = new Merger(vocabulary);
    }
    return merger;
  }
}
