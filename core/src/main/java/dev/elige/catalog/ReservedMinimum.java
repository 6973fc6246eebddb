package dev.elige.catalog;

import java.math.BigDecimal;

/**
 * The least rate of tokens that a reserved tier sells. Text form: {@code input=100000}.
 *
 * @param meter input or output
 * @param perMinute tokens a minute, above 0
 */
public record ReservedMinimum(Meter meter, BigDecimal perMinute) {
  public ReservedMinimum {
    if (perMinute.signum() <= 0) {
      throw new IllegalArgumentException("a minimum is above 0: " + perMinute);
    }
  }

  static ReservedMinimum parse(String text) {
    int equals = text.indexOf('=');
    if (equals < 0) {
      throw new IllegalArgumentException("not a minimum of a reserved rate: " + text);
    }
    return new ReservedMinimum(
        PriceText.word(Meter.class, text.substring(0, equals)),
        new BigDecimal(text.substring(equals + 1)));
  }

  @Override
  public String toString() {
    return PriceText.word(meter) + "=" + perMinute.stripTrailingZeros().toPlainString();
  }
}
