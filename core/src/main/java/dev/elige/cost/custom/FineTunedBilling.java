package dev.elige.cost.custom;

import dev.elige.base.Estimate;
import dev.elige.catalog.Commitment;
import dev.elige.catalog.PriceTerm;
import dev.elige.catalog.PriceTerm.HostingPrice;
import dev.elige.catalog.PriceTerm.ProvisionedPrice;
import dev.elige.catalog.PriceTerm.TunedPrice;
import dev.elige.catalog.Settled;
import dev.elige.cost.Bill;
import dev.elige.cost.Mode;
import dev.elige.cost.Mode.Serving;
import dev.elige.cost.Tariff;
import dev.elige.cost.Workload;
import java.util.ArrayList;
import java.util.List;

/**
 * Bills a customised model: its training, spread evenly over the months until it is trained anew,
 * its storage, and its serving by units, by the hour or by use.
 *
 * <p>Idea: training is billed in the first of tokens (times epochs), hours and images that the
 * requirement states and the provider prices. Units without commitment and deployments are billed
 * for the hours the model is kept ready, units with one for all hours of the month. Of the places
 * that the offer may be called from the cheapest is billed.
 *
 * <p>Guarantee: quantity times price is the amount; the monthly share of training is exact to
 * {@code 1e-18} units, and a missing price makes the bill unknown. Storage alone may be missing:
 * most providers do not charge it, and the bill says so. Sources: the providers' price pages that
 * the catalog cites, and {@link TuningRules}.
 */
public final class FineTunedBilling {
  private FineTunedBilling() {}

  /**
   * The modes of this kind that the offer sells for the workload: none where no training is stated
   * or no price of customising published.
   */
  public static List<Mode> modes(Workload workload, Tariff tariff) {
    var modes = new ArrayList<Mode>();
    if (workload.usage().training().isEmpty() || !sellsCustomising(tariff)) {
      return modes;
    }
    for (var serving : Serving.values()) {
      if (serves(tariff, serving)) {
        modes.add(new Mode.FineTuned(serving));
      }
    }
    if (modes.isEmpty()) {
      modes.add(new Mode.FineTuned(Serving.ON_DEMAND));
    }
    return modes;
  }

  /** The bill of a month at the cheapest place. */
  public static Estimate<Bill> bill(Workload workload, Tariff tariff, Mode.FineTuned mode) {
    var training = workload.usage().training();
    if (training.isEmpty()) {
      return Estimate.unknown("no training is stated", "no se indica ningún entrenamiento");
    }
    var places = TuningPrices.of(tariff);
    var best = new TunedLines(workload, training.get(), places.getFirst()).bill(mode);
    for (int i = 1; i < places.size(); i++) {
      best = Bill.cheaper(best, new TunedLines(workload, training.get(), places.get(i)).bill(mode));
    }
    return best;
  }

  private static boolean sellsCustomising(Tariff tariff) {
    for (var term : tariff.prices().terms()) {
      if (TuningPrices.isOfTuning(term.value())) {
        return true;
      }
    }
    return false;
  }

  private static boolean serves(Tariff tariff, Serving serving) {
    return switch (serving) {
      case UNITS -> hasUnits(tariff, Commitment.NONE);
      case UNITS_ONE_MONTH -> hasUnits(tariff, Commitment.ONE_MONTH);
      case UNITS_SIX_MONTHS -> hasUnits(tariff, Commitment.SIX_MONTHS);
      case DEPLOYED -> has(tariff, HostingPrice.class);
      case ON_DEMAND -> has(tariff, TunedPrice.class) && !has(tariff, HostingPrice.class);
    };
  }

  private static boolean has(Tariff tariff, Class<? extends PriceTerm> kind) {
    for (Settled<PriceTerm> term : tariff.prices().terms()) {
      if (kind.isInstance(term.value())) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasUnits(Tariff tariff, Commitment commitment) {
    boolean onBaseUnits = TuningRules.of(tariff.offer().id()).servesOnBaseUnits();
    for (var term : tariff.prices().terms()) {
      if (term.value() instanceof ProvisionedPrice units
          && units.commitment() == commitment
          && (units.customModel() || onBaseUnits)) {
        return true;
      }
    }
    return false;
  }
}
