package dev.elige.provider.http;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Waits that take no time and are written down; chance is always one half. */
public final class TestingPauses implements Pauses {
  public static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");

  private final List<Duration> made = new CopyOnWriteArrayList<>();

  @Override
  public Instant now() {
    return NOW;
  }

  @Override
  public double random() {
    return 0.5;
  }

  @Override
  public void pause(Duration length) {
    made.add(length);
  }

  public List<Duration> made() {
    return List.copyOf(made);
  }
}
