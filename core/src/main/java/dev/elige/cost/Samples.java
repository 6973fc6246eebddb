package dev.elige.cost;

import dev.elige.tokens.chat.ChatRequest;
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

  /** Inputs as plain text; at least one input is there or among the {@link #requests()}. */
  List<String> inputs();

  /** Inputs as conversations with roles. */
  List<ChatRequest> requests();

  /** Whether there may be {@link #requests()}; told without reading them. */
  boolean mayHoldRequests();

  /** Answers; empty where the samples hold none. */
  List<String> outputs();

  /** Texts at hand. */
  static Samples of(List<String> inputs, List<String> outputs) {
    if (inputs.isEmpty()) {
      throw new IllegalArgumentException("samples have at least one input");
    }
    return new Given(List.copyOf(inputs), List.of(), List.copyOf(outputs));
  }

  /** Conversations at hand. */
  static Samples ofRequests(List<ChatRequest> requests) {
    if (requests.isEmpty()) {
      throw new IllegalArgumentException("samples have at least one request");
    }
    return new Given(List.of(), List.copyOf(requests), List.of());
  }

  /**
   * Texts at hand.
   *
   * @param inputs plain texts
   * @param requests conversations
   * @param outputs answers
   */
  record Given(List<String> inputs, List<ChatRequest> requests, List<String> outputs)
      implements Samples {
    @Override
    public boolean mayHoldRequests() {
      return !requests.isEmpty();
    }

    @Override
    public String fingerprint() {
      var conversations = requests.stream().map(ChatRequest::toString).toList();
      return Samples.digest(inputs) + Samples.digest(conversations) + Samples.digest(outputs);
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
