package dev.elige.cost.capacity;

import dev.elige.base.Estimate;
import dev.elige.cost.Bill;
import dev.elige.cost.Mode;
import dev.elige.cost.Tariff;
import dev.elige.cost.Workload;
import java.util.List;

/** Bills an imported model by windows of use. */
public final class ImportedBilling {
  private ImportedBilling() {}

  /** The modes of this kind that the offer sells for the workload. */
  public static List<Mode> modes(Workload workload, Tariff tariff) {
    return List.of();
  }

  /** The bill of a month. */
  public static Estimate<Bill> bill(Workload workload, Tariff tariff, Mode.Imported mode) {
    return Estimate.unknown("not billed yet: {}", "aún sin calcular: {}", mode.title());
  }
}
