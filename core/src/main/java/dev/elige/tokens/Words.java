package dev.elige.tokens;

/**
 * Counts words as word processors do: a run of letters, digits and what joins them (marks,
 * apostrophes, hyphens between letters) is one word, and each Chinese character and Japanese kana
 * is one. Thai, Lao, Khmer and Burmese write no spaces between words: there a run counts once, so
 * that their figure is too low.
 */
public final class Words {
  private Words() {}

  /** The words of a text. */
  public static long count(CharSequence text) {
    long words = 0;
    boolean inside = false;
    for (int at = 0; at < text.length(); ) {
      int point = Character.codePointAt(text, at);
      at += Character.charCount(point);
      if (standsAlone(point)) {
        words++;
        inside = false;
      } else if (isPart(point)) {
        words += inside ? 0 : 1;
        inside = true;
      } else {
        inside = inside && isJoint(point);
      }
    }
    return words;
  }

  /** Whether a character is a word of its own. */
  public static boolean standsAlone(int point) {
    return point >= 0x3040
        && (Character.isIdeographic(point) || (point <= 0x30FF && Character.isLetter(point)));
  }

  /** Whether a character belongs to a word. */
  public static boolean isPart(int point) {
    return Character.isLetterOrDigit(point) || isMark(point);
  }

  /** Whether a character inside a word does not end it. */
  public static boolean isJoint(int point) {
    return point == '\'' || point == 0x2019 || point == '-' || point == 0x200C || point == 0x200D;
  }

  private static boolean isMark(int point) {
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }
}
