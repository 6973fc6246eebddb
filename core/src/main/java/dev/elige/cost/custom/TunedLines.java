package dev.elige.cost.custom;

import dev.elige.base.Estimate;
import dev.elige.base.Estimate.Known;
import dev.elige.base.Text;
import dev.elige.catalog.Commitment;
import dev.elige.catalog.Meter;
import dev.elige.catalog.PriceTerm.TrainingUnit;
import dev.elige.cost.Bill;
import dev.elige.cost.Charge;
import dev.elige.cost.LineItem;
import dev.elige.cost.Mode;
import dev.elige.cost.Product;
import dev.elige.cost.Product.Factor;
import dev.elige.cost.Tariff;
import dev.elige.cost.Unit;
import dev.elige.cost.UnitPrice;
import dev.elige.cost.Workload;
import dev.elige.cost.capacity.UnitCount;
import dev.elige.cost.capacity.UnitSizer;
import dev.elige.cost.use.UseBilling;
import dev.elige.spec.usage.Training;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts together the bill of a customised model at one place. Each step says what it misses. */
final class TunedLines {
  private static final int MILLION = 6;
  private static final Charge STORAGE =
      Charge.of(
          "storage of the customised model",
          "almacenamiento del modelo personalizado",
          Unit.MODEL_MONTH);
  private static final Charge UNITS =
      Charge.of(
          "provisioned units of the customised model",
          "unidades aprovisionadas del modelo personalizado",
          Unit.UNIT_HOUR);
  private static final Charge HOSTING =
      Charge.of(
          "hosting of the customised model", "alojamiento del modelo personalizado", Unit.HOUR);
  private static final Charge INPUT =
      Charge.of(
          "input tokens of the customised model",
          "tokens de entrada del modelo personalizado",
          Unit.MILLION_TOKENS);
  private static final Charge OUTPUT =
      Charge.of(
          "output tokens of the customised model",
          "tokens de salida del modelo personalizado",
          Unit.MILLION_TOKENS);

  private final Workload workload;
  private final Training training;
  private final TuningPrices prices;
  private final TuningRules rules;
  private final List<LineItem> lines = new ArrayList<>();
  private final List<Text> notes = new ArrayList<>();

  TunedLines(Workload workload, Training training, TuningPrices prices) {
    this.workload = workload;
    this.training = training;
    this.prices = prices;
    this.rules = TuningRules.of(prices.tariff().offer().id());
  }

  Estimate<Bill> bill(Mode.FineTuned mode) {
    var missing = addTraining();
    if (missing.isEmpty()) {
      addStorage();
      missing =
          switch (mode.serving()) {
            case UNITS -> addUnits(Commitment.NONE);
            case UNITS_ONE_MONTH -> addUnits(Commitment.ONE_MONTH);
            case UNITS_SIX_MONTHS -> addUnits(Commitment.SIX_MONTHS);
            case DEPLOYED -> addHosting();
            case ON_DEMAND -> addTunedTokens();
          };
    }
    return missing.isPresent()
        ? Estimate.unknown(missing.get())
        : Estimate.known(new Bill(mode, prices.place(), workload.requests(), lines, notes));
  }

  private Optional<Text> addTraining() {
    for (var amount : TrainingAmount.of(training, rules)) {
      var price = prices.training(amount.unit());
      if (price.isPresent()) {
        lines.add(amount.line(price.get(), training.lifeMonths()));
        notes.add(
            Text.of(
                "training costs {} once; the bill spreads it over {} months of life",
                "entrenar cuesta {} una vez; la factura lo reparte en {} meses de vida",
                price.get().price().times(amount.total()),
                plain(training.lifeMonths())));
        return Optional.empty();
      }
    }
    return Optional.of(noTraining());
  }

  private Text noTraining() {
    for (var unit : TrainingUnit.values()) {
      if (prices.training(unit).isPresent()) {
        return Text.of(
            "training is billed by {} here, and how many it takes is not stated",
            "aquí el entrenamiento se factura por {} y no se indica cuántos hacen falta",
            word(unit));
      }
    }
    return Text.of("no price of training published", "sin precio de entrenamiento publicado");
  }

  private void addStorage() {
    var price = prices.storage();
    if (price.isEmpty()) {
      notes.add(
          Text.of(
              "no price of storage is published, none is billed",
              "no hay precio de almacenamiento publicado, no se factura"));
      return;
    }
    var what = Text.of("models kept for the month", "modelos guardados durante el mes");
    var one = BigDecimal.ONE;
    lines.add(LineItem.of(STORAGE, one, price.get(), new Product(what, one, List.of())));
  }

  private Optional<Text> addUnits(Commitment commitment) {
    var own = prices.units(commitment, true);
    var price = own;
    if (own.isEmpty() && rules.servesOnBaseUnits()) {
      price = prices.units(commitment, false);
      notes.add(
          Text.of(
              "customised models are served by the units of their base model at the same price, as"
                  + " the Amazon Bedrock User Guide says",
              "los modelos personalizados se sirven con las unidades de su modelo base al mismo"
                  + " precio, según la guía de usuario de Amazon Bedrock"));
    }
    if (price.isEmpty()) {
      return Optional.of(
          Text.of(
              "no price of units for the customised model published",
              "sin precio publicado de unidades para el modelo personalizado"));
    }
    var hours = commitment == Commitment.NONE ? hostingHours() : workload.usage().hoursOfMonth();
    var units = units();
    var what = Text.of("hours of units", "horas de unidades");
    var factors =
        List.of(Factor.of("units", "unidades", units), Factor.of("hours", "horas", hours));
    var quantity = units.multiply(hours);
    lines.add(LineItem.of(UNITS, quantity, price.get(), new Product(what, quantity, factors)));
    return Optional.empty();
  }

  /** As many as are stated or the peak needs; one where nobody says what a unit takes. */
  private BigDecimal units() {
    var count = UnitSizer.units(workload, prices.tariff().offer(), prices.place());
    if (count instanceof Known<UnitCount>(var known)) {
      notes.addAll(known.notes());
      return known.units();
    }
    notes.add(
        Text.of(
            "one unit is billed; how many the peak needs depends on the throughput of a unit",
            "se factura una unidad; cuántas exige el pico depende del rendimiento de cada una"));
    return BigDecimal.ONE;
  }

  private BigDecimal hostingHours() {
    return training.hostingHours().orElse(workload.usage().hoursOfMonth());
  }

  private Optional<Text> addHosting() {
    var price = prices.hosting();
    if (price.isEmpty()) {
      return Optional.of(
          Text.of("no price of hosting published", "sin precio de alojamiento publicado"));
    }
    var hours = hostingHours();
    var what = Text.of("hours of hosting", "horas de alojamiento");
    lines.add(LineItem.of(HOSTING, hours, price.get(), new Product(what, hours, List.of())));
    return prices.tokens(Meter.INPUT).isPresent() ? addTunedTokens() : addBaseTokens();
  }

  /** Tokens at the prices of the base model at the same place. */
  private Optional<Text> addBaseTokens() {
    var tariff = prices.tariff();
    var places = prices.place().map(List::of).orElse(List.of());
    var here = new Tariff(tariff.offer(), tariff.prices(), places);
    var use = UseBilling.bill(workload, here, Mode.ON_DEMAND);
    if (!(use instanceof Known<Bill>(var bill))) {
      return use.fold(_ -> Optional.empty(), Optional::of);
    }
    lines.addAll(bill.items());
    notes.addAll(bill.notes());
    notes.add(
        Text.of(
            "no prices of the customised model's tokens are published; those of the base model are"
                + " billed",
            "no hay precios publicados de los tokens del modelo personalizado; se facturan los del"
                + " modelo base"));
    return Optional.empty();
  }

  private Optional<Text> addTunedTokens() {
    if (!workload.usage().media().isNone()) {
      return Optional.of(noTokens());
    }
    var output = workload.outputTokens().add(workload.usage().reasoningTokens());
    return addTokens(INPUT, Meter.INPUT, workload.inputTokens())
        .or(() -> addTokens(OUTPUT, Meter.OUTPUT, output));
  }

  private Optional<Text> addTokens(Charge charge, Meter meter, BigDecimal each) {
    if (each.signum() == 0) {
      return Optional.empty();
    }
    Optional<UnitPrice> price = prices.tokens(meter);
    if (price.isEmpty()) {
      return Optional.of(noTokens());
    }
    var quantity = workload.requests().multiply(each).movePointLeft(MILLION);
    var factors =
        List.of(
            Factor.of("requests a month", "peticiones al mes", workload.requests()),
            Factor.of("tokens of each, on average", "tokens de cada una, de media", each));
    var what = Text.of("millions of tokens a month", "millones de tokens al mes");
    lines.add(LineItem.of(charge, quantity, price.get(), new Product(what, quantity, factors)));
    return Optional.empty();
  }

  private static Text noTokens() {
    return Text.of(
        "no price published: use of the customised model",
        "sin precio publicado: uso del modelo personalizado");
  }

  private static Text word(TrainingUnit unit) {
    return switch (unit) {
      case MILLION_TOKENS -> Text.of("tokens", "tokens");
      case IMAGE -> Text.of("images", "imágenes");
      case HOUR -> Text.of("hours", "horas");
    };
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
