package dev.elige.decide.change;

import dev.elige.base.Estimate.Known;
import dev.elige.cost.Bill;
import dev.elige.cost.Mode;
import dev.elige.cost.Workload;
import dev.elige.decide.Purchase;
import java.math.BigDecimal;
import java.math.MathContext;

/** What an offer costs in a month at each volume; it never falls as the volume rises. */
sealed interface CostCurve {
  /** The cost of so many requests; infinite where it is not known. */
  double at(BigDecimal requests);

  /** In proportion to the volume: all modes that serve the task are paid by use. */
  record Straight(BigDecimal ofOne) implements CostCurve {
    @Override
    public double at(BigDecimal requests) {
      return ofOne.multiply(requests).doubleValue();
    }
  }

  /** Billed anew at each volume: units, machines or caches are paid otherwise. */
  record Billed(Purchase purchase) implements CostCurve {
    @Override
    public double at(BigDecimal requests) {
      Workload workload = purchase.workload().withRequests(requests);
      return purchase.of(workload).cheapest() instanceof Known<Bill>(var bill)
          ? bill.monthly().amount().doubleValue()
          : Double.POSITIVE_INFINITY;
    }
  }

  /** The curve of a purchase that costs an amount today. */
  static CostCurve of(Purchase purchase, BigDecimal cost) {
    for (var mode : purchase.modes()) {
      if (mode.kind() != Mode.Kind.BY_USE) {
        return new Billed(purchase);
      }
    }
    var requests = purchase.workload().requests();
    return new Straight(cost.divide(requests, MathContext.DECIMAL128));
  }
}
