package dev.elige.decide.change;

import dev.elige.base.Estimate.Known;
import dev.elige.cost.Bill;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the cheapest offer for a task costs under some of its limits, and which few limits make it
 * dearest.
 *
 * @param dearest by how many limits are imposed, none first: those that make the cheapest offer
 *     dearest
 */
record LeastCosts(List<Imposed> dearest) {
  /**
   * Some limits imposed.
   *
   * @param limits as {@link Limits}
   * @param cost of the cheapest offer that meets them
   */
  record Imposed(int limits, BigDecimal cost) {}

  LeastCosts {
    dearest = List.copyOf(dearest);
  }

  /**
   * All sets of limits but those on budgets, tried out.
   *
   * @return empty where no offer of known cost meets all of them
   */
  static Optional<LeastCosts> of(Field field) {
    int limits = field.limits() & ~Limits.BUDGET;
    var here = cheapest(field.here());
    var anywhere = cheapest(field.anywhere());
    var dearest = new ArrayList<Imposed>();
    for (int i = 0; i <= Integer.bitCount(limits); i++) {
      dearest.add(new Imposed(0, BigDecimal.valueOf(-1)));
    }
    int subset = 0;
    do {
      var cost = least((subset & Limits.REGION) == 0 ? anywhere : here, subset);
      if (cost == null) {
        return Optional.empty();
      }
      int size = Integer.bitCount(subset);
      if (cost.compareTo(dearest.get(size).cost()) > 0) {
        dearest.set(size, new Imposed(subset, cost));
      }
      subset = Subsets.next(subset, limits);
    } while (subset != 0);
    return Optional.of(new LeastCosts(dearest));
  }

  /** The cheapest offer for each set of limits that offers fail. */
  private static Map<Integer, BigDecimal> cheapest(List<Hurdles> offers) {
    var cheapest = new HashMap<Integer, BigDecimal>();
    for (var one : offers) {
      if (one.offer().bill() instanceof Known<Bill>(var bill)) {
        cheapest.merge(one.unmet(), bill.monthly().amount(), BigDecimal::min);
      }
    }
    return cheapest;
  }

  private static @Nullable BigDecimal least(Map<Integer, BigDecimal> offers, int limits) {
    BigDecimal least = null;
    for (var entry : offers.entrySet()) {
      boolean isMet = (entry.getKey() & limits) == 0;
      if (isMet && (least == null || entry.getValue().compareTo(least) < 0)) {
        least = entry.getValue();
      }
    }
    return least;
  }
}
