package dev.elige.cost.hosting;

import dev.elige.catalog.hosting.Measurement;
import dev.elige.cost.Workload;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * How many tokens go in and come out of a request on average.
 *
 * @param input input tokens, 0 or above
 * @param output tokens that the machine makes, reasoning included, 0 or above
 */
record RequestMix(BigDecimal input, BigDecimal output) {
  /** The mix of a workload. */
  static RequestMix of(Workload workload) {
    return new RequestMix(
        workload.inputTokens(), workload.outputTokens().add(workload.usage().reasoningTokens()));
  }

  /** Tokens of a request together. */
  BigDecimal total() {
    return input.add(output);
  }

  /**
   * How many times the work of a measured request one of this mix is, at most.
   *
   * <p>Idea: a token read costs a and a token written costs b, so a request costs a x input + b x
   * output. Nobody publishes a and b, but reading is done for many tokens at once and never costs
   * more than writing: a / b lies between 0 and 1. The ratio of two such costs is monotone in a /
   * b, so it is largest at an end: the ratio of outputs at 0, that of all tokens at 1. Guarantee: 1
   * for the measured mix, never falling in either kind of token, an upper bound as far as cost is
   * linear; attention over much longer requests costs more than that.
   */
  BigDecimal workOf(Measurement measured) {
    var byOutput = output.divide(measured.outputTokens(), MathContext.DECIMAL128);
    var byAll =
        total().divide(measured.inputTokens().add(measured.outputTokens()), MathContext.DECIMAL128);
    return byOutput.max(byAll);
  }

  /** Whether it is the measured mix, to a hundredth. */
  boolean isThatOf(Measurement measured) {
    return isNear(input, measured.inputTokens()) && isNear(output, measured.outputTokens());
  }

  private static boolean isNear(BigDecimal own, BigDecimal other) {
    return own.subtract(other).abs().compareTo(other.movePointLeft(2)) <= 0;
  }
}
