package dev.elige.catalog;

import java.math.BigDecimal;

/**
 * A published score of a model.
 *
 * @param benchmark the benchmark's id in lower case, such as {@code ifeval}
 * @param value the score in the benchmark's own unit
 * @param selfReported whether the model's vendor measured it
 */
public record BenchmarkScore(String benchmark, BigDecimal value, boolean selfReported) {
  /** Reads {@code ifeval=0.89} or, self-reported, {@code ifeval=0.89 self}. */
  public static BenchmarkScore parse(String text) {
    int equals = text.lastIndexOf('=');
    boolean self = text.endsWith(" self");
    var value = text.substring(equals + 1, self ? text.length() - 5 : text.length());
    return new BenchmarkScore(text.substring(0, equals), new BigDecimal(value), self);
  }

  @Override
  public String toString() {
    return benchmark + "=" + value.toPlainString() + (selfReported ? " self" : "");
  }
}
