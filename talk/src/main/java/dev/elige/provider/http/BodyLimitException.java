package dev.elige.provider.http;

import dev.elige.base.Text;
import java.io.IOException;

/** A body is larger than is taken in. */
final class BodyLimitException extends IOException {
  private static final long serialVersionUID = 1L;

  private final int limit;

  BodyLimitException(int limit) {
    super("more than " + limit + " bytes");
    this.limit = limit;
  }

  Text reason() {
    return Text.of("the answer is larger than {} bytes", "la respuesta supera los {} bytes", limit);
  }
}
