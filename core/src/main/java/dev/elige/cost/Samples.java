package dev.elige.cost;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Example texts of a task. The texts are asked for only where they have not been counted before.
 */
public interface Samples {
  /** A name that changes with the content, without tabs and line breaks. */
  String fingerprint();

  /** Requests, at least one. */
  List<String> inputs();

  /** Answers; empty where the samples hold none. */
  List<String> outputs();

  /** Texts at hand. */
  static Samples of(List<String> inputs, List<String> outputs) {
    if (inputs.isEmpty()) {
      throw new IllegalArgumentException("samples have at least one input");
    }
    return new Given(List.copyOf(inputs), List.copyOf(outputs));
  }

  /**
   * Texts at hand.
   *
   * @param inputs requests
   * @param outputs answers
   */
  record Given(List<String> inputs, List<String> outputs) implements Samples {
    @Override
    public String fingerprint() {
      return Samples.digest(inputs) + Samples.digest(outputs);
    }
  }

  /** SHA-256 over texts and their lengths, in hexadecimal digits. */
  private static String digest(List<String> texts) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (String text : texts) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + "\n").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }
}
