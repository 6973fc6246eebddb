package dev.elige.report.catalog;

import dev.elige.base.Text;
import dev.elige.catalog.PriceScope;
import dev.elige.catalog.PriceTerm;
import dev.elige.catalog.PriceTerm.HostingPrice;
import dev.elige.catalog.PriceTerm.ImportPrice;
import dev.elige.catalog.PriceTerm.ProvisionedPrice;
import dev.elige.catalog.PriceTerm.ReservedPrice;
import dev.elige.catalog.PriceTerm.StoragePrice;
import dev.elige.catalog.PriceTerm.TokenPrice;
import dev.elige.catalog.PriceTerm.TrainingPrice;
import dev.elige.catalog.PriceTerm.TrainingUnit;
import dev.elige.catalog.PriceTerm.TunedPrice;
import dev.elige.catalog.PriceTerm.UsePrice;
import dev.elige.report.Words;

/** How prices are said to people: what is charged, and the unit of the amount. */
final class PriceWords {
  private PriceWords() {}

  /** What is charged. */
  static Text charged(PriceTerm term) {
    return switch (term) {
      case TokenPrice(var tier, var meter, long above, _, _) ->
          above == 0
              ? Text.of("{}, {}", "{}, {}", meter.title(), tier.title())
              : Text.of(
                  "{}, {}, above {} input tokens",
                  "{}, {}, por encima de {} tokens de entrada",
                  meter.title(),
                  tier.title(),
                  Words.count(above));
      case UsePrice(var tier, var unit, _, _) ->
          Text.of("{}, {}", "{}, {}", UnitWords.of(unit), tier.title());
      case ProvisionedPrice(var commitment, boolean custom, _, _) ->
          Text.of(
              "provisioned throughput, {}{}",
              "capacidad aprovisionada, {}{}",
              commitment.title(),
              custom ? Text.of(", customised model", ", modelo personalizado") : "");
      case ReservedPrice(var meter, var commitment, _, _) ->
          Text.of(
              "reserved capacity, {}, {}",
              "capacidad reservada, {}, {}",
              meter.title(),
              commitment.title());
      case TrainingPrice _ -> Text.of("training", "entrenamiento");
      case StoragePrice _ ->
          Text.of("storage of a customised model", "almacenamiento de un modelo personalizado");
      case HostingPrice _ ->
          Text.of("hosting of a customised model", "alojamiento de un modelo personalizado");
      case TunedPrice(var meter, _, _) ->
          Text.of("customised model, {}", "modelo personalizado, {}", meter.title());
      case ImportPrice _ -> Text.of("serving an imported model", "servicio de un modelo importado");
    };
  }

  /** The unit that the amount is for. */
  static Text unit(PriceTerm term) {
    return switch (term) {
      case TokenPrice _ -> Text.of("1M tokens", "1M de tokens");
      case UsePrice(_, var unit, _, _) -> UnitWords.of(unit);
      case ProvisionedPrice _ -> Text.of("unit and hour", "unidad y hora");
      case ReservedPrice _ ->
          Text.of("hour and 1,000 tokens a minute", "hora y 1.000 tokens por minuto");
      case TrainingPrice(var unit, _, _) -> training(unit);
      case StoragePrice _ -> Text.of("model and month", "modelo y mes");
      case HostingPrice _ -> Text.of("hour", "hora");
      case TunedPrice _ -> Text.of("1M tokens", "1M de tokens");
      case ImportPrice _ -> Text.of("model unit and minute", "unidad de modelo y minuto");
    };
  }

  private static Text training(TrainingUnit unit) {
    return switch (unit) {
      case MILLION_TOKENS -> Text.of("1M tokens and epoch", "1M de tokens y época");
      case IMAGE -> Text.of("image", "imagen");
      case HOUR -> Text.of("hour", "hora");
    };
  }

  /** Where a price holds. */
  static Text scope(PriceScope scope) {
    var region =
        scope.region().isEmpty()
            ? Text.of("everywhere", "en todas partes")
            : Text.verbatim(scope.region());
    return switch (scope.reach()) {
      case ANY -> region;
      case REGIONAL -> scope.region().isEmpty() ? Text.of("in region", "en la región") : region;
      case GLOBAL -> Text.of("{}, global routing", "{}, enrutamiento global", region);
    };
  }
}
