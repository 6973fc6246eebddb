package dev.elige.tokens.bytepair;

import static dev.elige.tokens.bytepair.Kinds.NEWLINE;
import static dev.elige.tokens.bytepair.Kinds.NUMBER;
import static dev.elige.tokens.bytepair.Kinds.OTHER;
import static dev.elige.tokens.bytepair.Kinds.SPACE;

/** What the hand-written cutters share: looking at a character, and runs of one kind. */
abstract class WordCutter implements Splitter.Cutter {
  final byte[] text;
  final int length;

  WordCutter(byte[] text, int length) {
    this.text = text;
    this.length = length;
  }

  /** The flags of the character at a byte; 0 behind the end. */
  final int kind(int at) {
    if (at >= length) {
      return 0;
    }
    int first = text[at];
    return first >= 0 ? Kinds.ASCII[first] : wideKind(at, first);
  }

  /** The first byte of the character behind the one at a byte. */
  final int next(int at) {
    int first = text[at];
    if (first >= 0) {
      return at + 1;
    }
    return at + (first < (byte) 0xE0 ? 2 : first < (byte) 0xF0 ? 3 : 4);
  }

  private int wideKind(int at, int first) {
    int second = text[at + 1] & 0x3F;
    if (first < (byte) 0xE0) {
      return Kinds.of(((first & 0x1F) << 6) | second);
    }
    int third = text[at + 2] & 0x3F;
    if (first < (byte) 0xF0) {
      return Kinds.of(((first & 0x0F) << 12) | (second << 6) | third);
    }
    return Kinds.of(((first & 0x07) << 18) | (second << 12) | (third << 6) | (text[at + 3] & 0x3F));
  }

  /** Behind the longest run of characters that have one of the flags. */
  final int run(int from, int flags) {
    int at = from;
    while ((kind(at) & flags) != 0) {
      at = next(at);
    }
    return at;
  }

  /** {@code \p{N}{1,most}} at a number. */
  final int number(int from, int most) {
    int at = next(from);
    for (int digits = 1; digits < most && (kind(at) & NUMBER) != 0; digits++) {
      at = next(at);
    }
    return at;
  }

  /**
   * <code> ?[^\s\p{L}\p{N}]+[\r\n]*</code> where it matches, else what {@link #space} gives. Some
   * patterns take slashes with the line ends.
   */
  final int symbolOrSpace(int from, boolean lineEnds, boolean slashes) {
    int symbol = text[from] == ' ' ? from + 1 : from;
    if ((kind(symbol) & OTHER) == 0) {
      return space(from, lineEnds);
    }
    int at = run(symbol, OTHER);
    while (lineEnds && at < length && isTail(text[at], slashes)) {
      at++;
    }
    return at;
  }

  private static boolean isTail(byte character, boolean slashes) {
    return character == '\n' || character == '\r' || (slashes && character == '/');
  }

  /** {@code \s*[\r\n]+|\s+(?!\S)|\s+} at white space; the first of them only with line ends. */
  private int space(int from, boolean lineEnds) {
    int last = from;
    int behindLine = -1;
    int at = from;
    for (int kind = kind(at); (kind & SPACE) != 0; kind = kind(at)) {
      last = at;
      at = next(at);
      behindLine = (kind & NEWLINE) != 0 ? at : behindLine;
    }
    if (lineEnds && behindLine > 0) {
      return behindLine;
    }
    return at < length && last > from ? last : at;
  }

  /**
   * Behind {@code 's|'t|'re|'ve|'m|'ll|'d} where one stands at a byte; else that byte.
   *
   * @param anyCase whether capitals count; the long s, U+017F, is an s then
   */
  final int contraction(int at, boolean anyCase) {
    if (at + 1 >= length || text[at] != '\'') {
      return at;
    }
    int fold = anyCase ? 0x20 : 0;
    int first = text[at + 1] | fold;
    int second = at + 2 < length ? text[at + 2] | fold : 0;
    return switch (first) {
      case 's', 't', 'm', 'd' -> at + 2;
      case 'r', 'v' -> second == 'e' ? at + 3 : at;
      case 'l' -> second == 'l' ? at + 3 : at;
      default -> anyCase && isLongS(at + 1) ? at + 3 : at;
    };
  }

  private boolean isLongS(int at) {
    return text[at] == (byte) 0xC5 && text[at + 1] == (byte) 0xBF;
  }
}
