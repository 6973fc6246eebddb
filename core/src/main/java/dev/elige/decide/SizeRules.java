package dev.elige.decide;

import dev.elige.base.Estimate.Known;
import dev.elige.base.TaskKind;
import dev.elige.base.Text;
import dev.elige.catalog.Attributes;
import dev.elige.catalog.Settled;
import dev.elige.decide.Verdict.Violated;
import java.math.BigDecimal;
import java.util.Optional;

/** Limits on how much text fits. */
final class SizeRules {
  private SizeRules() {}

  static Verdict context(Candidate candidate) {
    var stated = candidate.task().constraints().minimumContext();
    var sizes = candidate.workload().inputTokens().add(candidate.workload().outputTokens());
    long needed = stated.map(sizes::max).orElse(sizes).longValue();
    var input =
        tooLong(
            candidate.offer().fact(Attributes.MAX_INPUT).toOptional(),
            candidate.workload().inputTokens());
    if (input.isPresent()) {
      return input.get();
    }
    var window = candidate.offer().fact(Attributes.CONTEXT_WINDOW);
    if (!window.isKnown() && candidate.offer().fact(Attributes.MAX_INPUT).isKnown()) {
      return Verdict.MET;
    }
    return OfferRules.on(
        candidate,
        Attributes.CONTEXT_WINDOW,
        (Long tokens) ->
            tokens >= needed
                ? Verdict.MET
                : new Violated(
                    Text.of(
                        "its context window of {} tokens is less than {}",
                        "su ventana de contexto de {} tokens es menor que {}",
                        OfferWords.count(tokens),
                        OfferWords.count(needed)),
                    Text.of(
                        "cut the input into chunks below {} tokens",
                        "divide la entrada en trozos de menos de {} tokens",
                        OfferWords.count(tokens))));
  }

  private static Optional<Verdict> tooLong(Optional<Settled<Long>> limit, BigDecimal input) {
    return limit
        .filter(settled -> settled.value() < input.longValue())
        .map(settled ->
            new Violated(
                Text.of(
                    "takes at most {} input tokens, not {}",
                    "admite como máximo {} tokens de entrada, no {}",
                    OfferWords.count(settled.value()),
                    OfferWords.count(input.longValue())),
                Text.of(
                    "cut the input into chunks below {} tokens",
                    "divide la entrada en trozos de menos de {} tokens",
                    OfferWords.count(settled.value()))));
  }

  static Verdict output(Candidate candidate) {
    var stated = candidate.task().constraints().minimumOutput();
    var output = candidate.workload().outputTokens();
    long needed = stated.map(output::max).orElse(output).longValue();
    if (candidate.task().kind() == TaskKind.EMBEDDING || needed == 0) {
      return Verdict.MET;
    }
    var limit = candidate.offer().fact(Attributes.MAX_OUTPUT);
    if (limit instanceof Known<Settled<Long>>(var settled) && settled.value() < needed) {
      return new Violated(
          Text.of(
              "answers at most {} tokens, not {}",
              "responde como máximo {} tokens, no {}",
              OfferWords.count(settled.value()),
              OfferWords.count(needed)),
          Text.of("ask for shorter answers", "pide respuestas más cortas"));
    }
    return OfferRules.on(candidate, Attributes.MAX_OUTPUT, _ -> Verdict.MET);
  }
}
