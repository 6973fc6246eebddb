package dev.elige.decide;

import dev.elige.base.Estimate;
import dev.elige.base.Language;
import dev.elige.belief.QualityBelief;
import dev.elige.catalog.Offer;
import dev.elige.cost.Bill;
import dev.elige.cost.Tariff;
import dev.elige.decide.EligibilityRule.Part;
import dev.elige.decide.Verdict.Met;
import dev.elige.decide.Verdict.Unconfirmed;
import dev.elige.decide.Verdict.Violated;
import dev.elige.spec.Constraints;
import dev.elige.spec.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Holds one offer against the tasks of an application: asks every rule, prices it, looks up its
 * quality. What looks at no task, or only at limits that tasks share, is worked out once. Used by
 * one thread.
 */
final class Examination {
  private static final Estimate<Bill> NOT_PRICED =
      Estimate.unknown(
          "not priced, since it is out for another reason",
          "sin calcular, pues queda fuera por otro motivo");

  private final Offer offer;
  private final QualityBelief belief;
  private final Map<Integer, List<Finding>> byLimits = new HashMap<>();
  private final Map<List<String>, Places> places = new HashMap<>();
  private final Map<Integer, Tariff> tariffs = new HashMap<>();
  private final Map<Integer, Optional<Language>> pivots = new HashMap<>();
  private @Nullable List<Finding> screening;

  Examination(Offer offer, QualityBelief belief) {
    this.offer = offer;
    this.belief = belief;
  }

  Offer offer() {
    return offer;
  }

  QualityBelief belief() {
    return belief;
  }

  /** Where the offer can be called from inside any of the regions. */
  Places places(List<String> regions) {
    return places.computeIfAbsent(regions, wanted -> Places.of(offer, wanted));
  }

  /** The prices that tasks of the same limits meet. */
  Tariff tariff(Question question) {
    var known = tariffs.get(question.limits());
    if (known == null) {
      known = newTariff(question.task().constraints());
      tariffs.put(question.limits(), known);
    }
    return known;
  }

  private Tariff newTariff(Constraints limits) {
    var places = places(limits.regions());
    return new Tariff(
        offer,
        limits.nearestPrice() ? offer.nearestPrices() : offer.prices(),
        places.allowed().isEmpty() ? places.all() : places.allowed());
  }

  /** The language that texts of tasks of the same limits are translated to for the model. */
  Optional<Language> pivot(Question question) {
    var known = pivots.get(question.limits());
    if (known == null) {
      known = Pivot.of(offer, question.task());
      pivots.put(question.limits(), known);
    }
    return known;
  }

  /** The offer held against one of the tasks. */
  Assessment of(Question question) {
    var candidate = new Candidate(this, question);
    var first = ask(EligibilityRules.FIRST, candidate);
    if (first.verdict() instanceof Violated) {
      return out(candidate, List.of(first));
    }
    var findings = new ArrayList<Finding>(EligibilityRules.OTHERS.size() + 3);
    findings.add(first);
    findings.addAll(screening());
    if (findings.getLast().verdict() instanceof Violated) {
      return out(candidate, findings);
    }
    others(candidate, findings);
    return Assessment.of(candidate, candidate.bill(), findings);
  }

  private static Assessment out(Candidate candidate, List<Finding> findings) {
    return Assessment.of(candidate, NOT_PRICED, findings);
  }

  /** Whether it is on sale on the day and still answers; a violation comes last. */
  private List<Finding> screening() {
    if (screening == null) {
      var onSale = Finding.of(Rule.AS_OF, LifecycleRules.onSale(offer));
      screening =
          onSale.verdict() instanceof Violated
              ? List.of(onSale)
              : List.of(onSale, Finding.of(Rule.LIFECYCLE, LifecycleRules.notRetired(offer)));
    }
    return screening;
  }

  /** Adds what all rules but the first say, in the order of the roster. */
  private void others(Candidate candidate, List<Finding> findings) {
    var known = byLimits.get(candidate.question().limits());
    if (known == null) {
      known = ofLimits(candidate);
      byLimits.put(candidate.question().limits(), known);
    }
    Iterator<Finding> ofLimits = known.iterator();
    for (var rule : EligibilityRules.OTHERS) {
      findings.add(rule.looksAt() == Part.LIMITS ? ofLimits.next() : ask(rule, candidate));
    }
  }

  private static List<Finding> ofLimits(Candidate candidate) {
    var findings = new ArrayList<Finding>(EligibilityRules.OTHERS.size());
    for (var rule : EligibilityRules.OTHERS) {
      if (rule.looksAt() == Part.LIMITS) {
        findings.add(ask(rule, candidate));
      }
    }
    return findings;
  }

  /** What one rule says; a gap that the user accepts is met, and said. */
  private static Finding ask(EligibilityRule rule, Candidate candidate) {
    var task = candidate.task();
    if (!rule.applies().test(task)) {
      return Finding.met(rule.rule());
    }
    var verdict = rule.check().apply(candidate);
    return verdict instanceof Unconfirmed(var missing)
            && task.constraints().acceptUnconfirmed().contains(rule.rule())
        ? new Finding(rule.rule(), new Met(missing))
        : Finding.of(rule.rule(), verdict);
  }
}
