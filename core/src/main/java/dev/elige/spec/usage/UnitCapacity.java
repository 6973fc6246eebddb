package dev.elige.spec.usage;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What the user knows of provisioned units.
 *
 * @param inputPerMinute input tokens that one unit takes in a minute, above 0
 * @param outputPerMinute output tokens that one unit makes in a minute, above 0
 * @param units how many units are bought; else as many as the peak needs
 */
public record UnitCapacity(
    Optional<BigDecimal> inputPerMinute,
    Optional<BigDecimal> outputPerMinute,
    Optional<BigDecimal> units) {
  public UnitCapacity {
    if (inputPerMinute.filter(amount -> amount.signum() <= 0).isPresent()
        || outputPerMinute.filter(amount -> amount.signum() <= 0).isPresent()
        || units.filter(amount -> amount.signum() <= 0).isPresent()) {
      throw new IllegalArgumentException("capacities and units are above 0");
    }
  }
}
