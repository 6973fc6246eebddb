package dev.elige.tokens.install;

/** Texts as UTF-8, where a lone surrogate counts as U+FFFD. */
final class Utf8 {
  private Utf8() {}

  /** The text with each lone surrogate replaced by U+FFFD; the same text where there is none. */
  static String wellFormed(String text) {
    int lone = loneSurrogate(text, 0);
    if (lone < 0) {
      return text;
    }
    var clean = new StringBuilder(text);
    while (lone >= 0) {
      clean.setCharAt(lone, '\uFFFD');
      lone = loneSurrogate(text, lone + 1);
    }
    return clean.toString();
  }

  private static int loneSurrogate(String text, int from) {
    int length = text.length();
    for (int i = from; i < length; i++) {
      char unit = text.charAt(i);
      if (Character.isSurrogate(unit)) {
        if (Character.isHighSurrogate(unit)
            && i + 1 < length
            && Character.isLowSurrogate(text.charAt(i + 1))) {
          i++;
        } else {
          return i;
        }
      }
    }
    return -1;
  }

  /** Where each code point of a text begins, in bytes, and behind them the end. */
  static int[] offsets(String text) {
    int[] offsets = new int[text.codePointCount(0, text.length()) + 1];
    int at = 0;
    int point = 0;
    for (int i = 0; i < text.length(); point++) {
      int code = text.codePointAt(i);
      at += length(code);
      offsets[point + 1] = at;
      i += Character.charCount(code);
    }
    return offsets;
  }

  /** How many bytes a text has. */
  static int length(String text) {
    return text.codePoints().map(Utf8::length).sum();
  }

  private static int length(int code) {
    return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
}
