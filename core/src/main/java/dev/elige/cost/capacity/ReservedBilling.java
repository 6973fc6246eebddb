package dev.elige.cost.capacity;

import dev.elige.base.Estimate;
import dev.elige.base.Money;
import dev.elige.base.Numerals;
import dev.elige.base.Text;
import dev.elige.catalog.Attributes;
import dev.elige.catalog.Availability;
import dev.elige.catalog.Commitment;
import dev.elige.catalog.Meter;
import dev.elige.catalog.PriceTerm;
import dev.elige.catalog.PriceTerm.ReservedPrice;
import dev.elige.catalog.Settled;
import dev.elige.cost.Bill;
import dev.elige.cost.Charge;
import dev.elige.cost.LineItem;
import dev.elige.cost.Mode;
import dev.elige.cost.Tariff;
import dev.elige.cost.Unit;
import dev.elige.cost.UnitPrice;
import dev.elige.cost.Workload;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Bills a reserved rate of tokens: the input and the output of the busiest minute are bought apart
 * from each other, in thousands of tokens a minute, for every hour of the month.
 *
 * <p>Guarantee: at least the published minimum is bought of each; the notes say whether the term
 * saves anything at full use or buys capacity alone. Input that is read from a cache needs no rate,
 * where the hit rate was measured.
 *
 * <p>Reference: Amazon Bedrock user guide, "Service tiers for inference", reserved tier.
 */
public final class ReservedBilling {
  private static final Charge INPUT =
      Charge.of("reserved input rate", "tasa reservada de entrada", Unit.RATE_HOUR);
  private static final Charge OUTPUT =
      Charge.of("reserved output rate", "tasa reservada de salida", Unit.RATE_HOUR);

  /** 1,000 tokens a minute are 60,000 an hour: as many of them make a million. */
  private static final BigDecimal THOUSAND = new BigDecimal("1000");

  private static final BigDecimal MINUTES = new BigDecimal("60");

  private ReservedBilling() {}

  /**
   * What a million tokens cost where a reserved rate is used to the full.
   *
   * @param perHour the price of 1,000 tokens a minute for an hour
   */
  public static Money perMillionAtFullUse(Money perHour) {
    return new Money(
        perHour.amount().multiply(THOUSAND).divide(MINUTES, MathContext.DECIMAL64),
        perHour.currency());
  }

  /** A mode for each commitment that has a price of input. */
  public static List<Mode> modes(Workload workload, Tariff tariff) {
    if (tariff.prices().terms("reserved/").isEmpty()) {
      return List.of();
    }
    var modes = new ArrayList<Mode>();
    for (var commitment : Commitment.values()) {
      if (!prices(tariff, Meter.INPUT, commitment).isEmpty()) {
        modes.add(new Mode.Reserved(commitment));
      }
    }
    return modes;
  }

  /** The bill of a month at the cheapest place. */
  public static Estimate<Bill> bill(Workload workload, Tariff tariff, Mode.Reserved mode) {
    var load = Load.of(workload, tariff);
    var input = prices(tariff, Meter.INPUT, mode.commitment());
    var output = prices(tariff, Meter.OUTPUT, mode.commitment());
    Optional<Placed> best = Optional.empty();
    for (var place : PlacedPrices.places(tariff, input)) {
      var ofInput = PlacedPrices.at(place, input, tariff).map(UnitPrice::of);
      var ofOutput = PlacedPrices.at(place, output, tariff).map(UnitPrice::of);
      if (ofInput.isPresent() && ofOutput.isPresent()) {
        var placed = new Placed(place, ofInput.get(), ofOutput.get());
        if (best.isEmpty() || load.perHour(placed).compareTo(load.perHour(best.get())) < 0) {
          best = Optional.of(placed);
        }
      }
    }
    return best.isPresent()
        ? Estimate.known(bill(workload, tariff, mode, load, best.get()))
        : Estimate.unknown("no price published: {}", "sin precio publicado: {}", mode.title());
  }

  /** What the mode costs at least: the smallest rate of input that is sold, for a month. */
  public static Optional<Money> least(Workload workload, Tariff tariff, Mode.Reserved mode) {
    var smallest = rate(tariff, Meter.INPUT, BigDecimal.ZERO).thousands();
    var rateHours = workload.usage().hoursOfMonth().multiply(smallest);
    Optional<Money> least = Optional.empty();
    for (var term : prices(tariff, Meter.INPUT, mode.commitment())) {
      var price = term.value().price();
      if (least.isEmpty() || price.compareTo(least.get()) < 0) {
        least = Optional.of(price);
      }
    }
    return least.map(price -> price.times(rateHours));
  }

  /** The prices of an hour of 1,000 tokens a minute at a place. */
  private record Placed(Optional<Availability> place, UnitPrice input, UnitPrice output) {}

  /** The rates that a workload needs. */
  private record Load(PeakLoad peak, ReservedRate input, ReservedRate output) {
    static Load of(Workload workload, Tariff tariff) {
      var peak = PeakLoad.of(workload);
      var size = workload.inputTokens();
      var counted = size.subtract(peak.cachedOf(size));
      return new Load(
          peak,
          rate(tariff, Meter.INPUT, peak.requests().multiply(counted)),
          rate(tariff, Meter.OUTPUT, peak.requests().multiply(peak.output())));
    }

    Money perHour(Placed prices) {
      return prices
          .input()
          .price()
          .times(input.thousands())
          .plus(prices.output().price().times(output.thousands()));
    }
  }

  private static Bill bill(
      Workload workload, Tariff tariff, Mode.Reserved mode, Load load, Placed prices) {
    var lines = new ArrayList<LineItem>();
    add(lines, INPUT, load.input(), prices.input(), workload);
    add(lines, OUTPUT, load.output(), prices.output(), workload);
    var notes = new ArrayList<Text>();
    notes.add(utilisation(load.input(), load.output(), load.peak()));
    ReservedComparison.of(workload, tariff, prices.place(), prices.input(), prices.output())
        .ifPresent(notes::add);
    notes.add(terms(mode));
    return new Bill(mode, prices.place(), workload.requests(), lines, notes);
  }

  private static void add(
      List<LineItem> lines, Charge charge, ReservedRate rate, UnitPrice price, Workload workload) {
    var hours = new UnitHours(rate, rate.thousands(), workload.usage().hoursOfMonth());
    if (hours.total().signum() > 0) {
      lines.add(LineItem.of(charge, hours.total(), price, hours));
    }
  }

  private static ReservedRate rate(Tariff tariff, Meter meter, BigDecimal peak) {
    for (var minimum : tariff.offer().facts(Attributes.RESERVED_MINIMUM)) {
      if (minimum.value().meter() == meter) {
        return new ReservedRate(
            meter, peak, minimum.value().perMinute(), Optional.of(minimum.citation()));
      }
    }
    return new ReservedRate(meter, peak, BigDecimal.ZERO, Optional.empty());
  }

  private static List<Settled<PriceTerm>> prices(
      Tariff tariff, Meter meter, Commitment commitment) {
    var prices = new ArrayList<Settled<PriceTerm>>();
    for (var term : tariff.prices().terms("reserved/")) {
      if (term.value() instanceof ReservedPrice price
          && price.commitment() == commitment
          && price.meter() == meter) {
        prices.add(term);
      }
    }
    return prices;
  }

  private static Text utilisation(ReservedRate input, ReservedRate output, PeakLoad load) {
    return Text.of(
        "Reserved: {}K input tokens a minute, {} % used in the busiest minute and {} % on average;"
            + " {}K output tokens a minute, {} % and {} %.",
        "Reservado: {}K tokens de entrada por minuto, usados al {} % en el minuto pico y al {} % de"
            + " media; {}K tokens de salida por minuto, al {} % y al {} %.",
        Numerals.plain(input.thousands()),
        Numerals.percent(input.peakUtilisation()),
        Numerals.percent(input.peakUtilisation().multiply(load.meanShare())),
        Numerals.plain(output.thousands()),
        Numerals.percent(output.peakUtilisation()),
        Numerals.percent(output.peakUtilisation().multiply(load.meanShare())));
  }

  private static Text terms(Mode.Reserved mode) {
    return Text.of(
        "The rate is billed every hour of the whole term, used or not: {}. What goes beyond it is"
            + " billed on demand.",
        "La tasa se factura cada hora de todo el plazo, se use o no: {}. Lo que la excede se"
            + " factura bajo demanda.",
        mode.title());
  }
}
