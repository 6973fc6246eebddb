package dev.elige.provider.http;

import dev.elige.provider.FailureKind;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;

/**
 * Makes an answer of one attempt's bytes. There is a new one for each attempt.
 *
 * @param <T> what it makes
 */
public interface AnswerReader<T> {
  /**
   * Reads the body of a success to its end.
   *
   * @param sent when the attempt was sent, on the clock of {@link System#nanoTime}
   * @throws IOException what the body throws
   * @throws CallException where it is no answer, or not a whole one
   */
  T read(Head head, InputStream body, long sent) throws IOException, CallException;

  /** What a status that is no success means, and the provider's words in its body. */
  Refusal refusal(Head head, String body);

  /** The text that has come so far. */
  String received();

  /**
   * A refusal understood.
   *
   * @param kind what it means
   * @param words of the provider
   * @param retryAfter how long to leave it alone, where the body says so; a header counts more
   */
  record Refusal(FailureKind kind, String words, Optional<Duration> retryAfter) {
    public Refusal(FailureKind kind, String words) {
      this(kind, words, Optional.empty());
    }
  }
}
