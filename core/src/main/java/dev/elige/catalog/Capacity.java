package dev.elige.catalog;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one provisioned unit of an offer takes in a minute, as its provider publishes it.
 *
 * <p>Providers count a unit's load in input tokens: an output token weighs as much as some input
 * tokens, a cached one as a part of one. Text form: {@code global=4750 PTU output:8 cached:0
 * minimum:15 increment:5}, {@code any/200000=19500 GSU output:4.5}.
 *
 * @param routing the deployments it holds for; empty for all
 * @param aboveTokens it holds for requests with more input tokens than this; 0 for all
 * @param unit the provider's word for a unit: PTU, GSU
 * @param inputPerMinute input tokens that a unit takes in a minute, above 0
 * @param outputWeight how many input tokens an output token weighs, where that is published
 * @param cachedWeight how many input tokens a cached input token weighs, where that is published
 * @param minimum the least number of units, above 0
 * @param increment by how many units more are bought, above 0
 */
public record Capacity(
    Optional<Routing> routing,
    long aboveTokens,
    String unit,
    BigDecimal inputPerMinute,
    Optional<BigDecimal> outputWeight,
    Optional<BigDecimal> cachedWeight,
    BigDecimal minimum,
    BigDecimal increment) {
  public Capacity {
    if (inputPerMinute.signum() <= 0 || minimum.signum() <= 0 || increment.signum() <= 0) {
      throw new IllegalArgumentException("a unit takes tokens, and some units are bought");
    }
    if (aboveTokens < 0
        || Stream.concat(outputWeight.stream(), cachedWeight.stream())
            .anyMatch(weight -> weight.signum() < 0)) {
      throw new IllegalArgumentException("weights and limits are not negative");
    }
    if (unit.isBlank() || unit.contains(" ")) {
      throw new IllegalArgumentException("a unit is one word: " + unit);
    }
  }

  /** Whether it holds for deployments of a routing. */
  public boolean covers(Routing other) {
    return routing.isEmpty() || routing.get() == other;
  }

  @Override
  public String toString() {
    return CapacityText.write(this);
  }
}
