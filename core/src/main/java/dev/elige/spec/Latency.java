package dev.elige.spec;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;

/**
 * How fast an answer must come; at least one of the three is stated.
 *
 * @param answer the longest wait for the whole answer
 * @param firstToken the longest wait until the answer begins
 * @param tokensPerSecond the slowest acceptable pace once it has begun, above 0
 */
public record Latency(
    Optional<Duration> answer,
    Optional<Duration> firstToken,
    Optional<BigDecimal> tokensPerSecond) {
  public Latency {
    if (answer.isEmpty() && firstToken.isEmpty() && tokensPerSecond.isEmpty()) {
      throw new IllegalArgumentException("a latency limits something");
    }
  }
}
