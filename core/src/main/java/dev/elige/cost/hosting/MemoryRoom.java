package dev.elige.cost.hosting;

import dev.elige.catalog.hosting.Architecture;
import dev.elige.catalog.hosting.Machine;
import dev.elige.catalog.hosting.Measurement;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * How many requests a machine's memory holds at once beside the weights, and so how many it answers
 * in a second.
 *
 * <p>Idea: a request in flight holds its input and, on average, half of its output in the cache, at
 * 16 bits. Those that fit, divided by the time each takes, bound the rate (Little's law); the time
 * is the measured one, or the limit that was kept, so the bound is a low one. Nine tenths of the
 * memory may be used, the default share of serving engines. Guarantee: it never rises with the
 * tokens of a request.
 *
 * @param measured what was measured
 * @param measuredModel of which model
 * @param model what is to be served
 * @param machine on what
 */
record MemoryRoom(
    Measurement measured, HostedModel measuredModel, HostedModel model, Machine machine) {
  private static final BigDecimal USABLE = new BigDecimal("0.9");
  private static final BigDecimal MILLISECONDS = new BigDecimal(1000);
  private static final int GIGA = 9;

  /** Whether memory and weights are known. */
  boolean isKnown() {
    return machine.memoryGb().isPresent() && model.billions().isPresent();
  }

  /** Whether the very weights ran on as many accelerators with requests as long. */
  boolean isProvenFor(RequestMix mix) {
    return hasSameWeights()
        && mix.total().compareTo(measured.inputTokens().add(measured.outputTokens())) <= 0;
  }

  /** Whether the weights fit, as far as that is known. */
  boolean holdsWeights() {
    return hasSameWeights() || !isKnown() || weightsGb().compareTo(usableGb()) < 0;
  }

  private boolean hasSameWeights() {
    return measuredModel.shape().equals(model.shape()) && machine.count() >= measured.count();
  }

  /** Requests a second that the cache has room for; empty where nothing bounds them. */
  Optional<BigDecimal> mostOf(RequestMix mix) {
    if (isProvenFor(mix) || !isKnown() || model.cacheBytesPerToken().isEmpty()) {
      return Optional.empty();
    }
    var each = model.cacheBytesPerToken().get().multiply(tokensHeld(mix)).movePointLeft(GIGA);
    var room = usableGb().subtract(weightsGb()).max(BigDecimal.ZERO);
    if (each.compareTo(room) > 0) {
      return Optional.of(BigDecimal.ZERO);
    }
    var copies = Served.ofMachine(measured, machine).max(BigDecimal.ONE);
    var time = seconds(mix).multiply(each);
    return time.signum() == 0
        ? Optional.empty()
        : Optional.of(room.multiply(copies).divide(time, MathContext.DECIMAL128));
  }

  /** GB that the weights take at the measured precision, where {@link #isKnown}. */
  BigDecimal weightsGb() {
    return model.billions().orElseThrow().multiply(Architecture.bytesOf(measured.precision()));
  }

  /** Usable GB of the accelerators that serve one copy, where {@link #isKnown}. */
  BigDecimal usableGb() {
    int together = Math.min(machine.count(), measured.count());
    return BigDecimal.valueOf((long) together * machine.memoryGb().orElseThrow()).multiply(USABLE);
  }

  private static BigDecimal tokensHeld(RequestMix mix) {
    return mix.input().add(mix.output().divide(BigDecimal.TWO, MathContext.DECIMAL64));
  }

  /** Seconds of a request: the wait grows with the input, the rest with the output. */
  private BigDecimal seconds(RequestMix mix) {
    var wait = measured.latency().orElse(Comparisons.TARGET);
    var input =
        mix.input().divide(measured.inputTokens(), MathContext.DECIMAL64).max(BigDecimal.ONE);
    return wait.firstTokenMs()
        .multiply(input)
        .add(wait.perTokenMs().multiply(mix.output()))
        .divide(MILLISECONDS, MathContext.DECIMAL64);
  }
}
