package dev.elige.provider.http;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;

/** Clock, chance and sleep of the waits between attempts, passed in so that tests need not wait. */
public interface Pauses {
  Instant now();

  /** From 0 to 1, 1 exclusive. */
  double random();

  void pause(Duration length) throws InterruptedException;

  /** Those of this machine. */
  static Pauses real() {
    return new Pauses() {
      @Override
      public Instant now() {
        return Instant.now();
      }

      @Override
      public double random() {
        return ThreadLocalRandom.current().nextDouble();
      }

      @Override
      public void pause(Duration length) throws InterruptedException {
        Thread.sleep(length);
      }
    };
  }
}
