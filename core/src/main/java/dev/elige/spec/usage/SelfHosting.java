package dev.elige.spec.usage;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How a model with open weights is run on machines of one's own or rented ones. What is not stated
 * is looked up in the catalog.
 *
 * @param machine the machine's name, {@code ec2/g6e.xlarge}, {@code sagemaker/ml.g6e.xlarge}
 * @param usdPerHour price of one machine and hour
 * @param outputTokensPerSecond output tokens that one machine makes in a second at this task's mix
 *     of input and output, all requests together
 * @param machines how many run at least; else as many as the peak needs
 * @param spare the part of a machine's throughput that is kept free, 0 to below 1
 * @param hours hours a month that machines run; else all of them
 */
public record SelfHosting(
    Optional<String> machine,
    Optional<BigDecimal> usdPerHour,
    Optional<BigDecimal> outputTokensPerSecond,
    Optional<BigDecimal> machines,
    BigDecimal spare,
    Optional<BigDecimal> hours) {
  /** The part kept free where none is stated: none, so that figures compare with measurements. */
  public static final BigDecimal NO_SPARE = BigDecimal.ZERO;

  /** Everything from the catalog. */
  public static final SelfHosting FROM_CATALOG =
      new SelfHosting(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          NO_SPARE,
          Optional.empty());

  public SelfHosting {
    if (spare.signum() < 0 || spare.compareTo(BigDecimal.ONE) >= 0) {
      throw new IllegalArgumentException("a spare part is 0 to below 1: " + spare);
    }
    if (usdPerHour.filter(price -> price.signum() < 0).isPresent()
        || outputTokensPerSecond.filter(rate -> rate.signum() <= 0).isPresent()
        || machines.filter(count -> count.signum() <= 0).isPresent()
        || hours.filter(count -> count.signum() <= 0).isPresent()) {
      throw new IllegalArgumentException("machines, hours and rates are above 0");
    }
  }
}
