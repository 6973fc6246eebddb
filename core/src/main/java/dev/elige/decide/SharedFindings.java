package dev.elige.decide;

import dev.elige.catalog.OfferId;
import dev.elige.decide.EligibilityRule.Part;
import dev.elige.decide.Verdict.Met;
import dev.elige.decide.Verdict.Unconfirmed;
import dev.elige.spec.Task;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Asks the rules, and those that look at languages and constraints only once for all tasks that
 * state the same.
 */
final class SharedFindings {
  private final Map<OfferId, List<Finding>> ofLimits = new ConcurrentHashMap<>();

  /** What all rules but the first say, in the order of the roster. */
  List<Finding> others(Candidate candidate) {
    Iterator<Finding> known =
        ofLimits.computeIfAbsent(candidate.offer().id(), _ -> ofLimits(candidate)).iterator();
    var findings = new ArrayList<Finding>(EligibilityRules.OTHERS.size());
    for (var rule : EligibilityRules.OTHERS) {
      findings.add(rule.looksAt() == Part.LIMITS ? known.next() : ask(rule, candidate));
    }
    return findings;
  }

  private static List<Finding> ofLimits(Candidate candidate) {
    return EligibilityRules.OTHERS.stream()
        .filter(rule -> rule.looksAt() == Part.LIMITS)
        .map(rule -> ask(rule, candidate))
        .toList();
  }

  /** What one rule says; a gap that the user accepts is met, and said. */
  static Finding ask(EligibilityRule rule, Candidate candidate) {
    Task task = candidate.task();
    if (!rule.applies().test(task)) {
      return new Finding(rule.rule(), Verdict.MET);
    }
    var verdict = rule.check().apply(candidate);
    boolean accepted =
        verdict instanceof Unconfirmed
            && task.constraints().acceptUnconfirmed().contains(rule.rule());
    return new Finding(
        rule.rule(),
        accepted && verdict instanceof Unconfirmed(var missing) ? new Met(missing) : verdict);
  }
}
