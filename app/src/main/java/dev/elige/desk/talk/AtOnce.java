package dev.elige.desk.talk;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** Makes calls that mostly wait, all at once; the answers keep their order. */
final class AtOnce {
  private AtOnce() {}

  static <A, B> List<B> all(List<A> asked, Function<A, B> call) {
    var calls = new ArrayList<Callable<B>>();
    asked.forEach(one -> calls.add(() -> call.apply(one)));
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var all = new ArrayList<B>();
      for (var one : threads.invokeAll(calls)) {
        all.add(one.get());
      }
      return all;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException told
          ? told
          : new IllegalStateException(e.getCause());
    }
  }
}
