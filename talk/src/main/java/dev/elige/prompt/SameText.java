package dev.elige.prompt;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Whether two texts are the same but for how they are typed: compatibility forms (Unicode NFKC),
 * upper and lower case, and white space.
 */
final class SameText {
  private static final Pattern SPACE =
      Pattern.compile("[\\s\\p{Z}]+", Pattern.UNICODE_CHARACTER_CLASS);

  private SameText() {}

  /** What same texts have in common. */
  static String key(String text) {
    var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return SPACE.matcher(plain).replaceAll(" ").strip();
  }
}
