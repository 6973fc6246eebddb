package dev.elige.cost.hosting;

import dev.elige.catalog.hosting.Machine;
import dev.elige.catalog.hosting.Measurement;
import dev.elige.catalog.hosting.Measurement.Scenario;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * How far a measurement is from a model on a machine; the first figures weigh more.
 *
 * @param size ratio of parameters, 1 or above: the larger of that of all and that of the active
 *     ones; 0 for weights of the same shape
 * @param accelerators ratio of accelerators, 1 or above
 * @param isInteractive whether it was held to tighter limits than asked for
 */
record Distance(BigDecimal size, BigDecimal accelerators, boolean isInteractive)
    implements Comparable<Distance> {
  private static final BigDecimal UNKNOWN = BigDecimal.valueOf(Integer.MAX_VALUE);

  /** Beyond this nothing is compared: twice or half the parameters. */
  static final Distance FARTHEST = new Distance(BigDecimal.TWO, UNKNOWN, true);

  /**
   * The distance.
   *
   * @param measured the model that was measured
   */
  static Distance of(Measurement one, HostedModel measured, HostedModel model, Machine machine) {
    return new Distance(
        size(measured, model),
        ratio(BigDecimal.valueOf(one.count()), BigDecimal.valueOf(machine.count())),
        one.scenario() == Scenario.INTERACTIVE);
  }

  private static BigDecimal size(HostedModel measured, HostedModel model) {
    if (measured.shape().equals(model.shape())) {
      return BigDecimal.ZERO;
    }
    return ratio(measured.billions(), model.billions())
        .max(ratio(measured.activeBillions(), model.activeBillions()));
  }

  private static BigDecimal ratio(Optional<BigDecimal> one, Optional<BigDecimal> other) {
    return one.flatMap(first -> other.map(second -> ratio(first, second))).orElse(UNKNOWN);
  }

  private static BigDecimal ratio(BigDecimal one, BigDecimal other) {
    return one.max(other).divide(one.min(other), MathContext.DECIMAL64);
  }

  @Override
  public int compareTo(Distance other) {
    int bySize = size.compareTo(other.size);
    if (bySize != 0) {
      return bySize;
    }
    int byCount = accelerators.compareTo(other.accelerators);
    return byCount != 0 ? byCount : Boolean.compare(isInteractive, other.isInteractive);
  }
}
