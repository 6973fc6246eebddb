package dev.elige.decide.record;

import dev.elige.base.Estimate.Known;
import dev.elige.base.Money;
import dev.elige.base.Numerals;
import dev.elige.base.Text;
import dev.elige.decide.Assessment;
import dev.elige.decide.Decision;
import dev.elige.spec.Goal;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Holds the recorded choices as a whole against those of today. Where choices are joint a task may
 * have to take a dearer offer so that all cost less, so only the whole can be beaten: in cost, by
 * choices that surely reach their floors; where the best is wanted in quality; where value is, in
 * what is brought.
 */
final class SetComparison {
  private static final double ROUNDING = 1e-9;

  private final DecisionRecord then;
  private final Decision now;
  private final Tolerance tolerance;
  private final List<Change> changes = new ArrayList<>();

  SetComparison(DecisionRecord then, Decision now, Tolerance tolerance) {
    this.then = then;
    this.now = now;
    this.tolerance = tolerance;
  }

  /** None where a task has no choice today: what is against the recorded one is told by itself. */
  List<Change> changes() {
    var today = now.tasks().stream().flatMap(task -> task.choice().stream()).toList();
    if (today.size() < now.tasks().size() || now.tasks().size() < 2) {
      return changes;
    }
    if (then.set() instanceof Known<SetRecord>(var set)) {
      counts(set);
    }
    var recorded = Recorded.of(then, now);
    if (now.isJoint() && recorded.isPresent()) {
      objective(recorded.get());
      if (!offers(recorded.get().choices()).equals(offers(today))) {
        cheaper(recorded.get(), today);
        better(recorded.get(), today);
        worthier(recorded.get(), today);
      }
    }
    return changes;
  }

  private static List<String> offers(List<Assessment> choices) {
    return choices.stream().map(one -> one.offer().id().toString()).toList();
  }

  private void counts(SetRecord set) {
    if (set.models() != now.set().models() || set.providers() != now.set().providers()) {
      add(
          Text.of(
              "deciding anew keeps models: {}, providers: {}; then {} and {}",
              "decidir de nuevo mantiene modelos: {}, proveedores: {}; entonces {} y {}",
              now.set().models(),
              now.set().providers(),
              set.models(),
              set.providers()),
          false);
    }
  }

  /** What the recorded choices come to by the goal. */
  private void objective(Recorded recorded) {
    var goal = now.requirement().aim().goal();
    var today = Objective.of(now, recorded.choices(), recorded.keeping());
    if (then.set() instanceof Known<SetRecord>(var set)
        && set.goal() == goal
        && set.objective() instanceof Known<BigDecimal>(var before)
        && today instanceof Known<BigDecimal>(var after)
        && before.compareTo(after) != 0) {
      add(
          Text.of(
              "the recorded choices, {}: {} → {}",
              "las elecciones registradas, {}: {} → {}",
              Objective.title(goal),
              Numerals.plain(before),
              Numerals.plain(after)),
          false);
    }
  }

  private void cheaper(Recorded recorded, List<Assessment> today) {
    var mine = recorded.total();
    var other = Objective.cost(today, now.set().keeping()).toOptional();
    if (mine.isEmpty()
        || other.isEmpty()
        || mine.get().isZero()
        || !today.stream().allMatch(Assessment::isGoodEnough)) {
      return;
    }
    var saved = less(mine.get(), other.get()).divide(mine.get().amount(), MathContext.DECIMAL64);
    if (saved.compareTo(tolerance.dearer()) > 0) {
      add(
          Text.of(
              "deciding anew costs {} a month for all tasks, {} % less than the recorded choices",
              "decidir de nuevo cuesta {} al mes para todas las tareas, un {} % menos que las"
                  + " elecciones registradas",
              Numerals.fineAmount(other.get()),
              Numerals.percent(saved)),
          true);
    }
  }

  private static BigDecimal less(Money mine, Money other) {
    return mine.amount().subtract(other.amount());
  }

  /** The margin is between what is surely reached and the middle of what is believed. */
  private void better(Recorded recorded, List<Assessment> today) {
    if (now.requirement().aim().goal() != Goal.BEST) {
      return;
    }
    var mine = Objective.quality(now, recorded.choices(), (_, quality) -> quality.mean());
    var other =
        Objective.quality(
            now, today, (task, quality) -> quality.cautious(task.quality().confidence()));
    if (mine instanceof Known<BigDecimal>(var before)
        && other instanceof Known<BigDecimal>(var after)
        && mean(after) > mean(before) + tolerance.better().doubleValue() + ROUNDING) {
      add(
          Text.of(
              "deciding anew surely reaches a mean quality of {}; the recorded choices have {}",
              "decidir de nuevo alcanza con seguridad una calidad media de {}; las elecciones"
                  + " registradas tienen {}",
              QualityWords.number(mean(after)),
              QualityWords.number(mean(before))),
          true);
    }
  }

  /** A weighted sum as a mean. */
  private double mean(BigDecimal sum) {
    double weights = 0;
    for (var task : now.tasks()) {
      weights += task.task().quality().weight();
    }
    return sum.doubleValue() / weights;
  }

  /** More is brought than a bill that fell by what is tolerated would bring. */
  private void worthier(Recorded recorded, List<Assessment> today) {
    if (now.requirement().aim().goal() != Goal.VALUE) {
      return;
    }
    var mine = Objective.of(now, recorded.choices(), recorded.keeping()).toOptional();
    var other = Objective.of(now, today, now.set().keeping()).toOptional();
    var cost = recorded.total();
    if (mine.isPresent() && other.isPresent() && cost.isPresent()) {
      var gain = other.get().subtract(mine.get());
      if (gain.compareTo(cost.get().amount().multiply(tolerance.dearer())) > 0) {
        add(
            Text.of(
                "deciding anew brings {} a month more than the recorded choices",
                "decidir de nuevo aporta {} al mes más que las elecciones registradas",
                Numerals.fineAmount(Money.usd(gain))),
            true);
      }
    }
  }

  private void add(Text text, boolean fails) {
    changes.add(new Change(ChangeKind.SET_MOVED, Optional.empty(), text, fails));
  }
}
