package dev.elige.decide;

import dev.elige.base.Estimate;
import dev.elige.belief.QualityBelief;
import dev.elige.catalog.Offer;
import dev.elige.cost.Bill;
import dev.elige.cost.Workload;
import dev.elige.decide.Verdict.Violated;
import dev.elige.spec.Task;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds offers against a task: prices them, looks up their quality and asks every rule.
 *
 * @param belief what is known of quality
 * @param limits what holds for all candidates
 * @param screening what rules say that look at no task
 * @param shared what rules say that look at the task's limits only
 */
record Assessor(
    QualityBelief belief, Candidate.Limits limits, Screening screening, SharedFindings shared) {
  private static final Estimate<Bill> NOT_PRICED =
      Estimate.unknown(
          "not priced, since it is out for another reason",
          "sin calcular, pues queda fuera por otro motivo");

  Assessment assess(Offer offer, Task task, Workload workload) {
    var candidate = new Candidate(offer, task, workload, limits, belief, screening);
    var first = SharedFindings.ask(EligibilityRules.FIRST, candidate);
    if (first.verdict() instanceof Violated) {
      return out(candidate, List.of(first));
    }
    var findings = new ArrayList<Finding>(EligibilityRules.OTHERS.size() + 2);
    findings.add(first);
    for (var finding : screening.of(offer)) {
      findings.add(finding);
      if (finding.verdict() instanceof Violated) {
        return out(candidate, findings);
      }
    }
    findings.addAll(shared.others(candidate));
    return Assessment.of(offer, candidate.bill(), candidate.quality(), findings);
  }

  private static Assessment out(Candidate candidate, List<Finding> findings) {
    return Assessment.of(candidate.offer(), NOT_PRICED, candidate.quality(), findings);
  }
}
