package dev.elige.provider.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class GateTest {
  private static final Duration LONG = Duration.ofSeconds(10);

  @Test
  void noMoreThanAllowedAreInsideAtOnce() {
    var gate = Gate.of(3);
    var inside = new AtomicInteger();
    var most = new AtomicInteger();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 30; i++) {
        var _ =
            threads.submit(() -> {
              gate.enter(Deadline.in(LONG));
              most.accumulateAndGet(inside.incrementAndGet(), Math::max);
              Thread.sleep(2);
              inside.decrementAndGet();
              gate.leave();
              return null;
            });
      }
    }
    assertThat(most.get()).isEqualTo(3);
  }

  @Test
  void attemptsBeginEvenlySpaced() throws Exception {
    var gate = Gate.of(10, 6000); // one in 10 ms
    long begun = System.nanoTime();
    for (int i = 0; i < 11; i++) {
      gate.enter(Deadline.in(LONG));
      gate.leave();
    }
    assertThat(System.nanoTime() - begun).isGreaterThanOrEqualTo(100_000_000L);
  }

  @Test
  void whoseTurnComesTooLateIsToldAtOnce() throws Exception {
    var gate = Gate.of(10, 1);
    gate.enter(Deadline.in(LONG));
    assertThatThrownBy(() -> gate.enter(Deadline.in(LONG))).isInstanceOf(TimeoutException.class);
    var full = Gate.of(1);
    full.enter(Deadline.in(LONG));
    assertThatThrownBy(() -> full.enter(Deadline.in(Duration.ofMillis(5))))
        .isInstanceOf(TimeoutException.class);
  }
}
