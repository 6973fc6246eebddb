package dev.elige.cost.billing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.base.Estimate.Known;
import dev.elige.base.Money;
import dev.elige.catalog.Catalog;
import dev.elige.cost.Bill;
import dev.elige.cost.Mode;
import dev.elige.cost.Tariff;
import dev.elige.cost.TokenSize;
import dev.elige.cost.Workload;
import dev.elige.cost.hosting.SelfHostedBilling;
import dev.elige.spec.Size;
import dev.elige.spec.usage.UnitCapacity;
import dev.elige.spec.usage.Usage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What lets a search pass capacity by is never above what capacity costs. */
class LeastCapacityTest {
  private static final Set<Mode.Kind> CAPACITY = Set.of(Mode.Kind.PROVISIONED, Mode.Kind.RESERVED);

  private final Billing billing = new Billing(new SelfHostedBilling());

  private static Workload workload(String requests, Usage usage) {
    return new Workload(
        new BigDecimal(requests),
        TokenSize.of(Size.tokens(900)),
        TokenSize.of(Size.tokens(120)),
        usage);
  }

  private static Usage units(String units) {
    var capacity =
        new UnitCapacity(Optional.empty(), Optional.empty(), Optional.of(new BigDecimal(units)));
    return Usage.PLAIN.change().capacity(capacity).build();
  }

  @Test
  void noCapacityOfTheCatalogCostsLessThanItsLeast() {
    var workloads =
        List.of(
            workload("1", Usage.PLAIN),
            workload("40000000", Usage.PLAIN),
            workload("1000", units("0.25")),
            workload("1000", units("3")));
    int seen = 0;
    for (var offer : Catalog.builtIn().on(LocalDate.of(2026, 11, 23)).offers()) {
      var tariff = Tariff.of(offer);
      for (var workload : workloads) {
        for (var mode : billing.modes(workload, tariff)) {
          if (CAPACITY.contains(mode.kind())
              && billing.bill(workload, tariff, mode) instanceof Known<Bill>(var bill)) {
            seen++;
            var justAbove = bill.monthly().plus(Money.usd("0.000001"));
            assertThat(billing.costsAtLeast(justAbove, workload, tariff, mode))
                .as("%s %s", offer.id(), mode.id())
                .isFalse();
          }
        }
      }
    }
    assertThat(seen).isGreaterThan(200);
  }
}
