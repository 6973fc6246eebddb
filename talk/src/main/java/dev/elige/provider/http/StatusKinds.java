package dev.elige.provider.http;

import dev.elige.provider.FailureKind;

/** What a status means where the body says no more (RFC 9110, section 15; 529 is Anthropic's). */
public final class StatusKinds {
  private StatusKinds() {}

  /** The meaning of a status that is no success. */
  public static FailureKind of(int status) {
    return switch (status) {
      case 401, 403, 407 -> FailureKind.AUTH;
      case 402 -> FailureKind.QUOTA;
      case 408 -> FailureKind.TIMEOUT;
      case 413 -> FailureKind.CONTEXT_TOO_LONG;
      case 429 -> FailureKind.RATE;
      default -> {
        if (status >= 500) {
          yield FailureKind.UNAVAILABLE;
        }
        yield status >= 400 ? FailureKind.BAD_REQUEST : FailureKind.PROTOCOL;
      }
    };
  }
}
