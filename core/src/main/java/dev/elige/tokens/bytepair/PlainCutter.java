package dev.elige.tokens.bytepair;

import static dev.elige.tokens.bytepair.Kinds.LETTER;
import static dev.elige.tokens.bytepair.Kinds.NEWLINE;
import static dev.elige.tokens.bytepair.Kinds.NUMBER;

/** The pattern of cl100k, in which a word is a run of letters; Llama 3 and Qwen 2 use it too. */
final class PlainCutter extends WordCutter {
  private final int digits;

  /**
   * For one text.
   *
   * @param digits the most digits in a piece
   */
  PlainCutter(byte[] text, int length, int digits) {
    super(text, length);
    this.digits = digits;
  }

  @Override
  public int end(int start) {
    int kind = kind(start);
    if ((kind & LETTER) != 0) {
      return run(start, LETTER);
    }
    if ((kind & NUMBER) != 0) {
      return number(start, digits);
    }
    int contraction = contraction(start, true);
    if (contraction > start) {
      return contraction;
    }
    int next = next(start);
    if ((kind & NEWLINE) == 0 && (kind(next) & LETTER) != 0) {
      return run(next, LETTER);
    }
    return symbolOrSpace(start, true, false);
  }
}
