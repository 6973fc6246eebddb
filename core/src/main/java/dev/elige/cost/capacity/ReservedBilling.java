package dev.elige.cost.capacity;

import dev.elige.base.Estimate;
import dev.elige.cost.Bill;
import dev.elige.cost.Mode;
import dev.elige.cost.Tariff;
import dev.elige.cost.Workload;
import java.util.List;

/** Bills a reserved rate of tokens. */
public final class ReservedBilling {
  private ReservedBilling() {}

  /** The modes of this kind that the offer sells for the workload. */
  public static List<Mode> modes(Workload workload, Tariff tariff) {
    return List.of();
  }

  /** The bill of a month. */
  public static Estimate<Bill> bill(Workload workload, Tariff tariff, Mode.Reserved mode) {
    return Estimate.unknown("not billed yet: {}", "aún sin calcular: {}", mode.title());
  }
}
