package dev.elige.catalog.hosting;

import dev.elige.base.Citation;
import dev.elige.catalog.ModelId;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/**
 * What of a model's build decides how much memory it needs.
 *
 * <p>Weights take all parameters times the bytes of their precision, those of every expert
 * included; a cached token takes 2 x layers x key-value heads x head size x bytes (formula and
 * check value: <a href="https://docs.rs/kv-cache-size/latest">kv-cache-size</a>).
 *
 * @param model the model
 * @param billions parameters in 10^9, above 0
 * @param activeBillions parameters that one token passes, above 0; fewer in a mixture of experts
 * @param cacheBytesPerToken bytes that a token takes in the key-value cache at 16 bits, where the
 *     source states the shape
 * @param citation where it is from
 */
public record Architecture(
    ModelId model,
    BigDecimal billions,
    BigDecimal activeBillions,
    Optional<BigDecimal> cacheBytesPerToken,
    Citation citation) {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  public Architecture {
    if (billions.signum() <= 0 || activeBillions.signum() <= 0) {
      throw new IllegalArgumentException("a model has parameters: " + model);
    }
  }

  /** GB of 10^9 bytes that the weights take at a precision. */
  public BigDecimal weightsGb(String precision) {
    return billions.multiply(bytesOf(precision));
  }

  /** Bytes of a weight: half of one at 4 bits, one at 8, two where nothing else is said. */
  public static BigDecimal bytesOf(String precision) {
    var word = precision.toLowerCase(Locale.ROOT);
    if (word.contains("fp4") || word.contains("int4")) {
      return HALF;
    }
    return word.contains("8") ? BigDecimal.ONE : BigDecimal.TWO;
  }
}
