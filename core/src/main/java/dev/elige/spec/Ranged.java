package dev.elige.spec;

import dev.elige.spec.usage.Spread;
import java.util.Optional;

/**
 * A value with what is known of it beyond its mean.
 *
 * @param mean what a bill is made of
 * @param spread in the value's own unit; empty where only the mean is stated
 */
record Ranged<T>(T mean, Optional<Spread> spread) {
  static <T> Ranged<T> exactly(T mean) {
    return new Ranged<>(mean, Optional.empty());
  }
}
