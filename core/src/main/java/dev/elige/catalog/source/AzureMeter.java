package dev.elige.catalog.source;

import dev.elige.base.Money;
import dev.elige.catalog.Commitment;
import dev.elige.catalog.Meter;
import dev.elige.catalog.PriceScope;
import dev.elige.catalog.PriceTerm;
import dev.elige.catalog.PriceTerm.HostingPrice;
import dev.elige.catalog.PriceTerm.ProvisionedPrice;
import dev.elige.catalog.PriceTerm.TokenPrice;
import dev.elige.catalog.PriceTerm.TrainingPrice;
import dev.elige.catalog.PriceTerm.TrainingUnit;
import dev.elige.catalog.PriceTerm.TunedPrice;
import dev.elige.catalog.PriceTerm.UsePrice;
import dev.elige.catalog.PriceTerm.UseUnit;
import dev.elige.catalog.ServiceTier;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the name of an Azure meter says. {@code gpt-4o-0806-Batch-Inp-glbl Tokens} opens with the
 * model, spelt as in the resource {@code azure-meters.tsv}; every word after it must be a known
 * qualifier, else the meter is not read.
 *
 * @param model the offer's model id
 * @param reach where it is computed
 * @param term the price at 1 USD per unit of measure, in the catalog's unit
 */
record AzureMeter(String model, Reach reach, PriceTerm term) {
  /** Where a deployment computes. */
  enum Reach {
    GLOBAL,
    DATA_ZONE,
    REGION
  }

  private static final Map<List<String>, String> MODELS = new HashMap<>();

  static {
    Resources.rows("azure-meters.tsv").forEach(row -> MODELS.put(words(row.get(0)), row.get(1)));
  }

  /** Reads a meter; empty where anything in it is in doubt. */
  static Optional<AzureMeter> parse(String name, String unit) {
    var words = words(name);
    for (int length = words.size() - 1; length > 0; length--) {
      var model = MODELS.get(words.subList(0, length));
      if (model != null) {
        return AzureQualifiers.of(words.subList(length, words.size()))
            .flatMap(qualifiers -> of(model, qualifiers, unit));
      }
    }
    return Optional.empty();
  }

  private static Optional<AzureMeter> of(String model, AzureQualifiers qualifiers, String unit) {
    return qualifiers
        .reach()
        .flatMap(
            reach -> term(model, qualifiers, unit).map(term -> new AzureMeter(model, reach, term)));
  }

  private static Optional<PriceTerm> term(String model, AzureQualifiers words, String unit) {
    var nowhere = PriceScope.EVERYWHERE;
    return switch (unit) {
      case "1K" -> words.has("search") ? query() : tokens(model, words, Money.usd("1000"));
      case "1M" -> tokens(model, words, Money.usd("1"));
      case "1 Hour" -> hour(words);
      case "1/Hour" ->
          words.has("managed")
              ? Optional.of(new ProvisionedPrice(Commitment.NONE, false, nowhere, Money.usd("1")))
              : Optional.empty();
      case "1" ->
          words.has("second")
              ? Optional.of(
                  new UsePrice(
                      ServiceTier.ON_DEMAND, UseUnit.VIDEO_SECOND_OUTPUT, nowhere, Money.usd("1")))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static Optional<PriceTerm> query() {
    return Optional.of(
        new UsePrice(
            ServiceTier.ON_DEMAND, UseUnit.QUERY, PriceScope.EVERYWHERE, Money.usd("0.001")));
  }

  private static Optional<PriceTerm> hour(AzureQualifiers words) {
    if (words.has("hosting")) {
      return Optional.of(new HostingPrice(PriceScope.EVERYWHERE, Money.usd("1")));
    }
    return words.has("training")
        ? Optional.of(new TrainingPrice(TrainingUnit.HOUR, PriceScope.EVERYWHERE, Money.usd("1")))
        : Optional.empty();
  }

  /** Use of a customised model has a place in the catalog on demand only. */
  private static Optional<PriceTerm> tokens(String model, AzureQualifiers words, Money factor) {
    if (words.has("training")) {
      return Optional.of(
          new TrainingPrice(TrainingUnit.MILLION_TOKENS, PriceScope.EVERYWHERE, factor));
    }
    if (words.has("tuned") || words.has("hosting")) {
      return words.isPlainUseOfTuned()
          ? words.meter(Optional.empty()).map(meter -> tuned(meter, factor))
          : Optional.empty();
    }
    boolean embeds = model.contains("embed");
    return words
        .meter(embeds ? Optional.of(Meter.INPUT) : Optional.empty())
        .map(meter ->
            new TokenPrice(words.tier(), meter, words.above(), PriceScope.EVERYWHERE, factor));
  }

  private static PriceTerm tuned(Meter meter, Money price) {
    return new TunedPrice(meter, PriceScope.EVERYWHERE, price);
  }

  private static List<String> words(String name) {
    return Arrays.asList(
        name.toLowerCase(Locale.ROOT).replace("data zone", "dz").strip().split("[ -]+"));
  }
}
