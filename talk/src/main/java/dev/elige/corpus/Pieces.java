package dev.elige.corpus;

import java.io.IOException;
import java.io.Reader;

/** Gives a text on in pieces of at most {@link SafeCut#WINDOW}, the same for the same text. */
final class Pieces {
  private Pieces() {}

  /** Takes the pieces of one text, in order. */
  interface Taker {
    /**
     * Takes one.
     *
     * @param forced whether the piece ends where tokens may cross
     */
    void piece(String text, boolean forced);
  }

  static void of(String text, Taker taker) {
    int from = 0;
    while (text.length() - from > SafeCut.WINDOW) {
      var cut = SafeCut.last(text, from, from + SafeCut.WINDOW);
      taker.piece(text.substring(from, cut.at()), cut.forced());
      from = cut.at();
    }
    taker.piece(text.substring(from), false);
  }

  /** Holds no more than a window and what one read brings. */
  static void of(Reader reader, Taker taker) throws IOException {
    var held = new StringBuilder(2 * SafeCut.WINDOW);
    char[] read = new char[SafeCut.WINDOW / 2];
    for (int size = reader.read(read); size >= 0; size = reader.read(read)) {
      held.append(read, 0, size);
      while (held.length() > SafeCut.WINDOW) {
        var cut = SafeCut.last(held, 0, SafeCut.WINDOW);
        taker.piece(held.substring(0, cut.at()), cut.forced());
        held.delete(0, cut.at());
      }
    }
    taker.piece(held.toString(), false);
  }
}
