package dev.elige.tokens;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What a limit leaves over. Negative tokens are missing.
 *
 * @param limit which limit
 * @param size the limit in tokens
 * @param tokens left over, by the best guess
 * @param atLeast left over at the upper end of the need's interval
 * @param atMost left over at the lower end of the need's interval
 * @param fitting whether it fits
 */
public record Margin(
    Limit limit, long size, long tokens, long atLeast, long atMost, Fitting fitting) {
  public Margin {
    if (atLeast > tokens || tokens > atMost) {
      throw new IllegalArgumentException(
          "an interval holds its guess: %d <= %d <= %d".formatted(atLeast, tokens, atMost));
    }
  }

  /** The margin of a need. */
  static Margin of(Limit limit, long size, long low, long likely, long high) {
    return new Margin(
        limit, size, size - likely, size - high, size - low, Fitting.of(low, likely, high, size));
  }

  /** The tokens left over as a share of the limit, in percent with one decimal, rounded down. */
  public BigDecimal percent() {
    return BigDecimal.valueOf(tokens)
        .multiply(BigDecimal.valueOf(100))
        .divide(BigDecimal.valueOf(size), 1, RoundingMode.FLOOR);
  }
}
