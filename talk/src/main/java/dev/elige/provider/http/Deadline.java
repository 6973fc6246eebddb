package dev.elige.provider.http;

import java.time.Duration;

/**
 * When the whole call has to be over.
 *
 * @param nanos on the clock of {@link System#nanoTime}
 */
record Deadline(long nanos) {
  static Deadline in(Duration time) {
    return new Deadline(System.nanoTime() + time.toNanos());
  }

  /** What is left, 0 or more. */
  Duration left() {
    return Duration.ofNanos(Math.max(0, nanos - System.nanoTime()));
  }

  /** The shorter one of a limit and what is left, in nanoseconds. */
  long atMost(Duration limit) {
    return Math.min(limit.toNanos(), left().toNanos());
  }
}
