package dev.elige.cost.hosting;

import dev.elige.catalog.hosting.Machine;
import dev.elige.catalog.hosting.Measurement;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * What a measurement says of a model and a mix on a machine.
 *
 * @param room what was measured, what is to be served on what, and the memory for it
 * @param requestsPerSecond requests of the task's mix that one machine answers in a second; 0 where
 *     not even one fits into memory
 * @param isBoundByMemory whether the cache allows fewer than the measured rate
 */
record Served(MemoryRoom room, BigDecimal requestsPerSecond, boolean isBoundByMemory) {
  /**
   * Carries a measurement over. More accelerators are copies of the measured system, fewer their
   * share of it; a larger model is slower in proportion to the parameters that a token passes, a
   * smaller one not faster than measured.
   */
  static Served of(MemoryRoom room, RequestMix mix) {
    var one = room.measured();
    var rate =
        one.requestsPerSecond()
            .multiply(ofMachine(one, room.machine()))
            .multiply(ofSize(room.measuredModel(), room.model()));
    var work = mix.workOf(one);
    var measured = work.signum() == 0 ? rate : rate.divide(work, MathContext.DECIMAL128);
    var most = room.mostOf(mix).orElse(measured);
    return new Served(room, measured.min(most), most.compareTo(measured) < 0);
  }

  /** The measurement. */
  Measurement measurement() {
    return room.measured();
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
