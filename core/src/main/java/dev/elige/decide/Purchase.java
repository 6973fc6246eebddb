package dev.elige.decide;

import dev.elige.base.Estimate;
import dev.elige.base.Estimate.Known;
import dev.elige.cost.Bill;
import dev.elige.cost.Mode;
import dev.elige.cost.Tariff;
import dev.elige.cost.Workload;
import dev.elige.cost.billing.Billing;
import dev.elige.cost.billing.Quote;
import java.util.List;

/**
 * How an offer is bought for a task: in the cheapest of the modes that serve it.
 *
 * @param billing the cost function
 * @param workload what is bought, as the offer's model counts it
 * @param tariff the prices that the task meets
 */
public record Purchase(Billing billing, Workload workload, Tariff tariff) {
  /** The bill of the cheapest mode; where none is known, why there is none on demand. */
  public Estimate<Bill> cheapest() {
    var modes = modes();
    if (modes.isEmpty()) {
      return Estimate.unknown(
          "no price of customising is published", "sin precio publicado de personalización");
    }
    var best = bill(modes.getFirst());
    for (int i = 1; i < modes.size(); i++) {
      if (mayBeCheaper(modes.get(i), best)) {
        best = Bill.cheaper(best, bill(modes.get(i)));
      }
    }
    return best;
  }

  private boolean mayBeCheaper(Mode mode, Estimate<Bill> best) {
    return !(best instanceof Known<Bill>(var known))
        || !billing.costsAtLeast(known.monthly(), workload, tariff, mode);
  }

  /** The bills of the modes that serve the task. */
  public List<Quote> quotes() {
    return billing.quotes(workload, tariff, modes());
  }

  /** The modes that serve the task. */
  public List<Mode> modes() {
    return billing.servingModes(workload, tariff);
  }

  /** The same purchase of another workload. */
  public Purchase of(Workload other) {
    return new Purchase(billing, other, tariff);
  }

  /** A bill of the same purchase at another volume or use. */
  public Estimate<Bill> bill(Workload other, Mode mode) {
    return billing.bill(other, tariff, mode);
  }

  @SuppressWarnings("ReferenceEquality")
  private Estimate<Bill> bill(Mode mode) {
    return mode == Mode.ON_DEMAND
        ? billing.onDemand(workload, tariff)
        : billing.bill(workload, tariff, mode);
  }
}
