package dev.elige.cost.hosting;

import dev.elige.catalog.hosting.Machine;
import dev.elige.catalog.hosting.Measurement;
import dev.elige.catalog.hosting.Measurement.Scenario;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * How far a measurement is from a model on a machine; the first figures weigh more.
 *
 * @param size ratio of active parameters, 1 or above; 0 for weights of the same shape
 * @param accelerators ratio of accelerators, 1 or above
 * @param isInteractive whether it was held to tighter limits than asked for
 */
record Distance(BigDecimal size, BigDecimal accelerators, boolean isInteractive)
    implements Comparable<Distance> {
  private static final BigDecimal UNKNOWN = BigDecimal.valueOf(Integer.MAX_VALUE);

  /** Beyond this nothing is compared: twice or half the active parameters. */
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
    return measured.activeBillions().isEmpty() || model.activeBillions().isEmpty()
        ? UNKNOWN
        : ratio(measured.activeBillions().get(), model.activeBillions().get());
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
