package dev.elige.cost.capacity;

import dev.elige.cost.Workload;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * How much arrives in the busiest minute, and how much of a prompt is read from a cache.
 *
 * @param requests requests in the busiest minute
 * @param meanRequests requests in the mean minute
 * @param output output tokens of a request, reasoning included
 * @param hitRate the share of requests that find their beginning cached, as measured; else 0
 * @param prefix tokens of that beginning
 */
record PeakLoad(
    BigDecimal requests,
    BigDecimal meanRequests,
    BigDecimal output,
    BigDecimal hitRate,
    BigDecimal prefix) {
  private static final BigDecimal MINUTES = new BigDecimal("60");

  static PeakLoad of(Workload workload) {
    var usage = workload.usage();
    var mean =
        workload.requests().divide(usage.hoursOfMonth().multiply(MINUTES), MathContext.DECIMAL128);
    var reuse = usage.reuse();
    return new PeakLoad(
        mean.multiply(usage.arrival().peakFactor(), MathContext.DECIMAL128),
        mean,
        workload.outputTokens().add(usage.reasoningTokens()),
        reuse.flatMap(it -> it.hitRate()).orElse(BigDecimal.ZERO),
        reuse.map(it -> it.prefixTokens()).orElse(BigDecimal.ZERO));
  }

  /** Tokens of a request of some size that are read from a cache, on average. */
  BigDecimal cachedOf(BigDecimal inputTokens) {
    return hitRate.multiply(prefix.min(inputTokens));
  }

  /** The share of the busiest minute's load that the mean minute has, 0 to 1. */
  BigDecimal meanShare() {
    return meanRequests.divide(requests, MathContext.DECIMAL64);
  }
}
