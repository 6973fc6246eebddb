package dev.elige.catalog.hosting;

import dev.elige.base.Citation;
import dev.elige.catalog.ModelId;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Optional;

/**
 * A measured serving of a model: how fast a whole system of accelerators answered a load.
 *
 * @param model what was served
 * @param accelerator the family of the accelerators
 * @param count accelerators of the system, above 0
 * @param precision of the weights, in the source's word ({@code fp8}); empty where it says none
 * @param engine the serving software
 * @param scenario the kind of load
 * @param inputTokens mean input tokens of a request, above 0
 * @param outputTokens mean output tokens of a request, above 0
 * @param concurrency requests in flight, where the load was one of so many users
 * @param outputTokensPerSecond output tokens of all requests together in a second, above 0
 * @param latency how long requests waited, or at most; empty without a limit and a measurement
 * @param benchmark by what it was measured, with version
 * @param citation where the figure is from; its locator names who measured on what
 */
public record Measurement(
    ModelId model,
    String accelerator,
    int count,
    String precision,
    String engine,
    Scenario scenario,
    BigDecimal inputTokens,
    BigDecimal outputTokens,
    Optional<Integer> concurrency,
    BigDecimal outputTokensPerSecond,
    Optional<Latency> latency,
    String benchmark,
    Citation citation) {
  /** The kind of load. */
  public enum Scenario {
    /** Requests at random moments, answered within the benchmark's limits. */
    SERVER,
    /** The same within limits of a conversation. */
    INTERACTIVE,
    /** A fixed number of users, each of whom asks again when answered. */
    CLOSED_LOOP,
    /** Everything at once and no limit to the wait: the maximum that nobody can serve with. */
    OFFLINE;

    /** The word in files and for people. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  /**
   * How long requests waited.
   *
   * @param firstTokenMs milliseconds to the first token
   * @param perTokenMs milliseconds for each further token
   */
  public record Latency(BigDecimal firstTokenMs, BigDecimal perTokenMs) {
    /** Whether both stay within a target. */
    public boolean isWithin(Latency target) {
      return firstTokenMs.compareTo(target.firstTokenMs) <= 0
          && perTokenMs.compareTo(target.perTokenMs) <= 0;
    }
  }

  public Measurement {
    if (count <= 0
        || inputTokens.signum() <= 0
        || outputTokens.signum() <= 0
        || outputTokensPerSecond.signum() <= 0) {
      throw new IllegalArgumentException(
          "a measurement has accelerators, lengths and a rate: " + model + " on " + accelerator);
    }
  }

  /** Requests of the measured lengths in a second. */
  public BigDecimal requestsPerSecond() {
    return outputTokensPerSecond.divide(outputTokens, MathContext.DECIMAL128);
  }
}
