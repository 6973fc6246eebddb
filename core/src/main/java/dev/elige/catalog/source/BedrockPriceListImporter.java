package dev.elige.catalog.source;

import dev.elige.base.Authority;
import dev.elige.base.Money;
import dev.elige.base.Source;
import dev.elige.base.Text;
import dev.elige.catalog.Attributes;
import dev.elige.catalog.Meter;
import dev.elige.catalog.OfferId;
import dev.elige.catalog.PriceScope;
import dev.elige.catalog.PriceTerm;
import dev.elige.catalog.PriceTerm.TokenPrice;
import dev.elige.catalog.ServiceTier;
import java.math.BigDecimal;
import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Token prices of the AWS Price List, per region and routing. Reads a flattened copy (CSV, USD per
 * 1,000,000 tokens) and the offer files that AWS serves ({@link BedrockOfferFile}).
 *
 * <p>The list also holds prices of retired models; the lifecycle says which.
 */
public final class BedrockPriceListImporter implements CatalogImporter {
  static final String COPY = "bedrock/price_list_tokens.csv";
  private static final List<String> OFFER_FILES =
      List.of("AmazonBedrock", "AmazonBedrockFoundationModels");
  private static final String ADDRESS =
      "https://pricing.us-east-1.amazonaws.com/offers/v1.0/aws/%s/current/index.json";

  /** Below this a "token" price is that of a request or a second in the wrong column. */
  private static final BigDecimal LEAST = new BigDecimal("0.001");

  /** AWS sells batch at half the price; a wider gap means the on-demand row is another product. */
  private static final BigDecimal WIDEST = new BigDecimal("2.45");

  private static final Text MIXED =
      Text.of(
          "On demand costs more than 2.45 times the batch price, which is half of it at AWS: the copy"
              + " mixes in latency-optimised inference.",
          "Bajo demanda cuesta más de 2,45 veces el precio por lotes, que en AWS es la mitad: la copia"
              + " mezcla la inferencia de latencia optimizada.");
  private static final Text OTHER_UNIT =
      Text.of(
          "Less than 0.001 USD per 1M tokens is a price per request or second.",
          "Menos de 0,001 USD por 1M de tokens es un precio por petición o segundo.");

  @Override
  public Source source() {
    return BedrockSources.aws(
        "bedrock-price-list",
        "AWS Price List of Amazon Bedrock, published 2026-08-20",
        ADDRESS.formatted(OFFER_FILES.getFirst()),
        Authority.VENDOR_ENDPOINT);
  }

  @Override
  public Origin origin() {
    var addresses = new HashMap<String, URI>();
    OFFER_FILES.forEach(name -> addresses.put(name + ".json", URI.create(ADDRESS.formatted(name))));
    return new Origin.Live(addresses);
  }

  @Override
  public Packed packed() {
    return Packed.of("2026-08-20", COPY);
  }

  @Override
  public void read(SourceFiles files, Known known, Findings findings) {
    if (files.file(COPY).isPresent()) {
      readCopy(BedrockRow.read(files, COPY), findings);
    } else {
      for (String name : OFFER_FILES) {
        BedrockOfferFile.read(Tables.json(files, name + ".json"), findings);
      }
    }
  }

  private static void readCopy(List<BedrockRow> rows, Findings findings) {
    var mixed = mixedModels(rows);
    var unknown = new LinkedHashSet<String>();
    for (var row : rows) {
      var name = row.get("model_name");
      var offer = BedrockNames.offer(name);
      if (offer.isEmpty()) {
        unknown.add(name);
      } else {
        boolean doubtful = mixed.contains(name) && !row.get("mode").equals("batch");
        readCell(offer.get(), row, Meter.INPUT, doubtful, findings);
        readCell(offer.get(), row, Meter.OUTPUT, doubtful, findings);
      }
    }
    unknown.forEach(findings::unmatched);
  }

  private static void readCell(
      OfferId offer, BedrockRow row, Meter meter, boolean doubtful, Findings findings) {
    var cell = cell(row, meter);
    if (cell.isEmpty()) {
      return;
    }
    var amount = new BigDecimal(cell);
    var name = row.get("model_name");
    if (doubtful) {
      findings.reject(offer, Attributes.PRICE.key(), cell, MIXED, name);
    } else if (amount.compareTo(LEAST) < 0) {
      findings.reject(offer, Attributes.PRICE.key(), cell, OTHER_UNIT, name);
    } else {
      PriceTerm term = new TokenPrice(tier(row), meter, 0, scope(row), Money.usd(amount));
      findings.state(offer, Attributes.PRICE, term, name);
    }
  }

  private static ServiceTier tier(BedrockRow row) {
    return row.get("mode").equals("batch") ? ServiceTier.BATCH : ServiceTier.ON_DEMAND;
  }

  private static PriceScope scope(BedrockRow row) {
    var region = row.get("region");
    return row.get("mode").equals("on_demand_cross_region_global")
        ? PriceScope.globalFrom(region)
        : PriceScope.in(region);
  }

  private static String cell(BedrockRow row, Meter meter) {
    return row.get(meter == Meter.INPUT ? "input_usd_per_mtok" : "output_usd_per_mtok");
  }

  /** The models whose on-demand rows cannot be plain on-demand prices. */
  static Set<String> mixedModels(List<BedrockRow> rows) {
    var batch = new HashMap<String, BedrockRow>();
    for (var row : rows) {
      if (row.get("mode").equals("batch")) {
        batch.put(row.get("model_name") + "@" + row.get("region"), row);
      }
    }
    var mixed = new HashSet<String>();
    for (var row : rows) {
      var half = batch.get(row.get("model_name") + "@" + row.get("region"));
      if (half != null && row.get("mode").equals("on_demand")) {
        for (Meter meter : List.of(Meter.INPUT, Meter.OUTPUT)) {
          if (isWide(cell(row, meter), cell(half, meter))) {
            mixed.add(row.get("model_name"));
          }
        }
      }
    }
    return mixed;
  }

  private static boolean isWide(String onDemand, String batch) {
    return !onDemand.isEmpty()
        && !batch.isEmpty()
        && new BigDecimal(onDemand).compareTo(new BigDecimal(batch).multiply(WIDEST)) > 0;
  }
}
