package dev.elige.fetch;

import dev.elige.base.Fetch;
import dev.elige.base.Fetch.Fetched.Content;
import dev.elige.base.Fetch.Fetched.Failed;
import dev.elige.base.Fetch.Fetched.NotModified;
import dev.elige.base.Text;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.GZIPInputStream;

/**
 * Fetches over HTTP with the JDK's client: conditional requests by entity tag (RFC 9110, section
 * 13.1.2), gzip, a time limit, and a limit on the size before and after decompression.
 */
public final class HttpFetch implements Fetch, AutoCloseable {
  private static final int OK = 200;
  private static final int NOT_MODIFIED = 304;

  private final HttpClient client;
  private final Duration timeout;
  private final int limit;

  /**
   * A fetcher.
   *
   * @param timeout the longest wait for an answer, and again for its body
   * @param limit the largest body, in bytes
   */
  public HttpFetch(Duration timeout, int limit) {
    this.timeout = timeout;
    this.limit = limit;
    this.client =
        HttpClient.newBuilder()
            .connectTimeout(timeout)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
  }

  @Override
  public Fetched get(URI address, Optional<String> entityTag) {
    var request =
        HttpRequest.newBuilder(address)
            .timeout(timeout)
            .header("Accept-Encoding", "gzip")
            .header("User-Agent", "elige");
    entityTag.ifPresent(tag -> request.header("If-None-Match", tag));
    var answer = client.sendAsync(request.build(), BodyHandlers.ofInputStream());
    try {
      var response = answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
      if (response.statusCode() == OK) {
        return content(response);
      }
      closeQuietly(response.body());
      return response.statusCode() == NOT_MODIFIED && entityTag.isPresent()
          ? new NotModified()
          : new Failed(
              Text.of(
                  "{} answered {}", "{} respondió {}", address.getHost(), response.statusCode()));
    } catch (TimeoutException _) {
      answer.cancel(true);
      return new Failed(
          Text.of(
              "{} did not answer within {} s",
              "{} no respondió en {} s",
              address.getHost(),
              timeout.toSeconds()));
    } catch (ExecutionException e) {
      return new Failed(
          Text.of(
              "{} cannot be reached: {}",
              "no se puede acceder a {}: {}",
              address.getHost(),
              reason(Objects.requireNonNullElse(e.getCause(), e))));
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return new Failed(Text.of("interrupted", "interrumpido"));
    }
  }

  private Fetched content(HttpResponse<InputStream> response) {
    var late = new AtomicBoolean();
    var watchdog =
        CompletableFuture.runAsync(
            () -> {
              late.set(true);
              closeQuietly(response.body());
            },
            CompletableFuture.delayedExecutor(timeout.toMillis(), TimeUnit.MILLISECONDS));
    try (InputStream body = response.body()) {
      return content(response, body);
    } catch (IOException e) {
      return new Failed(
          late.get()
              ? Text.of(
                  "the answer was not complete after {} s",
                  "la respuesta no llegó entera en {} s",
                  timeout.toSeconds())
              : Text.of("the answer broke off: {}", "la respuesta se cortó: {}", reason(e)));
    } finally {
      watchdog.cancel(true);
    }
  }

  private Fetched content(HttpResponse<InputStream> response, InputStream body) throws IOException {
    var raw = body.readNBytes(limit + 1);
    if (raw.length > limit) {
      return tooLarge();
    }
    var headers = response.headers();
    var length = headers.firstValueAsLong("Content-Length");
    if (length.isPresent() && raw.length < length.getAsLong()) {
      return new Failed(
          Text.of(
              "the answer broke off after {} bytes",
              "la respuesta se cortó tras {} bytes",
              raw.length));
    }
    boolean zipped =
        headers.firstValue("Content-Encoding").filter("gzip"::equalsIgnoreCase).isPresent();
    return zipped ? unzipped(raw, response) : new Content(raw, tag(response));
  }

  private Fetched unzipped(byte[] raw, HttpResponse<InputStream> response) throws IOException {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(raw))) {
      var plain = in.readNBytes(limit + 1);
      return plain.length > limit ? tooLarge() : new Content(plain, tag(response));
    }
  }

  private Failed tooLarge() {
    return new Failed(
        Text.of("the answer is larger than {} bytes", "la respuesta supera los {} bytes", limit));
  }

  private static Optional<String> tag(HttpResponse<InputStream> response) {
    return response.headers().firstValue("ETag");
  }

  private static void closeQuietly(InputStream body) {
    try {
      body.close();
    } catch (IOException _) {
      // the reader of the stream reports the failure
    }
  }

  private static String reason(Throwable failure) {
    var message = failure.getMessage();
    return message == null ? failure.getClass().getSimpleName() : message;
  }

  @Override
  public void close() {
    client.close();
  }
}
