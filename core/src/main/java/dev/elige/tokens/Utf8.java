package dev.elige.tokens;

/** Sizes in UTF-8 (RFC 3629). */
public final class Utf8 {
  private Utf8() {}

  /** Bytes of a code point; a lone surrogate counts as U+FFFD, three bytes. */
  public static int bytes(int point) {
    if (point < 0x80) {
      return 1;
    }
    if (point < 0x800) {
      return 2;
    }
    return point < 0x10000 ? 3 : 4;
  }

  /** Bytes of a text. */
  public static long bytes(CharSequence text) {
    long bytes = 0;
    for (int at = 0; at < text.length(); ) {
      int point = Character.codePointAt(text, at);
      bytes += bytes(point);
      at += Character.charCount(point);
    }
    return bytes;
  }
}
