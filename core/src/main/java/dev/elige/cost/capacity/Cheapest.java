package dev.elige.cost.capacity;

import dev.elige.base.Estimate;
import dev.elige.base.Estimate.Known;
import dev.elige.cost.Bill;

/** Of two bills of the same at two places the cheaper one; a known one before an unknown. */
final class Cheapest {
  private Cheapest() {}

  static Estimate<Bill> of(Estimate<Bill> one, Estimate<Bill> other) {
    if (!(other instanceof Known<Bill>(var second))) {
      return one;
    }
    if (!(one instanceof Known<Bill>(var first))) {
      return other;
    }
    return first.monthly().compareTo(second.monthly()) <= 0 ? one : other;
  }
}
