package dev.elige.decide;

import dev.elige.base.Estimate;
import dev.elige.base.Language;
import dev.elige.base.Money;
import dev.elige.base.Text;
import dev.elige.belief.Quality;
import dev.elige.catalog.Offer;
import dev.elige.cost.Bill;
import dev.elige.decide.Verdict.Met;
import dev.elige.decide.Verdict.Unconfirmed;
import dev.elige.decide.Verdict.Violated;
import dev.elige.spec.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An offer held against a task.
 *
 * @param offer the offer
 * @param bill what it costs in a month, in the cheapest mode allowed
 * @param quality how good its model is at this kind of task
 * @param isGoodEnough whether its quality reaches the floor as surely as the task asks
 * @param pivot the language that texts are translated to for it, and answers back from; empty where
 *     the model is asked directly
 * @param net what it is expected to bring in a month, less what it costs; empty where value is not
 *     the goal
 * @param findings what each rule says
 * @param violations the findings of violated rules
 */
public record Assessment(
    Offer offer,
    Estimate<Bill> bill,
    Estimate<Quality> quality,
    boolean isGoodEnough,
    Optional<Language> pivot,
    Optional<Estimate<Money>> net,
    List<Finding> findings,
    List<Finding> violations) {
  public Assessment {
    findings = List.copyOf(findings);
    violations = List.copyOf(violations);
  }

  static Assessment of(Candidate candidate, Estimate<Bill> bill, List<Finding> findings) {
    var violations = new ArrayList<Finding>(0);
    for (var finding : findings) {
      if (finding.verdict() instanceof Violated) {
        violations.add(finding);
      }
    }
    return new Assessment(
        candidate.offer(),
        bill,
        candidate.quality(),
        candidate.isGoodEnough(),
        candidate.pivot(),
        candidate.net(bill),
        findings,
        violations);
  }

  /** Whether it is good enough and, where value is the goal, known what it brings. */
  boolean isSure() {
    return isGoodEnough && isNetKnown();
  }

  /** Whether it is known what it brings; where value is not the goal nobody asks. */
  boolean isNetKnown() {
    return net.map(Estimate::isKnown).orElse(true);
  }

  /** The same, paid by another bill. */
  Assessment paidBy(Estimate<Bill> other) {
    var before = bill.map(Bill::monthly);
    Optional<Estimate<Money>> brought =
        net.map(value ->
            value.flatMap(amount ->
                before.flatMap(cost ->
                    other.map(paid ->
                        Money.usd(amount.plus(cost).amount().subtract(paid.monthly().amount()))))));
    return new Assessment(
        offer, other, quality, isGoodEnough, pivot, brought, findings, violations);
  }

  /** Where an offer stands. */
  public enum Standing {
    ELIGIBLE,
    UNCONFIRMED,
    REJECTED
  }

  /** Rejected by one violated rule; else unconfirmed by one that cannot be told. */
  public Standing standing() {
    if (!violations.isEmpty()) {
      return Standing.REJECTED;
    }
    for (var finding : findings) {
      if (finding.verdict() instanceof Unconfirmed) {
        return Standing.UNCONFIRMED;
      }
    }
    return Standing.ELIGIBLE;
  }

  /**
   * Whether it was heard on every limit. Not where it is made for another kind of task, not yet on
   * sale, or sold no longer: nothing else matters then.
   */
  public boolean isHeard() {
    return !findings.isEmpty() && findings.getLast().rule() == Rule.QUALITY;
  }

  /** The facts that are missing. */
  public List<Text> missing() {
    return findings.stream()
        .map(Finding::verdict)
        .filter(Unconfirmed.class::isInstance)
        .map(verdict -> ((Unconfirmed) verdict).missing())
        .toList();
  }

  /** What a person should know although the rules are met. */
  public List<Text> notes() {
    return findings.stream()
        .map(Finding::verdict)
        .filter(verdict -> verdict instanceof Met met && !met.note().toString().isEmpty())
        .map(verdict -> ((Met) verdict).note())
        .toList();
  }
}
