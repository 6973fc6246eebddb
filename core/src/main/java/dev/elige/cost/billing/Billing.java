package dev.elige.cost.billing;

import dev.elige.base.Estimate;
import dev.elige.base.Money;
import dev.elige.catalog.Offer;
import dev.elige.cost.Bill;
import dev.elige.cost.Mode;
import dev.elige.cost.Tariff;
import dev.elige.cost.Workload;
import dev.elige.cost.capacity.ImportedBilling;
import dev.elige.cost.capacity.ProvisionedBilling;
import dev.elige.cost.capacity.ReservedBilling;
import dev.elige.cost.custom.FineTunedBilling;
import dev.elige.cost.hosting.BreakEvenLoad;
import dev.elige.cost.hosting.SelfHostedBilling;
import dev.elige.cost.step.TranslationBilling;
import dev.elige.cost.use.CacheBilling;
import dev.elige.cost.use.CallBilling;
import dev.elige.cost.use.CallTokens;
import dev.elige.cost.use.UseBilling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The one cost function: what a workload costs in a month at an offer in a mode.
 *
 * <p>Guarantee: a bill is the exact sum of its lines, and every line has a price with its source. A
 * price that no source states makes that mode unknown, with the reason; other modes stand.
 */
public final class Billing {
  private final SelfHostedBilling selfHosted;
  private final TranslationBilling translation;

  /**
   * The function, with Amazon Translate on the road around a missing language.
   *
   * @param selfHosted knows what machines cost and serve
   */
  public Billing(SelfHostedBilling selfHosted) {
    this(selfHosted, TranslationBilling.byAmazonTranslate());
  }

  /**
   * The function.
   *
   * @param selfHosted knows what machines cost and serve
   * @param translation bills the road around a missing language, where a workload takes it
   */
  public Billing(SelfHostedBilling selfHosted, TranslationBilling translation) {
    this.selfHosted = selfHosted;
    this.translation = translation;
  }

  /** The function over the machines that come with the program. */
  public static Billing builtIn() {
    return new Billing(new SelfHostedBilling());
  }

  /** The bill of an offer, called from the cheapest of its places. */
  public Estimate<Bill> bill(Workload workload, Offer offer, Mode mode) {
    return bill(workload, Tariff.of(offer), mode);
  }

  /** The bill at a tariff, with the steps around the model that the workload takes. */
  public Estimate<Bill> bill(Workload workload, Tariff tariff, Mode mode) {
    return translation.addTo(model(workload, tariff, mode), workload, tariff.prices().day());
  }

  private Estimate<Bill> model(Workload workload, Tariff tariff, Mode mode) {
    return switch (mode.kind()) {
      case BY_USE -> UseBilling.bill(workload, tariff, (Mode.ByUse) mode);
      case CACHED -> CacheBilling.bill(workload, tariff, (Mode.Cached) mode);
      case PROVISIONED -> ProvisionedBilling.bill(workload, tariff, (Mode.Provisioned) mode);
      case RESERVED -> ReservedBilling.bill(workload, tariff, (Mode.Reserved) mode);
      case FINE_TUNED -> FineTunedBilling.bill(workload, tariff, (Mode.FineTuned) mode);
      case IMPORTED -> ImportedBilling.bill(workload, tariff, (Mode.Imported) mode);
      case SELF_HOSTED -> selfHosted.bill(workload, tariff, (Mode.SelfHosted) mode);
    };
  }

  /** The bill of plain use on demand, as {@link #bill} makes it. */
  public Estimate<Bill> onDemand(Workload workload, Tariff tariff) {
    return translation.addTo(
        UseBilling.bill(workload, tariff, Mode.ON_DEMAND), workload, tariff.prices().day());
  }

  /** What one call that was made costs, by the tokens that were counted in it. */
  public Estimate<Bill> call(CallTokens tokens, Tariff tariff) {
    return CallBilling.bill(tokens, tariff);
  }

  /** Every mode that an offer sells for a workload, on demand first. */
  public List<Mode> modes(Workload workload, Tariff tariff) {
    var modes = new ArrayList<>(UseBilling.modes(tariff));
    modes.addAll(CacheBilling.modes(workload, tariff));
    modes.addAll(ProvisionedBilling.modes(workload, tariff));
    modes.addAll(ReservedBilling.modes(workload, tariff));
    modes.addAll(FineTunedBilling.modes(workload, tariff));
    modes.addAll(ImportedBilling.modes(workload, tariff));
    modes.addAll(selfHosted.modes(workload, tariff));
    return modes;
  }

  /**
   * The modes that serve a workload as it is used. One that names a training is served by
   * customised models alone, every other by the model as it is: on demand; by slower tiers where it
   * can wait; by a cache where prompts have a beginning in common; by capacity; by machines where
   * the user would run them. Priority buys a speed that nothing asks for.
   */
  public List<Mode> servingModes(Workload workload, Tariff tariff) {
    var usage = workload.usage();
    if (usage.training().isPresent()) {
      return FineTunedBilling.modes(workload, tariff);
    }
    var modes = new ArrayList<Mode>();
    modes.add(Mode.ON_DEMAND);
    if (usage.batchAllowed()) {
      modes.addAll(UseBilling.slowModes(tariff));
    }
    if (usage.reuse().isPresent()) {
      modes.addAll(CacheBilling.modes(workload, tariff));
    }
    modes.addAll(ProvisionedBilling.modes(workload, tariff));
    modes.addAll(ReservedBilling.modes(workload, tariff));
    if (usage.selfHosting().isPresent()) {
      modes.addAll(selfHosted.modes(workload, tariff));
    }
    return modes;
  }

  /**
   * Whether a mode surely costs no less than an amount, told without billing it: capacity has a
   * smallest piece.
   */
  public boolean costsAtLeast(Money amount, Workload workload, Tariff tariff, Mode mode) {
    var least =
        switch (mode.kind()) {
          case PROVISIONED -> ProvisionedBilling.least(workload, tariff, (Mode.Provisioned) mode);
          case RESERVED -> ReservedBilling.least(workload, tariff, (Mode.Reserved) mode);
          case BY_USE, CACHED, FINE_TUNED, IMPORTED, SELF_HOSTED -> Optional.<Money>empty();
        };
    return least.isPresent()
        && least.get().currency().equals(amount.currency())
        && least.get().compareTo(amount) >= 0;
  }

  /**
   * How full one machine has to be to cost no more than paying by use.
   *
   * @param byUse the bill of the same workload by use, above 0
   */
  public Estimate<BreakEvenLoad> breakEvenLoad(
      Workload workload, Tariff tariff, Mode.SelfHosted machine, Bill byUse) {
    return selfHosted.breakEven(workload, tariff, machine, byUse);
  }

  /** The bills of some modes. */
  public List<Quote> quotes(Workload workload, Tariff tariff, List<Mode> modes) {
    var quotes = new ArrayList<Quote>(modes.size());
    for (var mode : modes) {
      quotes.add(new Quote(mode, bill(workload, tariff, mode)));
    }
    return quotes;
  }

  /** The bills of all modes that an offer sells for a workload. */
  public List<Quote> quotes(Workload workload, Tariff tariff) {
    return quotes(workload, tariff, modes(workload, tariff));
  }
}
