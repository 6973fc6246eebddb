package dev.elige.fetch;

import static dev.elige.fetch.TestingServer.gzip;
import static dev.elige.fetch.TestingServer.head;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.base.DisplayLanguage;
import dev.elige.base.Fetch.Fetched;
import dev.elige.base.Fetch.Fetched.Content;
import dev.elige.base.Fetch.Fetched.Failed;
import dev.elige.base.Fetch.Fetched.NotModified;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class HttpFetchTest {
  private static final int LIMIT = 1000;
  private static final byte[] BODY = "{\"models\": 3}".getBytes(UTF_8);

  private final HttpFetch patient = new HttpFetch(Duration.ofSeconds(10), LIMIT);
  private final HttpFetch hasty = new HttpFetch(Duration.ofMillis(400), LIMIT);

  @AfterEach
  void close() {
    patient.close();
    hasty.close();
  }

  private Fetched get(TestingServer server) throws IOException {
    try (server) {
      return patient.get(server.address(), Optional.empty());
    }
  }

  private static String text(Fetched fetched) {
    return switch (fetched) {
      case Content(var bytes, var tag) ->
          new String(bytes, UTF_8) + tag.map(" "::concat).orElse("");
      case NotModified() -> "not modified";
      case Failed(var reason) -> {
        assertThat(reason.in(DisplayLanguage.SPANISH)).isNotBlank();
        yield "failed: " + reason.in(DisplayLanguage.ENGLISH);
      }
    };
  }

  @Test
  void aBodyComesWithItsTag() throws IOException {
    assertThat(text(get(TestingServer.saying("200 OK\r\nETag: \"v1\"", BODY))))
        .isEqualTo("{\"models\": 3} \"v1\"");
  }

  @Test
  void theTagOfTheOldCopyIsSentAndSavesTheBody() throws IOException {
    try (var server = TestingServer.saying("304 Not Modified", new byte[0])) {
      assertThat(text(patient.get(server.address(), Optional.of("\"v1\""))))
          .isEqualTo("not modified");
      assertThat(server.requests().getFirst()).containsIgnoringCase("if-none-match: \"v1\"");
    }
  }

  /** Without a copy there is nothing that could be unmodified. */
  @Test
  void notModifiedIsNoAnswerToWhoHasNoCopy() throws IOException {
    assertThat(text(get(TestingServer.saying("304 Not Modified", new byte[0]))))
        .isEqualTo("failed: localhost answered 304");
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "GZIP"})
  void aZippedBodyIsUnzipped(String encoding) throws IOException {
    var server = TestingServer.saying("200 OK\r\nContent-Encoding: " + encoding, gzip(BODY));
    assertThat(text(get(server))).isEqualTo("{\"models\": 3}");
  }

  @Test
  void aTornZipIsRefused() throws IOException {
    var torn = Arrays.copyOf(gzip(BODY), gzip(BODY).length - 10);
    assertThat(text(get(TestingServer.saying("200 OK\r\nContent-Encoding: gzip", torn))))
        .startsWith("failed: the answer broke off");
    assertThat(text(get(TestingServer.saying("200 OK\r\nContent-Encoding: gzip", BODY))))
        .startsWith("failed: the answer broke off");
  }

  @Test
  void theLimitHoldsBeforeAndAfterUnzipping() throws IOException {
    assertThat(text(get(TestingServer.saying("200 OK", new byte[LIMIT])))).hasSize(LIMIT);
    assertThat(text(get(TestingServer.saying("200 OK", new byte[LIMIT + 1]))))
        .isEqualTo("failed: the answer is larger than 1000 bytes");
    var bomb = gzip(new byte[1_000_000]);
    assertThat(bomb).hasSizeLessThan(LIMIT + 500);
    assertThat(text(get(TestingServer.saying("200 OK\r\nContent-Encoding: gzip", bomb))))
        .isEqualTo("failed: the answer is larger than 1000 bytes");
  }

  @ParameterizedTest
  @ValueSource(ints = {201, 403, 404, 429, 500, 503})
  void anotherStatusIsAFailureThatNamesItself(int status) throws IOException {
    assertThat(text(get(TestingServer.saying(status + " x", BODY))))
        .isEqualTo("failed: localhost answered " + status);
  }

  @Test
  void aRedirectionIsFollowedButNotForEver() throws IOException {
    try (var target = TestingServer.saying("200 OK", BODY);
        var server = TestingServer.saying("302 Found\r\nLocation: " + target.address(), BODY)) {
      assertThat(text(patient.get(server.address(), Optional.empty())))
          .isEqualTo("{\"models\": 3}");
    }
    assertThat(text(get(TestingServer.saying("302 Found\r\nLocation: /catalog.json", BODY))))
        .startsWith("failed: localhost answered 302");
  }

  @Test
  void whoDoesNotAnswerIsNotWaitedFor() throws IOException {
    try (var server = new TestingServer((_, _, _) -> Thread.sleep(5000))) {
      assertThat(text(hasty.get(server.address(), Optional.empty())))
          .startsWith("failed: localhost");
    }
  }

  @Test
  void headersThatTrickleAreNotWaitedFor() throws IOException {
    try (var server =
        new TestingServer((_, out, _) -> {
          out.write("HTTP/1.1 200 OK\r\n".getBytes(UTF_8));
          for (int i = 0; i < 50; i++) {
            out.write(("X-" + i + ": y\r\n").getBytes(UTF_8));
            out.flush();
            Thread.sleep(100);
          }
        })) {
      assertThat(text(hasty.get(server.address(), Optional.empty())))
          .startsWith("failed: localhost");
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aBodyThatStallsOrTricklesIsNotWaitedFor(boolean trickles) throws IOException {
    try (var server =
        new TestingServer((_, out, _) -> {
          out.write(head("200 OK\r\nContent-Length: 900"));
          for (int i = 0; i < 50; i++) {
            if (trickles || i == 0) {
              out.write('x');
              out.flush();
            }
            Thread.sleep(100);
          }
        })) {
      assertThat(text(hasty.get(server.address(), Optional.empty())))
          .isEqualTo("failed: the answer was not complete after 0 s");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Content-Length: 900", "Transfer-Encoding: chunked"})
  void aBodyThatBreaksOffIsRefused(String framing) throws IOException {
    var server =
        new TestingServer((_, out, connection) -> {
          out.write(head("200 OK\r\n" + framing));
          out.write((framing.startsWith("T") ? "ff\r\n{\"mod" : "{\"mod").getBytes(UTF_8));
          out.flush();
          connection.setSoLinger(true, 0); // the connection is reset, not closed
        });
    assertThat(text(get(server))).startsWith("failed: ");
  }

  @Test
  void nonsenseInPlaceOfHttpIsRefused() throws IOException {
    assertThat(
            text(get(new TestingServer((_, out, _) -> out.write("ELIGE\r\n\r\n".getBytes(UTF_8))))))
        .startsWith("failed: localhost cannot be reached");
  }

  @Test
  void anUnknownHostOrAClosedPortIsNamed() throws IOException {
    assertThat(text(patient.get(URI.create("http://catalog.invalid/x"), Optional.empty())))
        .startsWith("failed: catalog.invalid cannot be reached");
    int port;
    try (var socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    assertThat(text(patient.get(URI.create("http://localhost:" + port), Optional.empty())))
        .startsWith("failed: localhost cannot be reached");
  }
}
