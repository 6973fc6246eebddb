package dev.elige.provider.http;

import dev.elige.base.Text;
import dev.elige.provider.CallFailure;
import dev.elige.provider.FailureKind;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.zip.ZipException;

/** Why one attempt failed. It stays in this house: callers get a {@link CallFailure}. */
public final class CallException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient CallFailure failure;
  private final boolean helpsAgain;

  private CallException(CallFailure failure, boolean helpsAgain) {
    super(failure.kind().id(), null, false, false);
    this.failure = failure;
    this.helpsAgain = helpsAgain;
  }

  /** A failure that another attempt does not help. */
  public static CallException of(FailureKind kind, Text reason, String words) {
    return new CallException(CallFailure.of(kind, reason, words, 1), false);
  }

  /** What came is not what the provider's documents promise. */
  public static CallException protocol(Text reason, String words) {
    return of(FailureKind.PROTOCOL, reason, words);
  }

  /** The answer ended before its end. */
  public static CallException cut(Text reason) {
    return of(FailureKind.CUT, reason, "");
  }

  /** A status that is no success. Too many requests and breakdowns are worth another attempt. */
  static CallException status(
      Head head, FailureKind kind, String words, Optional<Duration> retryAfter) {
    var failure =
        new CallFailure(
            kind,
            kind.title(),
            words,
            Optional.of(head.status()),
            head.requestId(),
            retryAfter,
            1,
            "");
    int status = head.status();
    boolean isBreakdown = status == 408 || (status >= 500 && status != 501);
    return new CallException(failure, kind == FailureKind.RATE || isBreakdown);
  }

  /**
   * A failure of the transport.
   *
   * @param begun whether any byte of a body had come
   */
  static CallException transport(IOException cause, boolean begun) {
    return switch (cause) {
      case InterruptedIOException _ -> cancelled();
      case HttpTimeoutException _ -> timeout();
      case BodyLimitException e -> protocol(e.reason(), "");
      case ZipException _ -> protocol(Text.of("the body is no gzip", "el cuerpo no es gzip"), "");
      case IOException _ when begun ->
          cut(Text.of("the answer broke off", "la respuesta se cortó"));
      case ConnectException _ ->
          unavailable(Text.of("no connection is accepted", "no se acepta ninguna conexión"));
      default ->
          unavailable(
              Text.of(
                  "the connection was closed before an answer came",
                  "la conexión se cerró antes de llegar una respuesta"));
    };
  }

  static CallException timeout() {
    return of(FailureKind.TIMEOUT, Text.of("nothing came in time", "no llegó nada a tiempo"), "");
  }

  static CallException cancelled() {
    return of(FailureKind.CANCELLED, FailureKind.CANCELLED.title(), "");
  }

  private static CallException unavailable(Text reason) {
    return new CallException(CallFailure.of(FailureKind.UNAVAILABLE, reason, "", 1), true);
  }

  boolean helpsAgain() {
    return helpsAgain;
  }

  Optional<Duration> retryAfter() {
    return failure.retryAfter();
  }

  /** What the caller gets: with what the attempts have in common, and without keys. */
  CallFailure told(Optional<Head> head, int attempts, String received, UnaryOperator<String> hide) {
    return new CallFailure(
        failure.kind(),
        failure.reason(),
        hide.apply(failure.words()),
        failure.status().or(() -> head.map(Head::status)),
        failure.requestId().or(() -> head.flatMap(Head::requestId)).map(hide),
        failure.retryAfter(),
        attempts,
        hide.apply(received));
  }
}
