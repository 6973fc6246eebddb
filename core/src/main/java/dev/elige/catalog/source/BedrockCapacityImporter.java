package dev.elige.catalog.source;

import dev.elige.base.Authority;
import dev.elige.base.Money;
import dev.elige.base.PartialDate;
import dev.elige.base.Source;
import dev.elige.catalog.Attributes;
import dev.elige.catalog.Commitment;
import dev.elige.catalog.Meter;
import dev.elige.catalog.ModelKind;
import dev.elige.catalog.OfferId;
import dev.elige.catalog.PriceScope;
import dev.elige.catalog.PriceScope.Reach;
import dev.elige.catalog.PriceTerm;
import dev.elige.catalog.PriceTerm.HostingPrice;
import dev.elige.catalog.PriceTerm.ImportPrice;
import dev.elige.catalog.PriceTerm.ProvisionedPrice;
import dev.elige.catalog.PriceTerm.ReservedPrice;
import dev.elige.catalog.PriceTerm.StoragePrice;
import dev.elige.catalog.PriceTerm.TrainingPrice;
import dev.elige.catalog.PriceTerm.TrainingUnit;
import dev.elige.catalog.PriceTerm.TunedPrice;
import dev.elige.catalog.Validity;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Bought capacity and customisation on Bedrock: provisioned throughput, reserved tier, training,
 * storage and hosting of own models, import. A row that is listed holds from the day it was read; a
 * historical row is known for its date alone.
 *
 * <p>An imported model has no id before somebody imports it; its price stands under {@code
 * custom-model-import.<architecture>}, an offer of a kind that serves no task. Left aside: import
 * prices that AWS gives twice without saying where, and the storage of what has no other price.
 */
public final class BedrockCapacityImporter implements CatalogImporter {
  private static final String FILE = "bedrock/capacity_and_customization.csv";

  @Override
  public Source source() {
    return BedrockSources.aws(
        "bedrock-capacity",
        "Amazon Bedrock pricing, capacity and customisation, read in public copies to 2026-07-24",
        BedrockSources.PRICING_PAGE,
        Authority.VENDOR_PAGE);
  }

  @Override
  public Origin origin() {
    return BedrockSources.PAGE_FOR_PEOPLE;
  }

  @Override
  public Packed packed() {
    return Packed.of("2026-07-24", FILE);
  }

  @Override
  public void read(SourceFiles files, Known known, Findings findings) {
    var rows = BedrockRow.read(files, FILE);
    var counts =
        rows.stream()
            .collect(Collectors.groupingBy(BedrockCapacityImporter::key, Collectors.counting()));
    for (var row : rows) {
      boolean single = counts.getOrDefault(key(row), 0L) == 1;
      var term =
          scope(row.get("region"), single)
              .filter(_ -> !isImportStorage(row) || hasImportPrice(row.get("model"), counts))
              .flatMap(scope -> term(row, scope));
      var date = PartialDate.tryParse(row.get("as_of"));
      if (term.isPresent() && date.isPresent()) {
        state(row, term.get(), date.get(), findings);
      } else {
        findings.unmatched(row.get("model") + ": " + row.get("mode") + " " + row.get("metric"));
      }
    }
  }

  private static boolean isImportStorage(BedrockRow row) {
    return row.get("mode").equals("custom_model_import") && row.get("metric").equals("storage");
  }

  /** Whether the one price of serving an imported model is stated. */
  private static boolean hasImportPrice(String model, Map<String, Long> counts) {
    return counts.getOrDefault(model + "|inference|region-dependent|", 0L) == 1;
  }

  private static String key(BedrockRow row) {
    return String.join(
        "|", row.get("model"), row.get("metric"), row.get("region"), row.get("term"));
  }

  private static void state(BedrockRow row, PriceTerm term, PartialDate date, Findings findings) {
    var validity =
        row.get("status").equals("listed") ? Validity.since(date.first()) : Validity.on(date);
    var name = row.get("model");
    var place = row.get("source").contains("litellm") ? name + ", as LiteLLM has it" : name;
    var id = row.get("bedrock_model_id");
    if (id.isEmpty()) {
      var imported = imported(name);
      if (term instanceof ImportPrice) {
        findings.state(imported, Attributes.NAME, name, name, date.first());
        findings.state(imported, Attributes.KIND, ModelKind.OTHER, name, date.first());
      }
      findings.state(imported, Attributes.PRICE, term, place, date.first(), validity);
    } else {
      findings.state(BedrockIds.offer(id), Attributes.PRICE, term, place, date.first(), validity);
    }
  }

  private static OfferId imported(String name) {
    var architecture = name.replace("(imported)", "").strip().toLowerCase(Locale.ROOT);
    return new OfferId(
        BedrockIds.PROVIDER, "custom-model-import." + architecture.replace(' ', '-'));
  }

  private static Optional<PriceTerm> term(BedrockRow row, PriceScope scope) {
    var price = Money.usd(new BigDecimal(row.get("price_usd")));
    var term = commitment(row.get("term"));
    return switch (row.get("mode") + "/" + row.get("metric")) {
      case "provisioned_throughput/model_unit_hour" ->
          term.map(it -> new ProvisionedPrice(it, false, scope, price));
      case "provisioned_throughput/custom_model_unit_hour" ->
          term.map(it -> new ProvisionedPrice(it, true, scope, price));
      case "reserved_tier/tokens_per_minute_input" ->
          term.map(it -> new ReservedPrice(Meter.INPUT, it, scope, price));
      case "reserved_tier/tokens_per_minute_output" ->
          term.map(it -> new ReservedPrice(Meter.OUTPUT, it, scope, price));
      case "customization/training" ->
          Optional.of(new TrainingPrice(TrainingUnit.MILLION_TOKENS, scope, price));
      case "customization/training_images" ->
          Optional.of(new TrainingPrice(TrainingUnit.IMAGE, scope, price));
      case "customization/training_hours" ->
          Optional.of(new TrainingPrice(TrainingUnit.HOUR, scope, price));
      case "customization/storage", "custom_model_import/storage" ->
          Optional.of(new StoragePrice(scope, price));
      case "customization/hosting" -> Optional.of(new HostingPrice(scope, price));
      case "customization/custom_model_on_demand_input" ->
          Optional.of(new TunedPrice(Meter.INPUT, scope, price));
      case "customization/custom_model_on_demand_output" ->
          Optional.of(new TunedPrice(Meter.OUTPUT, scope, price));
      case "custom_model_import/inference" -> Optional.of(new ImportPrice(scope, price));
      default -> Optional.empty();
    };
  }

  static Optional<Commitment> commitment(String term) {
    return switch (term) {
      case "no-commit" -> Optional.of(Commitment.NONE);
      case "1-month" -> Optional.of(Commitment.ONE_MONTH);
      case "3-month" -> Optional.of(Commitment.THREE_MONTHS);
      case "6-month" -> Optional.of(Commitment.SIX_MONTHS);
      default -> Optional.empty();
    };
  }

  /** Where a price holds; one that varies by region is placed only where it is the single one. */
  private static Optional<PriceScope> scope(String region, boolean single) {
    if (region.startsWith("page default")) {
      return Optional.of(PriceScope.in("us-east-1"));
    }
    return switch (region) {
      case "geo/in-region" -> Optional.of(new PriceScope(Reach.REGIONAL, ""));
      case "global" -> Optional.of(PriceScope.GLOBAL);
      case "*" -> Optional.of(PriceScope.EVERYWHERE);
      case "region-dependent" -> single ? Optional.of(PriceScope.EVERYWHERE) : Optional.empty();
      case "" -> Optional.empty();
      default -> Optional.of(PriceScope.in(region));
    };
  }
}
