package dev.elige.tokens.bytepair;

/**
 * What the patterns of tokenizers ask of a character: flags by code point, worked out for 256 of
 * them at a time when one is first met. The kinds are those of the Unicode version of the JDK.
 */
final class Kinds {
  /** {@code \p{L}}. */
  static final int LETTER = 1;

  /** May stand in the first half of a cased word: {@code \p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}}. */
  static final int UPPER = 2;

  /** May stand in the second half of a cased word: {@code \p{Ll}\p{Lm}\p{Lo}\p{M}}. */
  static final int LOWER = 4;

  /** {@code \p{N}}. */
  static final int NUMBER = 8;

  /** {@code \s}, line ends among them. */
  static final int SPACE = 16;

  /** {@code [\r\n]}. */
  static final int NEWLINE = 32;

  /** {@code [^\s\p{L}\p{N}]}: marks, punctuation, symbols, controls, unassigned. */
  static final int OTHER = 64;

  private static final int PAGE = 8;
  private static final byte[][] PAGES = new byte[(Character.MAX_CODE_POINT + 1) >> PAGE][];

  /** The flags of the characters of one byte. */
  static final byte[] ASCII = page(0);

  private Kinds() {}

  /** The flags of a code point; never 0. */
  static int of(int codePoint) {
    byte[] page = PAGES[codePoint >> PAGE];
    int kind = page == null ? 0 : page[codePoint & 0xFF];
    // A page that another thread has just made may still look empty here: 0 is no kind.
    return kind != 0 ? kind : page(codePoint >> PAGE)[codePoint & 0xFF];
  }

  private static byte[] page(int number) {
    byte[] page = new byte[1 << PAGE];
    for (int i = 0; i < page.length; i++) {
      page[i] = (byte) kindOf((number << PAGE) + i);
    }
    PAGES[number] = page;
    return page;
  }

  private static int kindOf(int codePoint) {
    if (codePoint == '\n' || codePoint == '\r') {
      return SPACE | NEWLINE;
    }
    return switch (Character.getType(codePoint)) {
      case Character.UPPERCASE_LETTER, Character.TITLECASE_LETTER -> LETTER | UPPER;
      case Character.LOWERCASE_LETTER -> LETTER | LOWER;
      case Character.MODIFIER_LETTER, Character.OTHER_LETTER -> LETTER | UPPER | LOWER;
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          OTHER | UPPER | LOWER;
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER ->
          NUMBER;
      case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
          SPACE;
      default -> (codePoint >= '\t' && codePoint <= '\r') || codePoint == 0x85 ? SPACE : OTHER;
    };
  }
}
