package dev.elige.cost.hosting;

import dev.elige.catalog.hosting.Machine;
import dev.elige.catalog.hosting.Measurement;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * What a measurement says of a model and a mix on a machine.
 *
 * @param measurement the measurement
 * @param model the model that was measured
 * @param requestsPerSecond requests of the task's mix that one machine answers in a second; 0 or
 *     above
 */
record Served(Measurement measurement, HostedModel model, BigDecimal requestsPerSecond) {
  /**
   * Carries a measurement over. More accelerators are copies of the measured system, fewer their
   * share of it; a larger model is slower in proportion to the parameters that a token passes, a
   * smaller one not faster than measured.
   *
   * @param measured what was measured
   * @param model what is to be served
   */
  static Served of(
      Measurement one, HostedModel measured, HostedModel model, Machine machine, RequestMix mix) {
    var rate =
        one.requestsPerSecond()
            .multiply(ofMachine(one, machine))
            .multiply(ofSize(measured, model));
    var work = mix.workOf(one);
    return new Served(
        one,
        measured,
        work.signum() == 0 ? rate : rate.divide(work, MathContext.DECIMAL128));
  }

  /** Copies of the measured system on a machine, or the part of it that the machine is. */
  static BigDecimal ofMachine(Measurement one, Machine machine) {
    return machine.count() >= one.count()
        ? BigDecimal.valueOf(machine.count() / one.count())
        : BigDecimal.valueOf(machine.count())
            .divide(BigDecimal.valueOf(one.count()), MathContext.DECIMAL128);
  }

  private static BigDecimal ofSize(HostedModel measured, HostedModel model) {
    if (measured.activeBillions().isEmpty() || model.activeBillions().isEmpty()) {
      return BigDecimal.ONE;
    }
    var ratio =
        measured
            .activeBillions()
            .get()
            .divide(model.activeBillions().get(), MathContext.DECIMAL128);
    return ratio.min(BigDecimal.ONE);
  }
}
