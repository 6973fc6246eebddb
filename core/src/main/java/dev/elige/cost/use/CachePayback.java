package dev.elige.cost.use;

import dev.elige.base.Estimate;
import dev.elige.base.Money;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * From how many reads on a cache pays its write.
 *
 * <p>Sending a beginning n + 1 times costs (n + 1) x input without a cache and write + n x read
 * with one. They are equal at n = (write - input) / (input - read).
 */
public final class CachePayback {
  private CachePayback() {}

  /**
   * The number of reads at which a write has paid for itself; 0 where a write costs no more than
   * input.
   *
   * @param input price of input
   * @param write price of writing as many tokens
   * @param read price of reading as many
   * @return to 16 digits; unknown where reading costs no less than input, since it never pays
   * @throws IllegalArgumentException where the currencies differ
   */
  public static Estimate<BigDecimal> reads(Money input, Money write, Money read) {
    if (read.compareTo(input) >= 0) {
      return Estimate.unknown(
          "a cache never pays: reading costs {}, input {}",
          "la caché nunca compensa: leer cuesta {}, la entrada {}",
          read,
          input);
    }
    if (write.compareTo(input) <= 0) {
      return Estimate.known(BigDecimal.ZERO);
    }
    var dearer = write.amount().subtract(input.amount());
    var saved = input.amount().subtract(read.amount());
    return Estimate.known(dearer.divide(saved, MathContext.DECIMAL64));
  }
}
