package dev.elige.provider.langchain;

import dev.elige.provider.CallFailure;
import dev.elige.provider.Reply;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Waits for what LangChain4j does on a thread of its own, so that a time limit and an interrupt end
 * the wait whatever it does with them. Then that thread is interrupted, which ends what can be
 * ended.
 */
final class Waiting {
  private Waiting() {}

  /**
   * Waits.
   *
   * @param work begins it, and completes what it is given, then or later
   * @param failures makes a failure of what was thrown
   * @param <T> what comes of it
   */
  static <T> Reply<T> on(
      Consumer<CompletableFuture<T>> work,
      Duration total,
      Function<Throwable, CallFailure> failures) {
    var made = new CompletableFuture<T>();
    var thread =
        Thread.ofVirtual()
            .start(() -> {
              try {
                work.accept(made);
              } catch (RuntimeException | Error e) { // whatever a library of somebody else's throws
                made.completeExceptionally(e);
              }
            });
    try {
      return Reply.answered(made.get(total.toNanos(), TimeUnit.NANOSECONDS));
    } catch (ExecutionException e) {
      return Reply.failed(failures.apply(e.getCause() == null ? e : e.getCause()));
    } catch (CancellationException e) {
      return Reply.failed(failures.apply(e));
    } catch (TimeoutException e) {
      abandon(made, thread);
      return Reply.failed(failures.apply(e));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      abandon(made, thread);
      return Reply.failed(failures.apply(e));
    }
  }

  private static void abandon(CompletableFuture<?> made, Thread thread) {
    made.cancel(false);
    thread.interrupt();
  }
}
