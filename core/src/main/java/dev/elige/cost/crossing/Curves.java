package dev.elige.cost.crossing;

import dev.elige.base.Estimate;
import dev.elige.cost.Bill;
import dev.elige.cost.Workload;
import java.math.BigDecimal;
import java.math.MathContext;

/** Two bills as functions of a variable. */
record Curves(Contender one, Contender other, Workload workload, Variable variable) {
  /** Half of the last place of an amount. */
  private static final BigDecimal ROUNDING = new BigDecimal("0.5e-9");

  /** What both cost at a value. */
  Estimate<Sample> at(BigDecimal value) {
    return variable
        .in(workload, value)
        .flatMap(varied ->
            one.bill()
                .apply(varied)
                .flatMap(first ->
                    other.bill().apply(varied).flatMap(second -> sample(value, first, second))));
  }

  /** What both cost at a part of the way between two values. */
  Estimate<Sample> between(Sample low, Sample high, double part) {
    var width = high.at().subtract(low.at());
    return at(low.at().add(width.multiply(BigDecimal.valueOf(part)), MathContext.DECIMAL64));
  }

  private static Estimate<Sample> sample(BigDecimal value, Bill first, Bill second) {
    var one = first.monthly();
    var other = second.monthly();
    if (!one.currency().equals(other.currency())) {
      return Estimate.unknown(
          "bills in {} and {} do not compare",
          "las facturas en {} y en {} no se comparan",
          one.currency(),
          other.currency());
    }
    int lines = first.items().size() + second.items().size();
    var noise = ROUNDING.multiply(BigDecimal.valueOf(lines));
    return Estimate.known(new Sample(value, one.amount(), other.amount(), noise));
  }
}
