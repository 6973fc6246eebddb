package dev.elige.provider.http;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * How many calls one key makes at once and how many a minute; who comes too early waits here, and
 * not at the provider's 429. The rate is held by even spacing (the generic cell rate algorithm with
 * a burst of one, ITU-T I.371): no minute sees more than its share.
 */
public final class Gate {
  private static final double NANOS_OF_MINUTE = 60e9;

  private final Semaphore places;
  private final long spacing;
  private long next = System.nanoTime();

  private Gate(int atOnce, long spacing) {
    this.places = new Semaphore(atOnce, true);
    this.spacing = spacing;
  }

  /**
   * A gate.
   *
   * @param atOnce calls at the same time, at least 1
   */
  public static Gate of(int atOnce) {
    return new Gate(atOnce, 0);
  }

  /**
   * A gate.
   *
   * @param atOnce calls at the same time, at least 1
   * @param perMinute attempts that begin in a minute, above 0
   */
  public static Gate of(int atOnce, double perMinute) {
    return new Gate(atOnce, Math.round(NANOS_OF_MINUTE / perMinute));
  }

  /**
   * Waits until one more attempt may begin; {@link #leave} must follow.
   *
   * @throws TimeoutException where that is later than the deadline, at once if it is known already
   */
  void enter(Deadline deadline) throws InterruptedException, TimeoutException {
    if (!places.tryAcquire(deadline.left().toNanos(), TimeUnit.NANOSECONDS)) {
      throw new TimeoutException();
    }
    try {
      Thread.sleep(Duration.ofNanos(Math.max(0, turn(deadline) - System.nanoTime())));
    } catch (InterruptedException | TimeoutException e) {
      places.release();
      throw e;
    }
  }

  void leave() {
    places.release();
  }

  private synchronized long turn(Deadline deadline) throws TimeoutException {
    long now = System.nanoTime();
    long turn = next - now > 0 ? next : now;
    if (turn - deadline.nanos() > 0) {
      throw new TimeoutException();
    }
    next = turn + spacing;
    return turn;
  }
}
