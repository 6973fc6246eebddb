package dev.elige.decide;

import dev.elige.base.Estimate.Known;
import dev.elige.base.Text;
import dev.elige.catalog.Attribute;
import dev.elige.catalog.Attributes;
import dev.elige.catalog.Settled;
import dev.elige.decide.Verdict.Violated;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Optional;

/** Whether measured speed keeps to the latency asked for. */
final class LatencyRule {
  private LatencyRule() {}

  static Verdict check(Candidate candidate) {
    var wanted = candidate.task().latency();
    if (wanted.isEmpty()) {
      return Verdict.MET;
    }
    if (candidate.pivot().isPresent()) {
      return Verdict.unconfirmed(
          "no source says how long its translation takes",
          "ninguna fuente dice cuánto tarda su traducción");
    }
    var firstToken = known(candidate, Attributes.FIRST_TOKEN_SECONDS);
    var pace = known(candidate, Attributes.TOKENS_PER_SECOND);
    var latency = wanted.get();
    if (latency.firstToken().isPresent()) {
      var verdict = atMost(firstToken, latency.firstToken().get());
      if (!verdict.equals(Verdict.MET)) {
        return verdict;
      }
    }
    if (latency.tokensPerSecond().isPresent()) {
      var verdict = atLeast(pace, latency.tokensPerSecond().get());
      if (!verdict.equals(Verdict.MET)) {
        return verdict;
      }
    }
    return latency.answer().isPresent()
        ? atMost(answer(firstToken, pace, candidate), latency.answer().get())
        : Verdict.MET;
  }

  private static Optional<BigDecimal> known(Candidate candidate, Attribute<BigDecimal> attribute) {
    return candidate.offer().fact(attribute) instanceof Known<Settled<BigDecimal>>(var settled)
        ? Optional.of(settled.value())
        : Optional.empty();
  }

  /** Seconds for a whole answer: to the first token, then the output at its pace. */
  private static Optional<BigDecimal> answer(
      Optional<BigDecimal> firstToken, Optional<BigDecimal> pace, Candidate candidate) {
    return firstToken.flatMap(seconds ->
        pace.filter(rate -> rate.signum() > 0)
            .map(rate ->
                candidate
                    .workload()
                    .outputTokens()
                    .divide(rate, MathContext.DECIMAL64)
                    .add(seconds)));
  }

  private static Verdict atMost(Optional<BigDecimal> seconds, Duration limit) {
    if (seconds.isEmpty()) {
      return unmeasured();
    }
    var most = BigDecimal.valueOf(limit.toMillis(), 3);
    return seconds.get().compareTo(most) <= 0
        ? Verdict.MET
        : tooSlow(rounded(seconds.get()) + " s", most.stripTrailingZeros().toPlainString() + " s");
  }

  private static Verdict atLeast(Optional<BigDecimal> rate, BigDecimal limit) {
    if (rate.isEmpty()) {
      return unmeasured();
    }
    return rate.get().compareTo(limit) >= 0
        ? Verdict.MET
        : tooSlow(rounded(rate.get()) + " tokens/s", limit.toPlainString() + " tokens/s");
  }

  private static Verdict tooSlow(String measured, String limit) {
    return new Violated(
        Text.of("measured {}, the limit is {}", "medido {}, el límite es {}", measured, limit),
        Text.of("relax `latency`", "relaja `latency`"));
  }

  private static Verdict unmeasured() {
    return Verdict.unconfirmed("no source measured its speed", "ninguna fuente midió su velocidad");
  }

  private static String rounded(BigDecimal value) {
    return value.setScale(1, RoundingMode.HALF_UP).toPlainString();
  }
}
