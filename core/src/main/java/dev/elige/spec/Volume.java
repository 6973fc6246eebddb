package dev.elige.spec;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * How many requests arrive in a period.
 *
 * @param requests above 0, need not be whole
 * @param period the period they arrive in
 */
public record Volume(BigDecimal requests, Period period) {
  public Volume {
    if (requests.signum() <= 0) {
      throw new IllegalArgumentException("a volume is above 0: " + requests);
    }
  }

  /** Requests in a mean month: exact for a month, else to 34 digits by {@link Period#toMonth}. */
  public BigDecimal perMonth() {
    return period == Period.MONTH ? requests : period.toMonth(requests);
  }

  /** A share of these requests, such as 0.25. */
  public Volume share(BigDecimal part) {
    return new Volume(requests.multiply(part, MathContext.DECIMAL128), period);
  }
}
