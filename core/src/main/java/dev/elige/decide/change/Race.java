package dev.elige.decide.change;

import dev.elige.base.Money;
import dev.elige.decide.Decider;
import dev.elige.decide.Decision;
import dev.elige.decide.Hearing;
import dev.elige.decide.TaskDecision;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The offers for a task as they stand against each other.
 *
 * @param decider decided
 * @param decision the decision
 * @param decided that of the task
 * @param hearing holds offers against the task
 * @param contenders those that one change may make eligible, in the order of {@link Contender#of}
 */
record Race(
    Decider decider,
    Decision decision,
    TaskDecision decided,
    Hearing hearing,
    List<Contender> contenders) {
  static Race of(Decider decider, Decision decision, TaskDecision task) {
    var field = new ArrayList<Hurdles>();
    for (var one : Hurdles.of(Field.offers(task), task.task())) {
      if (mayCome(one.unmet())) {
        field.add(one);
      }
    }
    var hearing = decider.hearing(decision.requirement(), task.task());
    var goal = decision.requirement().aim().goal();
    var contenders = Contender.of(field, goal, task.task().quality().confidence());
    return new Race(decider, decision, task, hearing, contenders);
  }

  /** Whether one change may make an offer eligible. */
  private static boolean mayCome(int unmet) {
    return unmet == 0
        || unmet == Limits.QUALITY
        || unmet == Limits.BUDGET
        || unmet == Limits.LIFECYCLE
        || (unmet & ~LanguageChanges.OF_LANGUAGES) == 0;
  }

  /** Those in whose way nothing stands but perhaps one limit. */
  List<Contender> meetingAllBut(int limit) {
    return contenders.stream().filter(one -> one.meetsAllBut(limit)).toList();
  }

  /** The same, the good ones before the doubtful ones. */
  List<Contender> ranked(int butFor) {
    var meeting = meetingAllBut(butFor);
    return Stream.concat(
            meeting.stream().filter(Contender::isGood),
            meeting.stream().filter(one -> !one.isGood()))
        .toList();
  }

  /** The best eligible one beside an offer. */
  Optional<Contender> rival(Contender own) {
    Optional<Contender> best = Optional.empty();
    for (var one : contenders) {
      if (one.isEligible() && !one.is(own) && (best.isEmpty() || one.isBefore(best.get()))) {
        best = Optional.of(one);
      }
    }
    return best;
  }

  /** The best eligible one. */
  Optional<Contender> choice() {
    return ranked(0).stream().findFirst();
  }

  double floor() {
    return decided.qualityFloor();
  }

  /** The most that one offer may cost in a month, where that is limited. */
  Optional<BigDecimal> budget() {
    return decided
        .task()
        .monthlyBudget()
        .or(() -> decision.requirement().monthlyBudget())
        .map(Money::amount);
  }

  /** The day until which an offer must live, where one is stated. */
  Optional<LocalDate> mustLiveUntil() {
    return decided.task().constraints().mustLiveUntil().map(date -> date.last());
  }
}
