package dev.elige.report;

import java.util.List;

/**
 * A text cut into pieces, shown so that one sees the cuts.
 *
 * @param texts the pieces in order; together they are the text
 */
public record Pieces(List<String> texts) implements Block {
  public Pieces {
    texts = List.copyOf(texts);
  }

  @Override
  public void accept(BlockVisitor visitor) {
    visitor.pieces(this);
  }

  /** A piece with its white space and control characters made visible. */
  public static String visible(String piece) {
    var shown = new StringBuilder(piece.length());
    piece.codePoints().forEach(c -> append(shown, c));
    return shown.toString();
  }

  private static void append(StringBuilder shown, int c) {
    switch (c) {
      case ' ' -> shown.append('·');
      case '\n' -> shown.append('⏎');
      case '\t' -> shown.append('⇥');
      case '\r' -> shown.append('␍');
      default -> {
        if (Character.isISOControl(c)) {
          shown.append("\\u%04x".formatted(c));
        } else {
          shown.appendCodePoint(c);
        }
      }
    }
  }
}
