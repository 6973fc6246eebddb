package dev.elige.catalog.source;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads exact decimals out of JSON, whether written as numbers or as texts. */
final class Decimals {
  /**
   * Digits beyond which a decimal carries the noise of binary arithmetic, as 0.6000000000000001.
   */
  private static final int HONEST_DIGITS = 14;

  private static final MathContext WITHOUT_NOISE = new MathContext(12);

  private Decimals() {}

  /** The decimal in a node; empty where the node is missing, null or no number. */
  static Optional<BigDecimal> of(JsonNode node) {
    if (node.isNumber()) {
      return Optional.of(clean(node.decimalValue()));
    }
    return node.isString() ? parse(node.stringValue()) : Optional.empty();
  }

  private static Optional<BigDecimal> parse(String text) {
    try {
      return Optional.of(clean(new BigDecimal(text.strip())));
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }

  private static BigDecimal clean(BigDecimal value) {
    return value.precision() > HONEST_DIGITS
        ? value.round(WITHOUT_NOISE).stripTrailingZeros()
        : value;
  }
}
