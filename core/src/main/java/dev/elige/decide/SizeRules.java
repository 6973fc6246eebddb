package dev.elige.decide;

import dev.elige.base.Estimate.Known;
import dev.elige.base.TaskKind;
import dev.elige.base.Text;
import dev.elige.catalog.Attributes;
import dev.elige.catalog.Settled;
import dev.elige.cost.TokenSize;
import dev.elige.decide.Verdict.Met;
import dev.elige.decide.Verdict.Violated;

/** Limits on how much text fits. */
final class SizeRules {
  private SizeRules() {}

  static Verdict context(Candidate candidate) {
    var input = candidate.workload().input();
    var output = candidate.workload().output();
    var limit = candidate.offer().fact(Attributes.MAX_INPUT);
    if (limit instanceof Known<Settled<Long>>(var settled)) {
      var verdict = inputFits(settled.value(), input);
      if (!(verdict instanceof Met)
          || !candidate.offer().fact(Attributes.CONTEXT_WINDOW).isKnown()) {
        return verdict;
      }
    }
    var stated = candidate.task().constraints().minimumContext();
    var least = input.largestLow().add(output.largestLow());
    var most = input.largestHigh().add(output.largestHigh());
    long surely = stated.map(least::max).orElse(least).longValue();
    long perhaps = stated.map(most::max).orElse(most).longValue();
    return OfferRules.on(
        candidate, Attributes.CONTEXT_WINDOW, tokens -> windowHolds(tokens, surely, perhaps));
  }

  private static Verdict windowHolds(long window, long surely, long perhaps) {
    if (window >= perhaps) {
      return Verdict.MET;
    }
    if (window >= surely) {
      return Verdict.unconfirmed(
          "whether its context window of {} tokens holds {} to {}, an estimate",
          "si su ventana de contexto de {} tokens admite de {} a {}, una estimación",
          OfferWords.count(window),
          OfferWords.count(surely),
          OfferWords.count(perhaps));
    }
    return new Violated(
        Text.of(
            "its context window of {} tokens is less than {}",
            "su ventana de contexto de {} tokens es menor que {}",
            OfferWords.count(window),
            OfferWords.count(surely)),
        chunks(window));
  }

  private static Verdict inputFits(long limit, TokenSize input) {
    if (limit >= input.largestHigh().longValue()) {
      return Verdict.MET;
    }
    long surely = input.largestLow().longValue();
    if (limit >= surely) {
      return Verdict.unconfirmed(
          "whether its {} input tokens hold {} to {}, an estimate",
          "si sus {} tokens de entrada admiten de {} a {}, una estimación",
          OfferWords.count(limit),
          OfferWords.count(surely),
          OfferWords.count(input.largestHigh().longValue()));
    }
    return new Violated(
        Text.of(
            "takes at most {} input tokens, not {}",
            "admite como máximo {} tokens de entrada, no {}",
            OfferWords.count(limit),
            OfferWords.count(surely)),
        chunks(limit));
  }

  private static Text chunks(long limit) {
    return Text.of(
        "cut the input into chunks below {} tokens",
        "divide la entrada en trozos de menos de {} tokens",
        OfferWords.count(limit));
  }

  static Verdict output(Candidate candidate) {
    var stated = candidate.task().constraints().minimumOutput();
    var output = candidate.workload().output().largestLow();
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
