package dev.elige.provider.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A body as a stream whose every read has a time limit, which the JDK's own streams do not have. It
 * asks for the next buffers when the last ones are used up, so no more than one read lies in
 * memory. A read throws {@link HttpTimeoutException} when nothing comes in time, {@link
 * InterruptedIOException} when the thread is interrupted, {@link BodyLimitException} when too much
 * came.
 */
final class TimedBody extends InputStream implements Flow.Subscriber<List<ByteBuffer>> {
  private sealed interface Event {
    record Bytes(List<ByteBuffer> buffers) implements Event {}

    record Broken(Throwable cause) implements Event {}

    record End() implements Event {}
  }

  private final LinkedBlockingQueue<Event> events = new LinkedBlockingQueue<>();
  private final CompletableFuture<Flow.Subscription> subscription = new CompletableFuture<>();
  private final Duration silence;
  private final Deadline deadline;
  private final int limit;
  private List<ByteBuffer> buffers = List.of();
  private int at;
  private long count;
  private @Nullable Event last;

  TimedBody(Duration silence, Deadline deadline, int limit) {
    this.silence = silence;
    this.deadline = deadline;
    this.limit = limit;
  }

  @Override
  public void onSubscribe(Flow.Subscription begun) {
    subscription.complete(begun);
    begun.request(1);
  }

  @Override
  public void onNext(List<ByteBuffer> item) {
    events.add(new Event.Bytes(item));
  }

  @Override
  public void onError(Throwable cause) {
    events.add(new Event.Broken(cause));
  }

  @Override
  public void onComplete() {
    events.add(new Event.End());
  }

  /** Whether any byte has come. */
  boolean hasBegun() {
    return count > 0;
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    while (at == buffers.size() || !buffers.get(at).hasRemaining()) {
      if (at < buffers.size()) {
        at++;
      } else if (!fill()) {
        return -1;
      }
    }
    var buffer = buffers.get(at);
    int taken = Math.min(length, buffer.remaining());
    buffer.get(target, offset, taken);
    return taken;
  }

  /** Takes the next buffers; whether there are any. */
  private boolean fill() throws IOException {
    return switch (last == null ? next() : last) {
      case Event.Bytes(var more) -> {
        count += more.stream().mapToLong(ByteBuffer::remaining).sum();
        if (count > limit) {
          throw new BodyLimitException(limit);
        }
        buffers = more;
        at = 0;
        subscription.join().request(1);
        yield true;
      }
      case Event.Broken broken -> {
        last = broken;
        throw broken.cause() instanceof IOException e ? e : new IOException(broken.cause());
      }
      case Event.End end -> {
        last = end;
        yield false;
      }
    };
  }

  private Event next() throws IOException {
    try {
      var event = events.poll(deadline.atMost(silence), TimeUnit.NANOSECONDS);
      if (event == null) {
        throw new HttpTimeoutException("silence");
      }
      return event;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
  }

  /**
   * Waits a moment for the end of a body whose content is complete, so that its connection can be
   * used again.
   */
  void drain(Duration moment) {
    var until = Deadline.in(moment);
    try {
      while (last == null && !until.left().isZero()) {
        var event = events.poll(until.left().toNanos(), TimeUnit.NANOSECONDS);
        if (event instanceof Event.Bytes) {
          subscription.join().request(1);
        } else {
          last = event == null ? new Event.End() : event;
        }
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /** Gives the connection up where the body has not come to its end. */
  @Override
  public void close() {
    subscription.join().cancel();
  }
}
