package dev.elige.catalog.source;

import dev.elige.base.Authority;
import dev.elige.base.Money;
import dev.elige.base.PartialDate;
import dev.elige.base.Source;
import dev.elige.base.Text;
import dev.elige.catalog.Attributes;
import dev.elige.catalog.Commitment;
import dev.elige.catalog.Meter;
import dev.elige.catalog.PriceScope;
import dev.elige.catalog.PriceTerm;
import dev.elige.catalog.PriceTerm.ProvisionedPrice;
import dev.elige.catalog.PriceTerm.StoragePrice;
import dev.elige.catalog.PriceTerm.TokenPrice;
import dev.elige.catalog.PriceTerm.TrainingPrice;
import dev.elige.catalog.PriceTerm.TrainingUnit;
import dev.elige.catalog.ServiceTier;
import dev.elige.catalog.Validity;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Prices of Bedrock's first models as AWS's page had them on a day, in a month or in a year. Each
 * is known for that date alone; between two dates nothing is certain.
 */
public final class BedrockPrices2023Importer implements CatalogImporter {
  private static final String FILE = "bedrock/prices_2023_2024.csv";

  @Override
  public Source source() {
    return BedrockSources.aws(
        "bedrock-prices-2023",
        "Amazon Bedrock pricing, read in dated public copies of 2024 and 2025",
        BedrockSources.PRICING_PAGE,
        Authority.VENDOR_PAGE);
  }

  @Override
  public Origin origin() {
    return new Origin.SnapshotOnly(Text.of("Prices of past days.", "Precios de días pasados."));
  }

  @Override
  public Packed packed() {
    return Packed.of("2025-07-20", FILE);
  }

  @Override
  public void read(SourceFiles files, Known known, Findings findings) {
    for (var row : BedrockRow.read(files, FILE)) {
      var offer = BedrockNames.offer(row.get("model_id"));
      var term = term(row);
      var date = PartialDate.tryParse(row.get("valid_on"));
      if (offer.isPresent() && term.isPresent() && date.isPresent()) {
        findings.state(
            offer.get(),
            Attributes.PRICE,
            term.get(),
            row.get("model_id") + ", " + row.get("valid_on"),
            date.get().first(),
            Validity.on(date.get()));
      } else {
        findings.unmatched(row.get("model_id") + ": " + row.get("metric"));
      }
    }
  }

  private static Optional<PriceTerm> term(BedrockRow row) {
    var price = Money.usd(new BigDecimal(row.get("price_usd")));
    var where = PriceScope.EVERYWHERE;
    return switch (row.get("metric") + " " + row.get("unit")) {
      case "input per_1M_tokens" -> Optional.of(tokens(Meter.INPUT, price));
      case "output per_1M_tokens" -> Optional.of(tokens(Meter.OUTPUT, price));
      case "training per_1M_tokens" ->
          Optional.of(new TrainingPrice(TrainingUnit.MILLION_TOKENS, where, price));
      case "storage per_model_month" -> Optional.of(new StoragePrice(where, price));
      case "hosting per_model_unit_hour" ->
          Optional.of(new ProvisionedPrice(Commitment.NONE, true, where, price));
      default -> Optional.empty();
    };
  }

  private static PriceTerm tokens(Meter meter, Money price) {
    return new TokenPrice(ServiceTier.ON_DEMAND, meter, 0, PriceScope.EVERYWHERE, price);
  }
}
