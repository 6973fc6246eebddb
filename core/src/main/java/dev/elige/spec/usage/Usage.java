package dev.elige.spec.usage;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How a task's requests arrive, repeat, vary and are served. What is empty is not asked for.
 *
 * @param arrival when requests arrive
 * @param batchShare the share of requests that may wait for a batch price, 0 to 1
 * @param reuse what prompts have in common, where a cache may pay
 * @param reasoningTokens tokens that a model thinks before each answer, billed as output and not
 *     part of it; 0 or above
 * @param media images and audio of a request
 * @param inputSpread what is known of the input's size beyond its mean, in the size's own unit
 * @param outputSpread the same of the output's
 * @param requestsSpread the same of the number of requests in the volume's own period
 * @param capacity what is known of provisioned units
 * @param training the training, where the model is customised
 * @param selfHosting how the model is run on machines, where it is
 * @param translation the road around a missing language, where it is taken
 * @param hoursOfMonth hours of the month that is billed, above 0
 */
public record Usage(
    Arrival arrival,
    BigDecimal batchShare,
    Optional<Reuse> reuse,
    BigDecimal reasoningTokens,
    Media media,
    Optional<Spread> inputSpread,
    Optional<Spread> outputSpread,
    Optional<Spread> requestsSpread,
    Optional<UnitCapacity> capacity,
    Optional<Training> training,
    Optional<SelfHosting> selfHosting,
    Optional<Translation> translation,
    BigDecimal hoursOfMonth) {
  /** Hours of the mean month, 30.4375 days. */
  public static final BigDecimal MEAN_MONTH = new BigDecimal("730.5");

  /** Nothing stated: an even rate, answers awaited at once, text alone. */
  public static final Usage PLAIN = new UsageBuilder().build();

  public Usage {
    if (batchShare.signum() < 0 || batchShare.compareTo(BigDecimal.ONE) > 0) {
      throw new IllegalArgumentException("a share is 0 to 1: " + batchShare);
    }
    if (reasoningTokens.signum() < 0 || hoursOfMonth.signum() <= 0) {
      throw new IllegalArgumentException(
          "reasoning is not negative and a month has hours: " + hoursOfMonth);
    }
  }

  /** Whether some requests may wait for a batch price. */
  public boolean batchAllowed() {
    return batchShare.signum() > 0;
  }

  /** The same, to be changed. */
  public UsageBuilder change() {
    return new UsageBuilder(this);
  }
}
