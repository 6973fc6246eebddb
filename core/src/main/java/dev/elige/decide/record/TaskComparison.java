package dev.elige.decide.record;

import dev.elige.base.Estimate.Known;
import dev.elige.base.Text;
import dev.elige.cost.Bill;
import dev.elige.decide.Assessment;
import dev.elige.decide.Decision;
import dev.elige.decide.TaskDecision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds the recorded choice of one task, and its fallback, against what is known today. */
final class TaskComparison {
  private final TaskRecord then;
  private final TaskDecision now;
  private final Decision decision;
  private final Tolerance tolerance;
  private final boolean tellsRoads;
  private final List<Change> changes = new ArrayList<>();

  /**
   * Compares a task.
   *
   * @param tellsRoads whether the record tells of translators and fallbacks
   */
  TaskComparison(
      TaskRecord then,
      TaskDecision now,
      Decision decision,
      Tolerance tolerance,
      boolean tellsRoads) {
    this.then = then;
    this.now = now;
    this.decision = decision;
    this.tolerance = tolerance;
    this.tellsRoads = tellsRoads;
  }

  /** Of the choice first; a fallback that fails is as bad as a choice that does. */
  List<Change> changes() {
    changes.addAll(of(then.choice()));
    if (!decision.isJoint()) {
      rivals();
    }
    then.fallback().ifPresent(this::fallback);
    otherFallback();
    return changes;
  }

  private List<Change> of(OfferRecord offer) {
    return new OfferComparison(offer, now, decision, tolerance, tellsRoads).changes();
  }

  /** Where choices are joint, only the whole can be beaten. */
  private void rivals() {
    var today = Found.in(now, then.choice().offer());
    if (today.isPresent() && today.get().bill() instanceof Known<Bill>(var bill)) {
      changes.addAll(
          new RivalComparison(then, now, tolerance).changes(bill.monthly(), today.get().quality()));
    }
  }

  private void fallback(OfferRecord fallback) {
    for (var change : of(fallback)) {
      changes.add(
          new Change(
              change.kind(),
              change.task(),
              Text.of("fallback: {}", "respaldo: {}", change.text()),
              change.fails()));
    }
  }

  /** What stands in today may be another, because something that costs nothing moved. */
  private void otherFallback() {
    var before = then.fallback().map(one -> one.offer().toString());
    var today = now.fallback().map(Assessment::offer).map(offer -> offer.id().toString());
    if (tellsRoads && now.choice().isPresent() && !before.equals(today)) {
      changes.add(
          new Change(
              ChangeKind.FALLBACK_MOVED,
              Optional.of(then.id()),
              Text.of(
                  "deciding anew falls back on {}, then on {}",
                  "decidir de nuevo da como respaldo {}, entonces {}",
                  nameOf(today),
                  nameOf(before)),
              false));
    }
  }

  private static Text nameOf(Optional<String> offer) {
    return offer.map(Text::verbatim).orElse(Text.of("none", "ninguno"));
  }
}
