package dev.elige.base;

import java.util.Optional;
import java.util.function.Function;

/**
 * A value that is known, or unknown for a stated reason. Unknown is never written as 0, NaN, null
 * or an empty list; it travels with its reason to the report.
 *
 * @param <T> what is known
 */
public sealed interface Estimate<T> {
  /**
   * A known value.
   *
   * @param value the value
   */
  record Known<V>(V value) implements Estimate<V> {}

  /**
   * No value.
   *
   * @param reason why, for people
   */
  record Unknown<V>(Text reason) implements Estimate<V> {}

  static <T> Estimate<T> known(T value) {
    return new Known<>(value);
  }

  static <T> Estimate<T> unknown(Text reason) {
    return new Unknown<>(reason);
  }

  static <T> Estimate<T> unknown(String english, String spanish, Object... arguments) {
    return new Unknown<>(Text.of(english, spanish, arguments));
  }

  default boolean isKnown() {
    return this instanceof Known<T>;
  }

  /** The known value transformed; an unknown keeps its reason. */
  default <R> Estimate<R> map(Function<? super T, ? extends R> change) {
    return switch (this) {
      case Known<T>(var value) -> new Known<>(change.apply(value));
      case Unknown<T>(var reason) -> new Unknown<>(reason);
    };
  }

  /** Like {@link #map}, for a change that may itself not know. */
  default <R> Estimate<R> flatMap(Function<? super T, Estimate<R>> change) {
    return switch (this) {
      case Known<T>(var value) -> change.apply(value);
      case Unknown<T>(var reason) -> new Unknown<>(reason);
    };
  }

  /** The value without the reason, for code that has already decided what unknown means. */
  default Optional<T> toOptional() {
    return switch (this) {
      case Known<T>(var value) -> Optional.of(value);
      case Unknown<T> _ -> Optional.empty();
    };
  }
}
