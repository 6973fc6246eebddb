package dev.elige.cost.hosting;

import dev.elige.base.Money;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * From how full one machine is cheaper than paying by use.
 *
 * <p>Derivation: a machine of price p an hour costs p x h in a month of h hours whatever it does;
 * by use n requests cost n x c. They are equal at n = p x h / c. The machine can answer r x 3600 x
 * h requests in that time, so the load at which they are equal is p / (3600 x r x c); the hours
 * cancel out. Above 1 the machine never pays, however many of it there are.
 *
 * @param requestsPerMonth requests at which both cost the same, for one machine
 * @param load their part of what the machine can answer, above 0; above 1 it cannot
 */
public record BreakEvenLoad(BigDecimal requestsPerMonth, BigDecimal load) {
  private static final BigDecimal SECONDS = new BigDecimal(3600);

  /**
   * The load.
   *
   * @param perHour price of one machine and hour, above 0
   * @param hours hours a month that it runs, above 0
   * @param requestsPerSecond requests that it can answer in a second, above 0
   * @param perRequest what a request costs by use, above 0, in the same currency
   */
  public static BreakEvenLoad of(
      Money perHour, BigDecimal hours, BigDecimal requestsPerSecond, Money perRequest) {
    if (!perHour.currency().equals(perRequest.currency()) || perRequest.amount().signum() <= 0) {
      throw new IllegalArgumentException(
          "prices of one currency above 0 compare: " + perHour + ", " + perRequest);
    }
    var requests =
        perHour.amount().multiply(hours).divide(perRequest.amount(), MathContext.DECIMAL128);
    var most = requestsPerSecond.multiply(SECONDS).multiply(hours);
    return new BreakEvenLoad(requests, requests.divide(most, MathContext.DECIMAL128));
  }

  /** Whether a machine can be that full. */
  public boolean isReachable() {
    return load.compareTo(BigDecimal.ONE) <= 0;
  }
}
