package dev.elige.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Runs the counting on all cores while one thread reads. Small jobs go together; whoever reads
 * waits while more than {@link #BUDGET} characters are under way, so that memory stays bounded.
 */
final class CountingPool implements AutoCloseable {
  /** UTF-16 units under way at once. */
  static final int BUDGET = 1 << 22;

  private final ExecutorService threads;
  private final Semaphore budget = new Semaphore(BUDGET);
  private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
  private List<Runnable> batch = new ArrayList<>();
  private int batchWeight;

  CountingPool(int threads) {
    this.threads = Executors.newFixedThreadPool(threads, Thread.ofPlatform().daemon().factory());
  }

  /**
   * Adds a job. Called by one thread only.
   *
   * @param weight characters it holds on to
   */
  void add(int weight, Runnable job) {
    batch.add(job);
    batchWeight = Math.min(BUDGET, batchWeight + weight + 16);
    if (batchWeight >= SafeCut.WINDOW / 2) {
      send();
    }
  }

  private void send() {
    rethrow();
    var jobs = batch;
    int weight = batchWeight;
    batch = new ArrayList<>();
    batchWeight = 0;
    budget.acquireUninterruptibly(weight);
    threads.execute(() -> {
      try {
        jobs.forEach(Runnable::run);
      } catch (RuntimeException | Error e) {
        failure.compareAndSet(null, e);
      } finally {
        budget.release(weight);
      }
    });
  }

  /** Waits for everything that was added. */
  void finish() {
    send();
    budget.acquireUninterruptibly(BUDGET);
    budget.release(BUDGET);
    rethrow();
  }

  private void rethrow() {
    var thrown = failure.get();
    if (thrown != null) {
      throw new IllegalStateException("counting failed", thrown);
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
    try {
      threads.awaitTermination(10, TimeUnit.SECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
