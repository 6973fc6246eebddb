package dev.elige.cost;

import dev.elige.base.Authority;
import dev.elige.base.Citation;
import dev.elige.base.Estimate;
import dev.elige.base.Explanation;
import dev.elige.base.Money;
import dev.elige.base.Text;
import dev.elige.catalog.TestingSources;
import dev.elige.catalog.Validity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Bills that a test writes down as formulas. */
public final class TestingBills {
  private TestingBills() {}

  /** A bill of one line, of a total as a formula of the workload. */
  public static Function<Workload, Estimate<Bill>> of(Function<Workload, BigDecimal> total) {
    return workload -> Estimate.known(bill(workload, total.apply(workload)));
  }

  /** A bill of one line of so many dollars. */
  public static Bill bill(Workload workload, BigDecimal total) {
    var citation =
        new Citation(TestingSources.of(Authority.CURATED), "price page", TestingSources.READ_ON);
    var price = new UnitPrice(Money.usd("1"), citation, Validity.since(TestingSources.READ_ON));
    var line =
        LineItem.of(
            Charge.of("hours of units", "horas de unidades", Unit.UNIT_HOUR),
            total,
            price,
            () -> Explanation.given(Text.verbatim("hours"), Text.verbatim(total.toString())));
    return new Bill(
        Mode.ON_DEMAND, Optional.empty(), workload.requests(), List.of(line), List.of());
  }
}
