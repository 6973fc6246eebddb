package dev.elige.catalog;

import dev.elige.base.Citation;

/**
 * A value as one source states it.
 *
 * @param value the value
 * @param citation the source, the place in it, and the day it was read
 * @param validity the days for which it is known to hold
 */
public record Observation<T>(T value, Citation citation, Validity validity) {
  /** An observation that holds from the day it was read. */
  public static <T> Observation<T> of(T value, Citation citation) {
    return new Observation<>(value, citation, Validity.since(citation.asOf()));
  }
}
