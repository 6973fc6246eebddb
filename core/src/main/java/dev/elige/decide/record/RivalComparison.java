package dev.elige.decide.record;

import dev.elige.base.Estimate;
import dev.elige.base.Estimate.Known;
import dev.elige.base.Money;
import dev.elige.base.Numerals;
import dev.elige.base.Text;
import dev.elige.belief.Quality;
import dev.elige.decide.Assessment;
import dev.elige.decide.TaskDecision;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Looks for an offer that beats the recorded choice by a clear margin: in cost at a quality that
 * surely suffices, or in quality at no higher cost. Where deciding anew chooses the recorded offer
 * again there is none: whatever beats it in one respect was passed over for the goal or for the
 * models that may be kept.
 */
final class RivalComparison {
  private final TaskRecord then;
  private final TaskDecision now;
  private final Tolerance tolerance;
  private final List<Change> changes = new ArrayList<>();

  RivalComparison(TaskRecord then, TaskDecision now, Tolerance tolerance) {
    this.then = then;
    this.now = now;
    this.tolerance = tolerance;
  }

  /**
   * Today's choice where it is cheaper, and the best of those that are better.
   *
   * @param cost what the recorded choice costs today
   * @param quality what is believed of it today; where that is unknown nothing is surely better
   */
  List<Change> changes(Money cost, Estimate<Quality> quality) {
    if (now.choice().filter(this::isAnother).isEmpty()) {
      return changes;
    }
    cheaper(now.choice().get(), cost);
    if (quality instanceof Known<Quality>(var known)) {
      better(cost, known);
    }
    return changes;
  }

  private Stream<Assessment> rivals() {
    return Stream.concat(now.choice().stream(), now.alternatives().stream())
        .filter(this::isAnother);
  }

  private boolean isAnother(Assessment one) {
    return !one.offer().id().equals(then.choice().offer()) && one.bill().isKnown();
  }

  private void cheaper(Assessment choice, Money mine) {
    if (!choice.isGoodEnough() || mine.isZero()) {
      return;
    }
    var cheapest = monthly(choice);
    var saved =
        mine.amount().subtract(cheapest.amount()).divide(mine.amount(), MathContext.DECIMAL64);
    if (saved.compareTo(tolerance.dearer()) > 0) {
      add(
          ChangeKind.CHEAPER,
          Text.of(
              "{} costs {} a month, {} % less than {}",
              "{} cuesta {} al mes, un {} % menos que {}",
              choice.offer().id(),
              Numerals.fineAmount(cheapest),
              Numerals.percent(saved),
              then.choice().offer()));
    }
  }

  /** The margin is between what the rival surely reaches and the middle of the choice's belief. */
  private void better(Money cost, Quality mine) {
    var best =
        rivals()
            .filter(one -> monthly(one).compareTo(cost) <= 0)
            .max((one, other) -> Double.compare(cautious(one), cautious(other)));
    if (best.isPresent() && cautious(best.get()) > mine.mean() + tolerance.better().doubleValue()) {
      var confidence = now.task().quality().confidence();
      add(
          ChangeKind.BETTER,
          Text.of(
              "{} reaches a quality of {} with a probability of {} % at {} a month; {} has {} at"
                  + " {}",
              "{} alcanza una calidad de {} con una probabilidad del {} % por {} al mes; {} tiene"
                  + " {} por {}",
              best.get().offer().id(),
              QualityWords.number(cautious(best.get())),
              Numerals.percent(BigDecimal.valueOf(confidence)),
              Numerals.fineAmount(monthly(best.get())),
              then.choice().offer(),
              QualityWords.of(mine),
              Numerals.fineAmount(cost)));
    }
  }

  /** What is reached as surely as the task asks; less than anything where nothing is known. */
  private double cautious(Assessment one) {
    double confidence = now.task().quality().confidence();
    return one.quality().fold(quality -> quality.cautious(confidence), _ -> -1.0);
  }

  private static Money monthly(Assessment one) {
    return one.bill().toOptional().orElseThrow().monthly();
  }

  private void add(ChangeKind kind, Text text) {
    changes.add(new Change(kind, Optional.of(then.id()), text, true));
  }
}
