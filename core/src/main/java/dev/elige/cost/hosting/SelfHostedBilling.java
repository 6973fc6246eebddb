package dev.elige.cost.hosting;

import dev.elige.base.Estimate;
import dev.elige.cost.Bill;
import dev.elige.cost.Mode;
import dev.elige.cost.Tariff;
import dev.elige.cost.Workload;
import java.util.List;

/** Bills a model on machines. */
public final class SelfHostedBilling {
  /** Bills by what the catalog knows of machines. */
  public SelfHostedBilling() {}

  /** The modes of this kind that the offer sells for the workload. */
  public List<Mode> modes(Workload workload, Tariff tariff) {
    return List.of();
  }

  /** The bill of a month. */
  public Estimate<Bill> bill(Workload workload, Tariff tariff, Mode.SelfHosted mode) {
    return Estimate.unknown("not billed yet: {}", "aún sin calcular: {}", mode.title());
  }
}
