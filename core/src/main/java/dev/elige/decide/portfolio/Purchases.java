package dev.elige.decide.portfolio;

import dev.elige.decide.portfolio.PortfolioAnswer.Purchase;
import java.util.ArrayList;
import java.util.List;

/** Commitments of a set, told as few as they can be at their price. */
final class Purchases {
  private Purchases() {}

  /** A purchase that serves some tasks by the options chosen for them. */
  static Purchase of(Pool pool, List<Integer> tasks, Option[] choices) {
    double needed = 0;
    for (int task : tasks) {
      needed += choices[task].pool().map(PoolUse::units).orElse(0.0);
    }
    return new Purchase(pool, pool.bought(needed), pool.monthlyUsd(needed), tasks);
  }

  /** The same, where one purchase of a pool costs no more than two with those two as one. */
  static List<Purchase> merged(List<Purchase> purchases, Option[] choices) {
    var merged = new ArrayList<Purchase>();
    for (var next : purchases) {
      var one = next;
      for (var other : List.copyOf(merged)) {
        var both = both(one, other, choices);
        if (one.pool().equals(other.pool())
            && both.monthlyUsd() <= one.monthlyUsd() + other.monthlyUsd()) {
          merged.remove(other);
          one = both;
        }
      }
      merged.add(one);
    }
    return merged;
  }

  private static Purchase both(Purchase one, Purchase other, Option[] choices) {
    var tasks = new ArrayList<>(one.tasks());
    tasks.addAll(other.tasks());
    tasks.sort(null);
    return of(one.pool(), tasks, choices);
  }
}
