package dev.elige.catalog;

import dev.elige.base.Citation;
import java.util.List;

/**
 * What holds, after sources have been weighed.
 *
 * @param winner the observation that counts
 * @param others the observations that do not, strongest first
 */
public record Settled<T>(Observation<T> winner, List<Observation<T>> others) {
  public Settled {
    others = List.copyOf(others);
  }

  public T value() {
    return winner.value();
  }

  public Citation citation() {
    return winner.citation();
  }
}
