package dev.elige.cost.capacity;

import dev.elige.base.Estimate.Known;
import dev.elige.base.Money;
import dev.elige.base.Numerals;
import dev.elige.base.Text;
import dev.elige.catalog.Availability;
import dev.elige.catalog.Meter;
import dev.elige.catalog.ServiceTier;
import dev.elige.cost.RateCard;
import dev.elige.cost.Tariff;
import dev.elige.cost.UnitPrice;
import dev.elige.cost.Workload;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** Says whether a reserved rate that is used to the full is cheaper than the same on demand. */
final class ReservedComparison {
  private ReservedComparison() {}

  /** The sentence; empty where on demand has no price to compare with. */
  static Optional<Text> of(
      Workload workload,
      Tariff tariff,
      Optional<Availability> place,
      UnitPrice input,
      UnitPrice output) {
    var card = new RateCard(tariff.prices(), ServiceTier.ON_DEMAND, place);
    long length = workload.inputTokens().longValue();
    if (card.price(Meter.INPUT, length) instanceof Known<UnitPrice>(var inputOnDemand)
        && card.price(Meter.OUTPUT, length) instanceof Known<UnitPrice>(var outputOnDemand)
        && sameCurrency(input, inputOnDemand)
        && sameCurrency(output, outputOnDemand)
        && inputOnDemand.price().amount().signum() > 0
        && outputOnDemand.price().amount().signum() > 0) {
      return Optional.of(sentence(input, output, inputOnDemand.price(), outputOnDemand.price()));
    }
    return Optional.empty();
  }

  private static boolean sameCurrency(UnitPrice one, UnitPrice other) {
    return one.price().currency().equals(other.price().currency());
  }

  private static Text sentence(
      UnitPrice input, UnitPrice output, Money inputOnDemand, Money outputOnDemand) {
    var inputAtFull = ReservedBilling.perMillionAtFullUse(input.price());
    var outputAtFull = ReservedBilling.perMillionAtFullUse(output.price());
    var full =
        Text.of(
            "Used to the full it costs {} for 1M input tokens and {} for 1M output tokens",
            "Usada por completo cuesta {} por 1M de tokens de entrada y {} por 1M de salida",
            Numerals.amount(inputAtFull),
            Numerals.amount(outputAtFull));
    var share = share(inputAtFull, inputOnDemand).max(share(outputAtFull, outputOnDemand));
    if (share.compareTo(BigDecimal.ONE) < 0) {
      return Text.of(
          "{}; on demand {} and {}: it saves where both rates are used at more than {} % all month.",
          "{}; bajo demanda {} y {}: ahorra si ambas tasas se usan a más del {} % todo el mes.",
          full,
          Numerals.amount(inputOnDemand),
          Numerals.amount(outputOnDemand),
          Numerals.percent(share));
    }
    boolean same =
        inputAtFull.compareTo(inputOnDemand) == 0 && outputAtFull.compareTo(outputOnDemand) == 0;
    return same
        ? Text.of(
            "{}, which is what on demand costs: it buys capacity, not savings.",
            "{}, lo mismo que bajo demanda: compra capacidad, no ahorro.",
            full)
        : Text.of(
            "{}; on demand {} and {}: it buys capacity, and not both kinds of tokens are cheaper.",
            "{}; bajo demanda {} y {}: compra capacidad, y no abarata los dos tipos de tokens.",
            full,
            Numerals.amount(inputOnDemand),
            Numerals.amount(outputOnDemand));
  }

  private static BigDecimal share(Money atFullUse, Money onDemand) {
    return atFullUse.amount().divide(onDemand.amount(), MathContext.DECIMAL64);
  }
}
