package dev.elige.tokens.install;

import dev.elige.tokens.Encoding;
import dev.elige.tokens.Tokenizer;
import java.util.Arrays;

/**
 * A tokenizer of normalized text.
 *
 * <p>Offsets are those of the text as it was given: where normalization changed some characters,
 * the token that completes their normal form has all of their bytes, and tokens inside have none.
 *
 * @param inner gets the normalized text
 * @param form the normal form
 */
record NormalizedTokenizer(Tokenizer inner, NormalForm form) implements Tokenizer {
  @Override
  public String name() {
    return inner.name();
  }

  @Override
  public int count(String text) {
    return inner.count(form.of(Utf8.wellFormed(text)));
  }

  @Override
  public Encoding encode(String text) {
    var given = Utf8.wellFormed(text);
    var normalized = form.of(given);
    if (normalized.equals(given)) {
      return inner.encode(given);
    }
    var encoding = inner.encode(normalized);
    int[] back = back(given, normalized);
    return new Encoding(
        encoding.ids(),
        Arrays.stream(encoding.starts()).map(offset -> back[offset]).toArray(),
        Arrays.stream(encoding.ends()).map(offset -> back[offset]).toArray());
  }

  /** For each byte of the normalized text, and its end, the byte of the given text. */
  private int[] back(String given, String normalized) {
    int[] back = new int[Utf8.length(normalized) + 1];
    var together = new StringBuilder(normalized.length());
    int to = 0;
    int from = 0;
    for (int start = 0, end; start < given.length(); start = end) {
      end = segmentEnd(given, start);
      var before = given.substring(start, end);
      var after = form.of(before);
      int taken = Utf8.length(before);
      int made = Utf8.length(after);
      for (int i = 0; i < made && to + i < back.length; i++) {
        back[to + i] = before.equals(after) ? from + i : from;
      }
      to += made;
      from += taken;
      together.append(after);
    }
    if (!normalized.contentEquals(together)) {
      Arrays.fill(back, 0); // a rule reaches across segments: the last token has all bytes
    }
    back[back.length - 1] = from;
    return back;
  }

  /** Behind a character and those after it that may combine with it. */
  private static int segmentEnd(String text, int start) {
    int end = start + Character.charCount(text.codePointAt(start));
    while (end < text.length() && combines(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  /** Whether a character may change with the one before it; too often is harmless. */
  private static boolean combines(int code) {
    int type = Character.getType(code);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || (code >= 0x1160 && code <= 0x11FF) // Hangul vowels and finals
        || (code >= 0x3130 && code <= 0x318F) // their compatibility forms
        || (code >= 0xD7B0 && code <= 0xD7FF)
        || (code >= 0xFF9E && code <= 0xFFDC) // halfwidth forms
        || (code >= 0x16D63 && code <= 0x16D6A); // Kirat Rai vowels
  }

  @Override
  public String decode(int[] ids) {
    return inner.decode(ids);
  }
}
