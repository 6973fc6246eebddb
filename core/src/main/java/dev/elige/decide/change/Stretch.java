package dev.elige.decide.change;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Values of a quantity over which one offer is the choice.
 *
 * @param low the low end, which belongs to the stretch below
 * @param high the high end, which belongs to this one
 * @param choice the choice; empty where no offer is eligible
 */
record Stretch(BigDecimal low, BigDecimal high, Optional<Contender> choice) {
  boolean holds(BigDecimal value) {
    return value.compareTo(low) > 0 && value.compareTo(high) <= 0;
  }
}
