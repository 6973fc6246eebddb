package dev.elige.decide;

import dev.elige.base.Estimate;
import dev.elige.base.Estimate.Known;
import dev.elige.base.Money;
import dev.elige.belief.QualityBelief;
import dev.elige.catalog.Offer;
import dev.elige.catalog.PriceSheet;
import dev.elige.catalog.ServiceTier;
import dev.elige.cost.Bill;
import dev.elige.cost.UseBilling;
import dev.elige.cost.Workload;
import dev.elige.decide.Verdict.Met;
import dev.elige.decide.Verdict.Unconfirmed;
import dev.elige.decide.Verdict.Violated;
import dev.elige.spec.Task;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Holds offers against a task: prices them, looks up their quality and asks every rule.
 *
 * @param belief what is known of quality
 * @param qualityFloor the floor to meet
 * @param applicationBudget the most that all tasks together may cost in a month
 */
record Assessor(QualityBelief belief, double qualityFloor, Optional<Money> applicationBudget) {

  Assessment assess(Offer offer, Task task, Workload workload) {
    var prices = task.constraints().nearestPrice() ? offer.nearestPrices() : offer.prices();
    var places = Places.of(offer, prices, task.constraints().regions());
    var candidate =
        new Candidate(
            offer,
            task,
            workload,
            places,
            bill(task, workload, prices, places),
            belief.of(offer.model().id(), task.kind()),
            qualityFloor,
            applicationBudget);
    return new Assessment(offer, candidate.bill(), candidate.quality(), findings(candidate));
  }

  /** The cheapest bill in the modes that the task allows. */
  private static Estimate<Bill> bill(
      Task task, Workload workload, PriceSheet prices, Places places) {
    var allowed = places.allowed().isEmpty() ? places.all() : places.allowed();
    var onDemand = UseBilling.bill(workload, prices, ServiceTier.ON_DEMAND, allowed);
    if (!task.batchAllowed()) {
      return onDemand;
    }
    var batch = UseBilling.bill(workload, prices, ServiceTier.BATCH, allowed);
    return Stream.of(batch, onDemand)
        .filter(Estimate::isKnown)
        .min(Comparator.comparing(bill -> ((Known<Bill>) bill).value().monthly()))
        .orElse(onDemand);
  }

  private static List<Finding> findings(Candidate candidate) {
    var findings = new ArrayList<Finding>();
    for (var rule : EligibilityRules.FIRST) {
      var finding = new Finding(rule.rule(), verdict(rule, candidate));
      findings.add(finding);
      if (finding.verdict() instanceof Violated) {
        return findings;
      }
    }
    for (var rule : EligibilityRules.OTHERS) {
      findings.add(new Finding(rule.rule(), verdict(rule, candidate)));
    }
    return findings;
  }

  private static Verdict verdict(EligibilityRule rule, Candidate candidate) {
    var verdict = rule.check().apply(candidate);
    boolean accepted = candidate.task().constraints().acceptUnconfirmed().contains(rule.rule());
    return verdict instanceof Unconfirmed(var missing) && accepted ? new Met(missing) : verdict;
  }
}
