package dev.elige.spec.usage;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What prompts have in common at their beginning, so that a provider may cache it.
 *
 * @param prefixTokens tokens of the shared beginning, which are part of the input; above 0
 * @param prefixes how many different beginnings there are, such as one for each customer; at least
 *     1, all equally frequent
 * @param hitRate the share of requests that find their beginning cached, 0 to 1, where it was
 *     measured; else it is worked out from the arrival rate
 */
public record Reuse(BigDecimal prefixTokens, BigDecimal prefixes, Optional<BigDecimal> hitRate) {
  public Reuse {
    if (prefixTokens.signum() <= 0) {
      throw new IllegalArgumentException("a shared beginning has tokens: " + prefixTokens);
    }
    if (prefixes.compareTo(BigDecimal.ONE) < 0) {
      throw new IllegalArgumentException("there is at least one beginning: " + prefixes);
    }
    if (hitRate
        .filter(rate -> rate.signum() < 0 || rate.compareTo(BigDecimal.ONE) > 0)
        .isPresent()) {
      throw new IllegalArgumentException("a hit rate is 0 to 1: " + hitRate);
    }
  }

  /** One beginning for all requests. */
  public static Reuse of(long prefixTokens) {
    return new Reuse(BigDecimal.valueOf(prefixTokens), BigDecimal.ONE, Optional.empty());
  }
}
