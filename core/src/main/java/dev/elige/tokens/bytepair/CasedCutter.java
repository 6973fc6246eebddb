package dev.elige.tokens.bytepair;

import static dev.elige.tokens.bytepair.Kinds.LETTER;
import static dev.elige.tokens.bytepair.Kinds.LOWER;
import static dev.elige.tokens.bytepair.Kinds.NEWLINE;
import static dev.elige.tokens.bytepair.Kinds.NUMBER;
import static dev.elige.tokens.bytepair.Kinds.UPPER;

/** The pattern of o200k, in which a word ends where upper case begins; Tekken's is a variant. */
final class CasedCutter extends WordCutter {
  private final int digits;
  private final boolean contractions;

  /**
   * For one text.
   *
   * @param digits the most digits in a piece
   * @param contractions whether a word takes its {@code 's} with it
   */
  CasedCutter(byte[] text, int length, int digits, boolean contractions) {
    super(text, length);
    this.digits = digits;
    this.contractions = contractions;
  }

  @Override
  public int end(int start) {
    int kind = kind(start);
    if ((kind & LETTER) != 0) {
      return closed(Math.abs(word(start)));
    }
    if ((kind & NUMBER) != 0) {
      return number(start, digits);
    }
    if ((kind & NEWLINE) == 0) {
      int end = prefixedWord(start, kind);
      if (end > 0) {
        return closed(end);
      }
    }
    return symbolOrSpace(start, true, true);
  }

  /**
   * Behind a word that may begin with one character that is no letter; 0 where there is none. A
   * mark is both, and the pattern prefers an ending in lower case to a longer word without.
   */
  private int prefixedWord(int start, int kind) {
    int next = next(start);
    int prefixed = (kind(next) & (UPPER | LOWER)) != 0 ? word(next) : 0;
    return prefixed <= 0 && (kind & LOWER) != 0 ? word(start) : Math.abs(prefixed);
  }

  /**
   * {@code [upper]*[lower]+}: behind it where it matches, else {@code [upper]+}, as a negative
   * number. Letters without case, and marks, are both.
   */
  private int word(int start) {
    int at = start;
    int lowerEnd = -1;
    int kind = kind(at);
    while ((kind & UPPER) != 0) {
      at = next(at);
      lowerEnd = (kind & LOWER) != 0 ? at : lowerEnd;
      kind = kind(at);
    }
    if ((kind & LOWER) != 0) {
      return run(at, LOWER);
    }
    return lowerEnd > 0 ? lowerEnd : -at;
  }

  private int closed(int end) {
    return contractions ? contraction(end, true) : end;
  }
}
