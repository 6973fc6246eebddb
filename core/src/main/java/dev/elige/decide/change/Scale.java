package dev.elige.decide.change;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One quantity of a task with who is the choice at each of its values.
 *
 * @param axis who is the choice
 * @param now the value that holds
 * @param rounding how values are announced
 * @param change what a value means
 */
record Scale(Axis axis, BigDecimal now, Announced rounding, Words change) {
  /** How the first value of a stretch is announced. */
  interface Announced {
    /** Empty where there is no first one. */
    Optional<BigDecimal> into(BigDecimal from, Stretch stretch);
  }

  /** Says what a value of the axis is as a change. */
  interface Words {
    Change of(BigDecimal value);
  }

  /** The smallest change with which an offer is the choice; empty where none does, or it is. */
  Optional<Change> smallest(Contender offer) {
    Optional<BigDecimal> best = Optional.empty();
    for (var stretch : axis.stretches()) {
      boolean isIts = stretch.choice().isPresent() && stretch.choice().get().is(offer);
      if (isIts && stretch.holds(now)) {
        return Optional.empty();
      }
      var value = isIts ? rounding.into(now, stretch) : Optional.<BigDecimal>empty();
      if (value.isPresent() && (best.isEmpty() || isNearer(value.get(), best.get()))) {
        best = value;
      }
    }
    return best.map(change::of);
  }

  private boolean isNearer(BigDecimal one, BigDecimal other) {
    return one.subtract(now).abs().compareTo(other.subtract(now).abs()) < 0;
  }

  /** What the nearest lower and the nearest higher values change. */
  List<Turn> turns() {
    var turns = new ArrayList<Turn>();
    int place = axis.at(now);
    for (int next : new int[] {place - 1, place + 1}) {
      if (next >= 0 && next < axis.stretches().size()) {
        var stretch = axis.stretches().get(next);
        rounding
            .into(now, stretch)
            .ifPresent(value ->
                turns.add(new Turn(change.of(value), stretch.choice().map(Contender::assessment))));
      }
    }
    return turns;
  }
}
