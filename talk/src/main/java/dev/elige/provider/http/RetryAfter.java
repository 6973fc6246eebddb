package dev.elige.provider.http;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * How long a provider wants to be left alone: {@code Retry-After} in seconds or as a date (RFC
 * 9110, section 10.2.3), or {@code retry-after-ms} as OpenAI and Azure say it more closely.
 */
final class RetryAfter {
  private RetryAfter() {}

  /** What the headers say; empty where they say nothing, or nothing that can be read. */
  static Optional<Duration> in(HttpHeaders headers, Instant now) {
    return headers
        .firstValue("retry-after-ms")
        .flatMap(text -> number(text, 1))
        .or(() ->
            headers
                .firstValue("Retry-After")
                .map(String::strip)
                .flatMap(text -> number(text, 1000).or(() -> until(text, now))));
  }

  private static Optional<Duration> number(String text, int millis) {
    try {
      double value = Double.parseDouble(text) * millis;
      return value >= 0 && value < Integer.MAX_VALUE
          ? Optional.of(Duration.ofMillis((long) Math.ceil(value)))
          : Optional.empty();
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }

  private static Optional<Duration> until(String text, Instant now) {
    try {
      var then = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return Optional.of(then.isAfter(now) ? Duration.between(now, then) : Duration.ZERO);
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }
}
