package dev.elige.cost.use;

import dev.elige.cost.Workload;
import dev.elige.spec.usage.Arrival;
import dev.elige.spec.usage.Reuse;
import dev.elige.spec.usage.Usage;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;

/**
 * How many requests find their beginning cached, worked out from when requests arrive.
 *
 * <p>Idea: within an hour of the week requests of one beginning arrive as a Poisson process of rate
 * lambda. A cache entry that lives T after its last use answers a request when the one before it
 * came less than T ago: with probability 1 - exp(-lambda T). The month's hit rate is the mean over
 * the 168 hours, weighted by the requests of each.
 *
 * <p>Guarantee: 0 to 1; it rises with requests and with T, and falls with the number of beginnings.
 * For an even rate it is the exact hit probability of the model.
 *
 * <p>Assumptions: beginnings are equally frequent, the rate of an hour also held in the T before
 * it, nothing is evicted early, and a beginning is there for the next request as soon as one was
 * sent. Conversations, whose requests come in bursts, hit more often: a measured rate is better.
 *
 * <p>Reference: caches whose entries' timers are reset at each request, under Poisson requests: N.
 * Choungmo Fofack, P. Nain, G. Neglia, D. Towsley, "Performance evaluation of hierarchical
 * TTL-based cache networks", Computer Networks 65 (2014), 212-231, section 3.
 */
public final class CacheHits {
  private static final double SECONDS_OF_HOUR = 3600;

  /** Decimal places of a rate: more would only say how well we know the formula. */
  private static final int DECIMALS = 6;

  private CacheHits() {}

  /**
   * The share of requests that find their beginning cached.
   *
   * @param life how long a beginning lives after its last use
   * @return 0 to 1, to six decimal places
   */
  public static BigDecimal rate(
      BigDecimal requests, Usage usage, BigDecimal prefixes, Duration life) {
    var weeksOfMonth =
        usage.hoursOfMonth().divide(BigDecimal.valueOf(Arrival.HOURS), MathContext.DECIMAL64);
    double weekly =
        requests.divide(weeksOfMonth.multiply(prefixes), MathContext.DECIMAL64).doubleValue();
    double hours = life.toSeconds() / SECONDS_OF_HOUR;
    double hits = 0;
    for (int hour = 0; hour < Arrival.HOURS; hour++) {
      double share = usage.arrival().share(hour).doubleValue();
      hits -= share * Math.expm1(-weekly * share * hours);
    }
    return BigDecimal.valueOf(Math.clamp(hits, 0, 1)).setScale(DECIMALS, RoundingMode.HALF_UP);
  }

  /** That of a workload whose prompts share their beginnings. */
  static BigDecimal rate(Workload workload, Reuse reuse, Duration life) {
    return rate(workload.requests(), workload.usage(), reuse.prefixes(), life);
  }
}
