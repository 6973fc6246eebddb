package dev.elige.provider.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The dates are those of RFC 9110, section 10.2.3. */
class RetryAfterTest {
  private static final Instant NOW = Instant.parse("1999-12-31T23:59:29Z");

  private static Optional<Duration> in(String name, String value) {
    var headers = HttpHeaders.of(Map.of(name, List.of(value)), (_, _) -> true);
    return RetryAfter.in(headers, NOW);
  }

  @ParameterizedTest
  @CsvSource({"120, 120000", "0, 0", "1.5, 1500", "' 7 ', 7000"})
  void secondsAreRead(String value, long millis) {
    assertThat(in("Retry-After", value)).contains(Duration.ofMillis(millis));
  }

  @Test
  void aDateIsAWaitFromNow() {
    assertThat(in("Retry-After", "Fri, 31 Dec 1999 23:59:59 GMT")).contains(Duration.ofSeconds(30));
    assertThat(in("Retry-After", "Fri, 31 Dec 1999 23:00:00 GMT")).contains(Duration.ZERO);
  }

  @Test
  void millisecondsAreRead() {
    assertThat(in("retry-after-ms", "250")).contains(Duration.ofMillis(250));
  }

  @ParameterizedTest
  @ValueSource(strings = {"soon", "-3", "NaN", "Infinity", "1e300", ""})
  void whatCannotBeReadIsNotThere(String value) {
    assertThat(in("Retry-After", value)).isEmpty();
  }
}
