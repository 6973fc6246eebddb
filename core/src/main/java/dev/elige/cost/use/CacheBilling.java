package dev.elige.cost.use;

import dev.elige.base.Estimate;
import dev.elige.cost.Bill;
import dev.elige.cost.Mode;
import dev.elige.cost.Tariff;
import dev.elige.cost.Workload;
import java.util.List;

/** Bills prompts whose shared beginning is cached. */
public final class CacheBilling {
  private CacheBilling() {}

  /** The modes of this kind that the offer sells for the workload. */
  public static List<Mode> modes(Workload workload, Tariff tariff) {
    return List.of();
  }

  /** The bill of a month. */
  public static Estimate<Bill> bill(Workload workload, Tariff tariff, Mode.Cached mode) {
    return Estimate.unknown("not billed yet: {}", "aún sin calcular: {}", mode.title());
  }
}
