package dev.elige.tokens.install;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The alphabet in which byte-level vocabularies write bytes: printable bytes as themselves, the
 * others as the characters from U+0100 on. Source: {@code bytes_to_unicode} of OpenAI's GPT-2
 * (github.com/openai/gpt-2, encoder.py).
 */
final class ByteChars {
  private static final int[] BYTE_OF = new int[0x180];
  private static final char[] CHAR_OF = new char[256];

  static {
    Arrays.fill(BYTE_OF, -1);
    int next = 0x100;
    for (int value = 0; value < 256; value++) {
      int written = isPrintable(value) ? value : next++;
      BYTE_OF[written] = value;
      CHAR_OF[value] = (char) written;
    }
  }

  private ByteChars() {}

  private static boolean isPrintable(int value) {
    return (value >= '!' && value <= '~')
        || (value >= 0xA1 && value <= 0xAC)
        || (value >= 0xAE && value <= 0xFF);
  }

  /** The character that a byte is written as. */
  static char of(byte value) {
    return CHAR_OF[value & 0xff];
  }

  /** The bytes that a token stands for; null where it has a character outside the alphabet. */
  static byte @Nullable [] bytes(String token) {
    var bytes = new byte[token.length()];
    for (int i = 0; i < bytes.length; i++) {
      char written = token.charAt(i);
      int value = written < BYTE_OF.length ? BYTE_OF[written] : -1;
      if (value < 0) {
        return null;
      }
      bytes[i] = (byte) value;
    }
    return bytes;
  }
}
