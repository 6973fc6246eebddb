package dev.elige.decide;

import dev.elige.base.Estimate;
import dev.elige.base.Estimate.Known;
import dev.elige.cost.Bill;
import dev.elige.cost.Mode;
import dev.elige.cost.Tariff;
import dev.elige.cost.Workload;
import dev.elige.cost.billing.Billing;
import dev.elige.cost.billing.Quote;
import dev.elige.cost.use.UseBilling;
import dev.elige.spec.usage.Usage;
import java.util.List;

/**
 * How an offer is bought for a task: the cheapest of the modes that serve it.
 *
 * <p>A task that names a training is served by customised models alone, every other by the model as
 * it is. Slower tiers need a task that can wait, priority buys speed that no rule asks for, caches
 * need prompts with a shared beginning and machines a user who would run them.
 */
final class Purchase {
  private final Billing billing;
  private final Workload workload;
  private final Tariff tariff;

  Purchase(Billing billing, Workload workload, Tariff tariff) {
    this.billing = billing;
    this.workload = workload;
    this.tariff = tariff;
  }

  /** The bill of the cheapest mode; where none is known, why there is none on demand. */
  Estimate<Bill> cheapest() {
    if (workload.usage().training().isPresent()) {
      return cheapest(quotes());
    }
    var best = UseBilling.bill(workload, tariff, Mode.ON_DEMAND);
    var modes = billing.modes(workload, tariff);
    for (var other : modes.subList(1, modes.size())) {
      if (serves(other, workload.usage())) {
        best = cheaper(best, billing.bill(workload, tariff, other));
      }
    }
    return best;
  }

  /** The bills of the modes that serve the task, in the order of the modes. */
  List<Quote> quotes() {
    return billing.quotes(workload, tariff).stream()
        .filter(quote -> serves(quote.mode(), workload.usage()))
        .toList();
  }

  private static Estimate<Bill> cheapest(List<Quote> quotes) {
    return quotes.stream()
        .map(Quote::bill)
        .reduce(Purchase::cheaper)
        .orElse(Estimate.unknown("cannot be customised", "no se puede personalizar"));
  }

  private static Estimate<Bill> cheaper(Estimate<Bill> one, Estimate<Bill> other) {
    if (!(other instanceof Known<Bill>(var second))) {
      return one;
    }
    return one instanceof Known<Bill>(var first) && first.monthly().compareTo(second.monthly()) <= 0
        ? one
        : other;
  }

  private static boolean serves(Mode mode, Usage usage) {
    boolean customised = usage.training().isPresent();
    return switch (mode) {
      case Mode.FineTuned _ -> customised;
      case Mode.Imported _ -> false;
      case Mode.ByUse(var tier) ->
          !customised
              && switch (tier) {
                case ON_DEMAND -> true;
                case BATCH, FLEX -> usage.batchAllowed();
                case PRIORITY -> false;
              };
      case Mode.Cached _ -> !customised && usage.reuse().isPresent();
      case Mode.Provisioned _, Mode.Reserved _ -> !customised;
      case Mode.SelfHosted _ -> !customised && usage.selfHosting().isPresent();
    };
  }
}
