package dev.elige.provider.http;

import dev.elige.base.Text;
import dev.elige.provider.CallFailure;
import dev.elige.provider.FailureKind;
import dev.elige.provider.Masks;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Optional;
import java.util.zip.ZipException;

/** Why one attempt failed. It stays in this house: callers get a {@link CallFailure}. */
public final class CallException extends Exception {
  private static final long serialVersionUID = 1L;

  private final FailureKind kind;
  private final transient Text reason;
  private final transient Optional<Duration> retryAfter;
  private final boolean helpsAgain;

  /** In full: keys are taken out before anything is cut off, lest half a key be left. */
  private final String words;

  private CallException(
      FailureKind kind,
      Text reason,
      String words,
      Optional<Duration> retryAfter,
      boolean helpsAgain) {
    super(kind.id(), null, false, false);
    this.kind = kind;
    this.reason = reason;
    this.words = words;
    this.retryAfter = retryAfter;
    this.helpsAgain = helpsAgain;
  }

  /** A failure that another attempt does not help. */
  public static CallException of(FailureKind kind, Text reason, String words) {
    return new CallException(kind, reason, words, Optional.empty(), false);
  }

  /** What came is not what the provider's documents promise. */
  public static CallException protocol(Text reason, String words) {
    return of(FailureKind.PROTOCOL, reason, words);
  }

  /** The answer ended before its end. */
  public static CallException cut(Text reason) {
    return of(FailureKind.CUT, reason, "");
  }

  /**
   * A status that is no success. Too many requests and breakdowns are worth another attempt, under
   * whichever status.
   */
  static CallException status(
      int status, FailureKind kind, String words, Optional<Duration> retryAfter) {
    boolean isBreakdown = status == 408 || (status >= 500 && status != 501);
    boolean isNotReady = (status == 400 || status == 429) && kind == FailureKind.UNAVAILABLE;
    boolean helpsAgain = kind == FailureKind.RATE || isNotReady || isBreakdown;
    return new CallException(kind, kind.title(), words, retryAfter, helpsAgain);
  }

  /** Somebody else should be asked; of where only the host is told. */
  static CallException redirected(Head answered, String words) {
    var host = answered.headers().firstValue("Location").flatMap(CallException::host);
    return protocol(
        Text.of(
            "it answers {} and points to {}, which is not followed since the key would go along:"
                + " check the address that is asked",
            "responde {} y remite a {}, y eso no se sigue porque la clave iría detrás: comprueba la"
                + " dirección a la que se pregunta",
            answered.status(),
            host.map(Text::verbatim).orElse(Text.of("another place", "otro sitio"))),
        words);
  }

  private static Optional<String> host(String location) {
    try {
      return Optional.ofNullable(URI.create(location.strip()).getHost());
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /**
   * A failure of the transport.
   *
   * @param begun whether any byte of a body had come
   */
  static CallException transport(IOException cause, boolean begun) {
    return switch (cause) {
      case InterruptedIOException _ -> cancelled();
      case HttpConnectTimeoutException _ ->
          timeout(
              Text.of(
                  "the connection was not accepted in time", "la conexión no se aceptó a tiempo"));
      case HttpTimeoutException _ ->
          timeout(
              Text.of(
                  "the answer stalled, or took longer than a call may in all",
                  "la respuesta se atascó, o duró más de lo que puede durar una llamada"));
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

  /** The answer did not begin in time. */
  static CallException late() {
    return timeout(Text.of("the answer did not begin in time", "la respuesta no empezó a tiempo"));
  }

  static CallException timeout(Text reason) {
    return of(FailureKind.TIMEOUT, reason, "");
  }

  static CallException cancelled() {
    return of(FailureKind.CANCELLED, FailureKind.CANCELLED.title(), "");
  }

  private static CallException unavailable(Text reason) {
    return new CallException(FailureKind.UNAVAILABLE, reason, "", Optional.empty(), true);
  }

  boolean helpsAgain() {
    return helpsAgain;
  }

  Optional<Duration> retryAfter() {
    return retryAfter;
  }

  /** What the caller gets: with what the attempts have in common, and without keys. */
  public CallFailure told(Optional<Head> head, int attempts, String received, Masks masks) {
    return new CallFailure(
        kind,
        reason,
        masks.hiddenIn(words),
        head.map(Head::status),
        head.flatMap(Head::requestId).map(masks::hiddenIn),
        retryAfter,
        attempts,
        masks.hiddenIn(received));
  }
}
