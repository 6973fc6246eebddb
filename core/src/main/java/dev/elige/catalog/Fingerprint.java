package dev.elige.catalog;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A short name for a content: the first eight hexadecimal digits of its SHA-256. */
final class Fingerprint {
  private static final int BYTES = 4;

  private Fingerprint() {}

  static String of(Iterable<String> contents) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (String content : contents) {
        digest.update(content.getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
