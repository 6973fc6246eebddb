package dev.elige.tokens.install;

import dev.elige.tokens.bytepair.Splitter;
import java.util.Arrays;
import java.util.List;

/**
 * Patterns one after the other: each cuts the pieces of the one before, and sees nothing but the
 * piece it cuts.
 *
 * @param first cuts the text
 * @param second cuts its pieces
 */
record SequenceSplitter(Splitter first, Splitter second) implements Splitter {
  /** A splitter for patterns in their order; there is at least one. */
  static Splitter of(List<Splitter> splitters) {
    return splitters.stream().reduce(SequenceSplitter::new).orElseThrow();
  }

  @Override
  public Cutter over(byte[] text, int length) {
    return new SequenceCutter(text, first.over(text, length), second);
  }

  private static final class SequenceCutter implements Cutter {
    private final byte[] text;
    private final Cutter outer;
    private final Splitter second;
    private int pieceStart;
    private int pieceEnd;
    private Cutter inner = start -> start;

    SequenceCutter(byte[] text, Cutter outer, Splitter second) {
      this.text = text;
      this.outer = outer;
      this.second = second;
    }

    @Override
    public int end(int start) {
      if (start >= pieceEnd) {
        pieceStart = start;
        pieceEnd = outer.end(start);
        var piece = Arrays.copyOfRange(text, pieceStart, pieceEnd);
        inner = second.over(piece, piece.length);
      }
      return pieceStart + inner.end(start - pieceStart);
    }
  }
}
