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
  record Known<V>(V value) implements Estimate<V> {
    @Override
    public <R> R fold(
        Function<? super V, ? extends R> whenKnown, Function<Text, ? extends R> whenUnknown) {
      return whenKnown.apply(value);
    }
  }

  /**
   * No value.
   *
   * @param reason why, for people
   */
  record Unknown<V>(Text reason) implements Estimate<V> {
    @Override
    public <R> R fold(
        Function<? super V, ? extends R> whenKnown, Function<Text, ? extends R> whenUnknown) {
      return whenUnknown.apply(reason);
    }
  }

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

  /**
   * What follows from the value, or from the reason why there is none. Does what a switch over both
   * cases does; a switch over types is linked at its first use, which a short process feels.
   */
  <R> R fold(Function<? super T, ? extends R> whenKnown, Function<Text, ? extends R> whenUnknown);

  /** The known value transformed; an unknown keeps its reason. */
  default <R> Estimate<R> map(Function<? super T, ? extends R> change) {
    return fold(value -> new Known<>(change.apply(value)), Unknown::new);
  }

  /** Like {@link #map}, for a change that may itself not know. */
  default <R> Estimate<R> flatMap(Function<? super T, Estimate<R>> change) {
    return fold(change, Unknown::new);
  }

  /** The value without the reason, for code that has already decided what unknown means. */
  default Optional<T> toOptional() {
    return fold(Optional::of, _ -> Optional.empty());
  }
}
