package dev.elige.spec;

import dev.elige.base.Text;
import java.math.BigDecimal;

/**
 * The numbers that make sense for a value.
 *
 * @param least the lower end
 * @param leastIncluded whether the lower end itself makes sense
 * @param most the upper end, included
 */
record Range(BigDecimal least, boolean leastIncluded, BigDecimal most) {
  static Range aboveZeroTo(String most) {
    return new Range(BigDecimal.ZERO, false, new BigDecimal(most));
  }

  static Range zeroTo(String most) {
    return new Range(BigDecimal.ZERO, true, new BigDecimal(most));
  }

  boolean contains(BigDecimal number) {
    int beyond = number.compareTo(least);
    return (beyond > 0 || (beyond == 0 && leastIncluded)) && number.compareTo(most) <= 0;
  }

  Text words() {
    return leastIncluded
        ? Text.of("from {} to {}", "de {} a {}", least.toPlainString(), mostShown())
        : Text.of(
            "above {} and at most {}",
            "más de {} y como mucho {}",
            least.toPlainString(),
            mostShown());
  }

  /** Long powers of ten as such, since nobody counts zeros. */
  private String mostShown() {
    var digits = most.toPlainString();
    return digits.matches("10{6,}") ? "10^" + (digits.length() - 1) : digits;
  }
}
