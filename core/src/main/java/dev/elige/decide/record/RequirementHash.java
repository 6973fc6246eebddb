package dev.elige.decide.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells whether a requirement is still the one that was decided on. */
public final class RequirementHash {
  private RequirementHash() {}

  /**
   * SHA-256 (FIPS 180-4) of the text in UTF-8, in lower case hexadecimal. Lines end in a line feed
   * for it, since a checkout may write other ends of lines on another system.
   */
  public static String of(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.replace("\r\n", "\n").getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
