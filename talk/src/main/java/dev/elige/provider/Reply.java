package dev.elige.provider;

import java.util.function.Function;

/**
 * What came of a call: a finished answer or a failure. An answer that broke off is a failure.
 *
 * @param <T> what was asked for
 */
public sealed interface Reply<T> {
  /**
   * All went well.
   *
   * @param answer what was asked for
   */
  record Answered<T>(T answer) implements Reply<T> {}

  /**
   * No answer, or no whole one.
   *
   * @param failure why
   */
  record Failed<T>(CallFailure failure) implements Reply<T> {}

  static <T> Reply<T> answered(T answer) {
    return new Answered<>(answer);
  }

  static <T> Reply<T> failed(CallFailure failure) {
    return new Failed<>(failure);
  }

  /** What follows from the answer, or from the failure. */
  default <R> R fold(
      Function<? super T, ? extends R> whenAnswered,
      Function<CallFailure, ? extends R> whenFailed) {
    return switch (this) {
      case Answered<T>(var answer) -> whenAnswered.apply(answer);
      case Failed<T>(var failure) -> whenFailed.apply(failure);
    };
  }
}
