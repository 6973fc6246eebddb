package dev.elige.cost.hosting;

import dev.elige.base.Text;
import dev.elige.catalog.hosting.Architecture;
import dev.elige.catalog.hosting.Machine;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Whether weights and cache fit into a machine's memory.
 *
 * <p>Requests in flight are the rate times the time each takes (Little's law); over that time a
 * request holds its input and, on average, half of its output in the cache, at 16 bits. Nine tenths
 * of the memory may be used, which is the default share of serving engines.
 *
 * @param served what the machine is to serve
 */
record MemoryCheck(Served served, HostedModel model, Machine machine, RequestMix mix) {
  private static final BigDecimal USABLE = new BigDecimal("0.9");
  private static final BigDecimal MILLISECONDS = new BigDecimal(1000);
  private static final int GIGA = 9;

  /** Why it does not fit; empty where it does, or where too little is known to tell. */
  Optional<Text> misfit() {
    if (isProven() || !isKnown()) {
      return Optional.empty();
    }
    var usable = usableGb();
    var weights = weightsGb();
    var needed = weights.add(cacheGb());
    return needed.compareTo(usable) <= 0
        ? Optional.empty()
        : Optional.of(
            Text.of(
                "{} does not fit: {} GB of weights and {} GB of cache, {} GB usable",
                "{} no cabe: {} GB de pesos y {} GB de caché, {} GB utilizables",
                model.id(),
                plain(weights),
                plain(needed.subtract(weights)),
                plain(usable)));
  }

  /** What could not be checked; empty where it was, or where the measurement shows it. */
  Optional<Text> caveat() {
    if (isProven() || (isKnown() && model.cacheBytesPerToken().isPresent())) {
      return Optional.empty();
    }
    return Optional.of(
        isKnown()
            ? Text.of(
                "memory checked for the weights alone: the cache of {} is not known",
                "memoria comprobada solo para los pesos: no se conoce la caché de {}",
                model.id())
            : Text.of(
                "whether {} fits into memory is not known",
                "no se sabe si {} cabe en la memoria",
                model.id()));
  }

  /** The very weights ran on as many accelerators with requests as long. */
  private boolean isProven() {
    var measured = served.measurement();
    return served.model().shape().equals(model.shape())
        && machine.count() >= measured.count()
        && mix.total().compareTo(measured.inputTokens().add(measured.outputTokens())) <= 0;
  }

  private boolean isKnown() {
    return machine.memoryGb().isPresent() && model.billions().isPresent();
  }

  /** Usable memory of the accelerators that serve one copy. */
  private BigDecimal usableGb() {
    int together = Math.min(machine.count(), served.measurement().count());
    return BigDecimal.valueOf((long) together * machine.memoryGb().orElse(0)).multiply(USABLE);
  }

  private BigDecimal weightsGb() {
    return model
        .billions()
        .orElse(BigDecimal.ZERO)
        .multiply(Architecture.bytesOf(served.measurement().precision()));
  }

  private BigDecimal cacheGb() {
    var held = mix.input().add(mix.output().divide(BigDecimal.TWO, MathContext.DECIMAL64));
    return model
        .cacheBytesPerToken()
        .orElse(BigDecimal.ZERO)
        .multiply(held)
        .multiply(inFlight())
        .movePointLeft(GIGA);
  }

  private BigDecimal inFlight() {
    var copies = Served.ofMachine(served.measurement(), machine).max(BigDecimal.ONE);
    return served
        .requestsPerSecond()
        .multiply(seconds())
        .divide(copies, MathContext.DECIMAL64)
        .max(BigDecimal.ONE);
  }

  /** Seconds of a request: the wait grows with the input, the rest with the output. */
  private BigDecimal seconds() {
    var measured = served.measurement();
    var wait = measured.latency().orElse(Comparisons.TARGET);
    var input =
        mix.input().divide(measured.inputTokens(), MathContext.DECIMAL64).max(BigDecimal.ONE);
    return wait.firstTokenMs()
        .multiply(input)
        .add(wait.perTokenMs().multiply(mix.output()))
        .divide(MILLISECONDS, MathContext.DECIMAL64);
  }

  private static String plain(BigDecimal gigabytes) {
    return gigabytes.setScale(1, RoundingMode.HALF_UP).toPlainString();
  }
}
