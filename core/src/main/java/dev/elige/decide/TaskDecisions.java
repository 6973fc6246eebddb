package dev.elige.decide;

import dev.elige.base.Estimate.Known;
import dev.elige.base.Text;
import dev.elige.belief.QualityBelief;
import dev.elige.cost.Bill;
import dev.elige.cost.Workload;
import dev.elige.cost.billing.Quote;
import java.util.List;
import java.util.Optional;

/**
 * Puts together what is said of a task once its choice is made.
 *
 * @param belief how good models are
 */
record TaskDecisions(QualityBelief belief) {
  TaskDecision of(Standings standings, Optional<Assessment> choice, Optional<Assessment> fallback) {
    var question = standings.question();
    var purchase = choice.map(one -> purchase(question, one));
    List<Quote> quotes = purchase.isPresent() ? purchase.get().quotes() : List.of();
    return new TaskDecision(
        question.task(),
        purchase.isPresent() ? purchase.get().workload() : Workload.of(question.task()),
        question.qualityFloor(),
        choice,
        fallback,
        quotes,
        purchase.isPresent() ? reasons(standings, choice.get(), purchase.get(), quotes) : List.of(),
        others(standings.eligible(), choice),
        standings.unconfirmed(),
        standings.rejected());
  }

  @SuppressWarnings("ReferenceEquality")
  private static List<Assessment> others(List<Assessment> eligible, Optional<Assessment> choice) {
    return choice.isEmpty()
        ? eligible
        : eligible.stream().filter(one -> one.offer() != choice.get().offer()).toList();
  }

  private static List<Text> reasons(
      Standings standings, Assessment choice, Purchase purchase, List<Quote> quotes) {
    List<Text> ofMode =
        choice.bill() instanceof Known<Bill>(var bill)
            ? new ModeReasons(purchase, bill, quotes).words()
            : List.of();
    return new Reasons(standings, choice).with(ofMode);
  }

  /** How a task buys an offer. */
  Purchase purchase(Question question, Assessment one) {
    return new Candidate(new Examination(one.offer(), belief), question).purchase();
  }
}
