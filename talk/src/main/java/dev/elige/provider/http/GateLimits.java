package dev.elige.provider.http;

import java.util.Optional;
import java.util.function.BinaryOperator;

/**
 * What somebody says of how much one key may be used.
 *
 * @param atOnce calls at the same time, at least 1
 * @param perMinute attempts that begin in a minute, above 0
 */
public record GateLimits(Optional<Integer> atOnce, Optional<Double> perMinute) {
  /** Calls at the same time where nothing is said. */
  public static final int USUAL_AT_ONCE = 16;

  /** Nothing is said: {@link #USUAL_AT_ONCE}, and no rate. */
  public static final GateLimits NONE = new GateLimits(Optional.empty(), Optional.empty());

  public GateLimits {
    if (atOnce.orElse(1) < 1 || perMinute.orElse(1.0) <= 0) {
      throw new IllegalArgumentException("These limits let no call through.");
    }
  }

  /** Both together: of what both say the lower one, since both speak of one key. */
  public GateLimits and(GateLimits other) {
    return new GateLimits(
        one(atOnce, other.atOnce, Math::min), one(perMinute, other.perMinute, Math::min));
  }

  private static <T> Optional<T> one(
      Optional<T> first, Optional<T> second, BinaryOperator<T> lower) {
    return first
        .map(said -> second.map(also -> lower.apply(said, also)).orElse(said))
        .or(() -> second);
  }

  /** What they say, and of what they do not say what another says. */
  public GateLimits or(GateLimits other) {
    return new GateLimits(atOnce.or(other::atOnce), perMinute.or(other::perMinute));
  }

  /** A gate that holds them. */
  public Gate gate() {
    int most = atOnce.orElse(USUAL_AT_ONCE);
    return perMinute.map(rate -> Gate.of(most, rate)).orElseGet(() -> Gate.of(most));
  }
}
