package dev.elige.corpus;

/**
 * Finds where a long text may be cut so that the pieces have the tokens of the whole.
 *
 * <p>Idea: byte-level vocabularies split a text by a regular expression before they merge, and
 * never merge across its matches. In the expressions of r50k, p50k, cl100k and o200k (tiktoken,
 * {@code openai_public.py}), and in those of Llama 3, Qwen and DeepSeek made after them, a match
 * holds a space only as its first character or within whitespace. So it ends before a space that
 * follows something else, and its search for the next match looks at nothing before the cut. The
 * same holds behind a letter or digit that whitespace, punctuation (no apostrophe: {@code 's} may
 * join) or a symbol follows, which is for scripts without spaces.
 *
 * <p>Guarantee: with those vocabularies the sum over pieces equals the count of the whole. Where a
 * window of {@link #WINDOW} characters has no such place it is cut between characters, which the
 * profile reports as a forced cut; the sum may then differ by a few tokens for each. With other
 * vocabularies (SentencePiece, whose pieces begin anew) it may differ by a few tokens at every cut,
 * far below one in a thousand.
 */
final class SafeCut {
  /** UTF-16 units of the longest piece. */
  static final int WINDOW = 1 << 16;

  private SafeCut() {}

  /** Where a window is cut, and whether no safe place was there. */
  record Cut(int at, boolean forced) {}

  /** The last good cut of a window, above {@code from} and below {@code to}. */
  static Cut last(CharSequence text, int from, int to) {
    for (int at = to - 1; at > from; at--) {
      if (text.charAt(at) == ' ' && isVisible(before(text, from, at))) {
        return new Cut(at, false);
      }
    }
    for (int at = to - 1; at > from; at--) {
      if (Character.isLetterOrDigit(before(text, from, at)) && closes(text.charAt(at))) {
        return new Cut(at, false);
      }
    }
    boolean inside = to - 1 > from && Character.isLowSurrogate(text.charAt(to - 1));
    return new Cut(inside ? to - 2 > from ? to - 2 : to : to - 1 > from ? to - 1 : to, true);
  }

  private static int before(CharSequence text, int from, int at) {
    char low = text.charAt(at - 1);
    return Character.isLowSurrogate(low) && at - 2 >= from
        ? Character.codePointBefore(text, at)
        : low;
  }

  /** Whether all splitters agree that a character is no whitespace: it is assigned and printed. */
  private static boolean isVisible(int point) {
    return switch (Character.getType(point)) {
      case Character.UNASSIGNED,
          Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }

  private static boolean closes(char character) {
    return switch (Character.getType(character)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.MATH_SYMBOL,
          Character.CURRENCY_SYMBOL,
          Character.OTHER_SYMBOL,
          Character.SPACE_SEPARATOR ->
          character != '\'' && character != '\u2019';
      default -> character == '\n' || character == '\r' || character == '\t';
    };
  }
}
