package dev.elige.decide.record;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Tells whether a requirement is still the one that was decided on. */
public final class RequirementHash {
  private RequirementHash() {}

  /**
   * SHA-256 (FIPS 180-4) of the text in UTF-8, in lower case hexadecimal. Lines end in a line feed
   * for it, since a checkout may write other ends of lines on another system.
   */
  public static String of(String text) {
    return Sha256.of(text.replace("\r\n", "\n").getBytes(UTF_8));
  }
}
