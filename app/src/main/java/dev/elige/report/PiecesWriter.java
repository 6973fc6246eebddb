package dev.elige.report;

/**
 * Writes pieces for a terminal: on coloured grounds that take turns, or between bars where there is
 * no colour. Lines break at the page's width, and behind a line break of the text.
 */
final class PiecesWriter {
  private static final String BAR = "│";

  /** Grounds of the 256-colour palette (ECMA-48, SGR 48;5;n), black on pale. */
  private static final int[] GROUNDS = {153, 157, 229, 217, 183};

  private final Page page;
  private final StringBuilder out;
  private final int margin;
  private int column;

  PiecesWriter(Page page, StringBuilder out, int margin) {
    this.page = page;
    this.out = out;
    this.margin = margin;
  }

  void write(Pieces pieces) {
    start();
    for (int i = 0; i < pieces.texts().size(); i++) {
      write(pieces.texts().get(i), i);
    }
    out.append(page.colour() ? "" : BAR).append('\n');
  }

  private void write(String piece, int index) {
    var shown = Pieces.visible(piece);
    int width = Cells.width(shown) + (page.colour() ? 0 : 1);
    if (column + width > page.width() && column > margin) {
      out.append(page.colour() ? "" : BAR).append('\n');
      start();
    }
    out.append(page.colour() ? painted(shown, index) : BAR + shown);
    column += width;
    if (piece.endsWith("\n")) {
      out.append(page.colour() ? "" : BAR).append('\n');
      start();
    }
  }

  private void start() {
    out.append(" ".repeat(margin));
    column = margin;
  }

  private static String painted(String text, int index) {
    return "\u001b[30;48;5;" + GROUNDS[index % GROUNDS.length] + "m" + text + "\u001b[0m";
  }
}
