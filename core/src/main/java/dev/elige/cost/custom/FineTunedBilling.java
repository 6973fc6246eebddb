package dev.elige.cost.custom;

import dev.elige.base.Estimate;
import dev.elige.cost.Bill;
import dev.elige.cost.Mode;
import dev.elige.cost.Tariff;
import dev.elige.cost.Workload;
import java.util.List;

/** Bills a customised model. */
public final class FineTunedBilling {
  private FineTunedBilling() {}

  /** The modes of this kind that the offer sells for the workload. */
  public static List<Mode> modes(Workload workload, Tariff tariff) {
    return List.of();
  }

  /** The bill of a month. */
  public static Estimate<Bill> bill(Workload workload, Tariff tariff, Mode.FineTuned mode) {
    return Estimate.unknown("not billed yet: {}", "aún sin calcular: {}", mode.title());
  }
}
