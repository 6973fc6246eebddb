package dev.elige.decide.change;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Who is the choice at every value of one quantity: stretches from the lowest value to the highest,
 * without gaps, no two neighbours with the same choice.
 */
record Axis(List<Stretch> stretches) {
  Axis {
    stretches = List.copyOf(stretches);
  }

  /** Puts stretches one behind another. */
  static final class Builder {
    private final List<Stretch> stretches = new ArrayList<>();
    private BigDecimal low;

    /**
     * @param low below all values
     */
    Builder(BigDecimal low) {
      this.low = low;
    }

    /**
     * Adds, from where the axis ends, the stretches of those that are the first in an order whose
     * reach is a value or more.
     */
    void addFirst(List<Contender> order, Function<Contender, BigDecimal> reach) {
      for (var contender : order) {
        add(reach.apply(contender), Optional.of(contender));
      }
    }

    /** Adds a stretch up to a value, where the axis does not go so far yet. */
    void add(BigDecimal high, Optional<Contender> choice) {
      if (high.compareTo(low) <= 0) {
        return;
      }
      var from = low;
      if (!stretches.isEmpty() && isSame(stretches.getLast().choice(), choice)) {
        from = stretches.removeLast().low();
      }
      stretches.add(new Stretch(from, high, choice));
      low = high;
    }

    private static boolean isSame(Optional<Contender> one, Optional<Contender> other) {
      return one.map(Contender::id).equals(other.map(Contender::id));
    }

    /** The axis as far as it goes. */
    Axis build() {
      return new Axis(stretches);
    }

    /** The axis, with nobody as the choice up to its end. */
    Axis build(BigDecimal end) {
      add(end, Optional.empty());
      return new Axis(stretches);
    }
  }

  /** The place of the stretch that holds a value. */
  int at(BigDecimal value) {
    for (int i = 0; i < stretches.size(); i++) {
      if (stretches.get(i).holds(value)) {
        return i;
      }
    }
    throw new IllegalArgumentException("not on the axis: " + value);
  }
}
