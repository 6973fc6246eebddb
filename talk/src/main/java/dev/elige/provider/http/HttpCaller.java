package dev.elige.provider.http;

import dev.elige.base.Text;
import dev.elige.provider.CallFailure;
import dev.elige.provider.Masks;
import dev.elige.provider.Reply;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.zip.GZIPInputStream;

/**
 * Makes calls that end: with an answer, or with a failure that says what to do next.
 *
 * <p>Another attempt is made only where it can help and can do no harm: after 408, 429 that is no
 * used-up allowance, 5xx, and where the connection was refused or lost before any byte of a body
 * came. The waits are drawn evenly from 0 to a bound that doubles ("full jitter", Brooker,
 * <em>Exponential backoff and jitter</em>, AWS 2015), and are never shorter than a {@code
 * Retry-After}; where that is longer than one would wait, the call fails at once and says so. A
 * time limit is no reason to try again: whoever set it has waited for as long as they wanted.
 *
 * <p>Redirections are not followed, since the key would travel with them. Calls block; virtual
 * threads make that cheap. An interrupt cancels.
 */
public final class HttpCaller implements AutoCloseable {
  private static final int MOST_OF_A_REFUSAL = 64_000;

  /** How long the end of the transport is waited for after the end of the answer. */
  private static final Duration GRACE = Duration.ofMillis(50);

  private final HttpClient client;
  private final CallLimits limits;
  private final Pauses pauses;

  public HttpCaller(CallLimits limits, Pauses pauses) {
    this.limits = limits;
    this.pauses = pauses;
    this.client =
        HttpClient.newBuilder()
            .connectTimeout(limits.connect())
            .followRedirects(HttpClient.Redirect.NEVER)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();
  }

  /**
   * Makes one call.
   *
   * @param requests makes the request anew for each attempt, since signatures carry the time
   * @param readers makes a reader for each attempt
   * @param gate of the key that is used
   * @param masks take keys out of all that comes back
   */
  public <T> Reply<T> call(
      Supplier<HttpRequest.Builder> requests,
      Supplier<? extends AnswerReader<T>> readers,
      Gate gate,
      Masks masks) {
    var deadline = Deadline.in(limits.total());
    for (int made = 1; ; made++) {
      var attempt = new Attempt<T>(readers.get(), deadline, masks);
      try {
        return Reply.answered(attempt.through(gate, requests));
      } catch (CallException e) {
        var failure = Reply.<T>failed(attempt.told(e, made));
        if (!e.helpsAgain() || made == limits.attempts()) {
          return failure;
        }
        var pause = pause(made, e.retryAfter());
        if (isTooLong(pause, e.retryAfter(), deadline)) {
          return failure;
        }
        try {
          pauses.pause(pause);
        } catch (InterruptedException _) {
          Thread.currentThread().interrupt();
          return Reply.failed(attempt.told(CallException.cancelled(), made));
        }
      }
    }
  }

  /** Full jitter, on top of what the provider asked for so that not all come back at once. */
  private Duration pause(int made, Optional<Duration> retryAfter) {
    double bound =
        Math.min(
            (double) limits.longestPause().toNanos(),
            limits.firstPause().toNanos() * Math.pow(2, made - 1.0));
    if (retryAfter.isPresent()) {
      bound = limits.firstPause().toNanos();
    }
    return retryAfter.orElse(Duration.ZERO).plusNanos((long) (pauses.random() * bound));
  }

  private boolean isTooLong(Duration pause, Optional<Duration> asked, Deadline deadline) {
    return pause.compareTo(deadline.left()) >= 0
        || asked.filter(wait -> wait.compareTo(limits.longestPause()) > 0).isPresent();
  }

  @Override
  public void close() {
    client.shutdownNow();
    client.close();
  }

  private final class Attempt<T> {
    private final AnswerReader<T> reader;
    private final Deadline deadline;
    private final Masks masks;
    private Optional<Head> head = Optional.empty();

    private Attempt(AnswerReader<T> reader, Deadline deadline, Masks masks) {
      this.reader = reader;
      this.deadline = deadline;
      this.masks = masks;
    }

    private CallFailure told(CallException e, int made) {
      return e.told(head, made, reader.received(), masks);
    }

    private T through(Gate gate, Supplier<HttpRequest.Builder> requests) throws CallException {
      try {
        gate.enter(deadline);
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
        throw CallException.cancelled();
      } catch (TimeoutException _) {
        throw CallException.timeout(
            Text.of(
                "its turn did not come in time: other calls with this key came first",
                "su turno no llegó a tiempo: otras llamadas con esta clave iban antes"));
      }
      try {
        return made(requests.get());
      } finally {
        gate.leave();
      }
    }

    private T made(HttpRequest.Builder request) throws CallException {
      var built = complete(request);
      long sent = System.nanoTime();
      var response = send(built);
      var answered = Head.of(response.statusCode(), response.headers(), masks);
      head = Optional.of(answered);
      try (var raw = new TimedBody(limits.silence(), deadline, limits.bodyBytes())) {
        response.body().subscribe(raw);
        var answer = read(answered, raw, sent);
        raw.drain(GRACE);
        return answer;
      }
    }

    /** In plain text only HTTP/1.1: many local servers stumble over the offer of an upgrade. */
    private HttpRequest complete(HttpRequest.Builder request) {
      var built = request.setHeader("Accept-Encoding", "gzip").build();
      return "https".equals(built.uri().getScheme())
          ? built
          : request.version(HttpClient.Version.HTTP_1_1).build();
    }

    private T read(Head answered, TimedBody raw, long sent) throws CallException {
      try {
        if (!answered.isSuccess()) {
          throw refused(answered, raw);
        }
        return reader.read(answered, plain(answered, raw), sent);
      } catch (IOException e) {
        throw CallException.transport(e, raw.hasBegun());
      } catch (CancellationException _) {
        throw CallException.cancelled();
      }
    }

    private CallException refused(Head answered, TimedBody raw) throws IOException {
      var body = "";
      try {
        var bytes = plain(answered, raw).readNBytes(MOST_OF_A_REFUSAL);
        body = new String(bytes, StandardCharsets.UTF_8);
      } catch (InterruptedIOException e) {
        throw e;
      } catch (IOException _) {
        // the status says enough
      }
      var refusal = reader.refusal(answered, body);
      if (answered.status() < 400) {
        return CallException.redirected(answered, refusal.words());
      }
      var wait = RetryAfter.in(answered.headers(), pauses.now()).or(refusal::retryAfter);
      return CallException.status(answered.status(), refusal.kind(), refusal.words(), wait);
    }

    private InputStream plain(Head answered, TimedBody raw) throws IOException {
      return answered.isZipped()
          ? new LimitedStream(new GZIPInputStream(raw), limits.bodyBytes())
          : raw;
    }

    private HttpResponse<Flow.Publisher<List<ByteBuffer>>> send(HttpRequest request)
        throws CallException {
      var answer = client.sendAsync(request, HttpResponse.BodyHandlers.ofPublisher());
      try {
        return answer.get(deadline.atMost(limits.head()), TimeUnit.NANOSECONDS);
      } catch (TimeoutException _) {
        answer.cancel(true);
        throw CallException.late();
      } catch (InterruptedException _) {
        answer.cancel(true);
        Thread.currentThread().interrupt();
        throw CallException.cancelled();
      } catch (ExecutionException e) {
        throw CallException.transport(
            e.getCause() instanceof IOException cause ? cause : new IOException(e), false);
      }
    }
  }
}
