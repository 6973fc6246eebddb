package dev.elige.prompt;

import dev.elige.tokens.Words;
import java.util.stream.IntStream;

/**
 * Where a text may be cut: behind the last character before white space, and behind a Chinese
 * character or kana that no mark follows. So neither a word nor a pair of UTF-16 units is cut, nor
 * an emoji that is made of several characters; Thai and its kin, which write no spaces between
 * words, are cut between phrases only.
 */
final class WordEnds {
  private WordEnds() {}

  /** The places, ascending, in UTF-16 units from the text's begin; neither its begin nor end. */
  static int[] of(String text) {
    return IntStream.range(1, text.length()).filter(at -> isEnd(text, at)).toArray();
  }

  private static boolean isEnd(String text, int at) {
    if (Character.isLowSurrogate(text.charAt(at))
        && Character.isHighSurrogate(text.charAt(at - 1))) {
      return false;
    }
    int before = text.codePointBefore(at);
    int behind = text.codePointAt(at);
    return isSpace(behind) ? !isSpace(before) : begins(behind) && Words.standsAlone(base(text, at));
  }

  /** The character before a place that bears the marks there. */
  private static int base(String text, int at) {
    int from = at;
    int point = text.codePointBefore(from);
    while (!begins(point) && from > Character.charCount(point)) {
      from -= Character.charCount(point);
      point = text.codePointBefore(from);
    }
    return point;
  }

  private static boolean isSpace(int point) {
    return Character.isWhitespace(point) || Character.isSpaceChar(point);
  }

  /** Whether a character does not belong to the one before it. */
  private static boolean begins(int point) {
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT ->
          false;
      default -> true;
    };
  }
}
