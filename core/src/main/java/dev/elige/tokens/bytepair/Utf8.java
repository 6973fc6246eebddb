package dev.elige.tokens.bytepair;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Text as UTF-8, in which a lone surrogate is U+FFFD, as encoders of the web write it. */
final class Utf8 {
  private Utf8() {}

  static byte[] of(String text) {
    byte[] bytes = text.getBytes(UTF_8);
    // Java writes a lone surrogate as '?': are there more of them than the text has?
    return questions(bytes) == questions(text) ? bytes : withReplacements(text);
  }

  private static int questions(byte[] bytes) {
    int count = 0;
    for (byte value : bytes) {
      count += value == '?' ? 1 : 0;
    }
    return count;
  }

  private static int questions(String text) {
    int count = 0;
    for (int at = text.indexOf('?'); at >= 0; at = text.indexOf('?', at + 1)) {
      count++;
    }
    return count;
  }

  private static byte[] withReplacements(String text) {
    char[] characters = text.toCharArray();
    for (int i = 0; i < characters.length; i++) {
      if (Character.isHighSurrogate(characters[i])
          && i + 1 < characters.length
          && Character.isLowSurrogate(characters[i + 1])) {
        i++;
      } else if (Character.isSurrogate(characters[i])) {
        characters[i] = '\uFFFD';
      }
    }
    return new String(characters).getBytes(UTF_8);
  }
}
