package dev.elige.decide.portfolio;

import java.util.Optional;

/**
 * One way to serve a task.
 *
 * @param index what the caller knows it by; the last word where two are alike
 * @param model the model
 * @param provider who sells it
 * @param monthlyUsd what it costs in a month, USD, beside the units of its pool; 0 or more
 * @param value what it is worth: quality points times weight, or USD a month where the aim is
 *     {@link Aim#GREATEST_NET}
 * @param pool the shared commitment that it takes part in; empty where it is paid alone
 */
public record Option(
    int index,
    String model,
    String provider,
    double monthlyUsd,
    double value,
    Optional<PoolUse> pool) {
  public Option {
    if (!(monthlyUsd >= 0 && monthlyUsd < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "option " + index + " must cost 0 USD or more, not " + monthlyUsd);
    }
    if (!(Math.abs(value) < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("option " + index + " must have a value, not " + value);
    }
  }

  /** An option that is paid alone. */
  public static Option alone(
      int index, String model, String provider, double monthlyUsd, double value) {
    return new Option(index, model, provider, monthlyUsd, value, Optional.empty());
  }

  /** An option that takes units of a pool and costs nothing beside them. */
  public static Option pooled(
      int index, String model, String provider, double value, PoolUse pool) {
    return new Option(index, model, provider, 0, value, Optional.of(pool));
  }
}
