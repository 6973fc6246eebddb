package dev.elige.belief.model;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs work that is independent of each other on all cores; the results keep their order. */
final class SideBySide {
  private SideBySide() {}

  static <T> List<T> run(List<? extends Callable<T>> work) {
    int workers = Math.clamp(work.size(), 1, Runtime.getRuntime().availableProcessors());
    try (var pool = Executors.newFixedThreadPool(workers)) {
      var running = new ArrayList<Future<T>>();
      work.forEach(one -> running.add(pool.submit(one)));
      var done = new ArrayList<T>();
      for (var one : running) {
        done.add(one.get());
      }
      return done;
    } catch (ExecutionException failure) {
      throw new IllegalStateException(failure.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}
