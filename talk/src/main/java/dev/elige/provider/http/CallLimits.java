package dev.elige.provider.http;

import java.time.Duration;

/**
 * What a call may take.
 *
 * @param connect until the connection stands
 * @param head until the answer begins; a model that does not stream thinks in this time
 * @param silence between two reads of an answer that has begun
 * @param total for all attempts and the waits between them
 * @param bodyBytes the largest body, before and after decompression
 * @param attempts how often it is tried, at least 1
 * @param firstPause the longest wait before the second attempt; it doubles with each further one
 * @param longestPause the longest wait, and the longest {@code Retry-After} that is waited for
 */
public record CallLimits(
    Duration connect,
    Duration head,
    Duration silence,
    Duration total,
    int bodyBytes,
    int attempts,
    Duration firstPause,
    Duration longestPause) {
  public CallLimits {
    if (bodyBytes < 1 || attempts < 1 || total.isNegative() || total.isZero()) {
      throw new IllegalArgumentException("These limits let no call through.");
    }
  }

  /** For people's calls: ten minutes in all, of which a minute may pass in silence. */
  public static CallLimits usual() {
    return new CallLimits(
        Duration.ofSeconds(10),
        Duration.ofMinutes(5),
        Duration.ofMinutes(1),
        Duration.ofMinutes(10),
        32_000_000,
        4,
        Duration.ofSeconds(1),
        Duration.ofMinutes(1));
  }
}
