package dev.elige.catalog.source;

import dev.elige.base.Authority;
import dev.elige.base.LicenceClass;
import dev.elige.base.Source;
import dev.elige.base.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Azure's retail price list: one row per meter and region, the model abbreviated in the meter's
 * name. Reads the packed copy, whose rows list their regions, and a page of the API as it is.
 * Meters that {@link AzureMeter} cannot place without doubt are left out and counted.
 */
public final class AzureRetailImporter implements CatalogImporter {
  private static final String FILE = "azure/retail_prices.json";
  private static final Source SOURCE =
      new Source(
          "azure-retail",
          "Azure Retail Prices API",
          "https://prices.azure.com/api/retail/prices",
          "MIT",
          LicenceClass.A,
          Authority.VENDOR_ENDPOINT);

  @Override
  public Source source() {
    return SOURCE;
  }

  @Override
  public Origin origin() {
    return new Origin.SnapshotOnly(
        Text.of(
            "the API answers in pages whose addresses are known only one after the other",
            "la API responde por páginas cuyas direcciones se conocen solo una tras otra"));
  }

  @Override
  public Packed packed() {
    return Packed.of("2026-07-31", FILE);
  }

  @Override
  public void read(SourceFiles files, Known known, Findings findings) {
    var document = Tables.json(files, FILE);
    var prices = new AzurePrices();
    for (var row : document.has("Items") ? document.path("Items") : document.path("items")) {
      if (!isListPrice(row)) {
        continue;
      }
      var name = row.path("meterName").asString("");
      var unit = row.path("unitOfMeasure").asString("");
      var meter = AzureMeter.parse(name, unit);
      var price = Decimals.of(row.path("retailPrice")).filter(value -> value.signum() > 0);
      if (meter.isEmpty() || price.isEmpty()) {
        findings.unmatched(name + " | " + unit);
      } else {
        add(meter.get(), row, price.get(), prices, findings.readOn());
      }
    }
    prices.stateTo(findings);
  }

  private static void add(
      AzureMeter meter, JsonNode row, BigDecimal price, AzurePrices prices, LocalDate readOn) {
    var start = start(row).orElse(readOn);
    for (var region : regions(row)) {
      prices.add(meter, region, price, start, row.path("meterName").asString(""));
    }
  }

  /** Reservations and development rates are no list prices. */
  private static boolean isListPrice(JsonNode row) {
    return row.path("type").asString("Consumption").equals("Consumption")
        && row.path("currencyCode").asString("USD").equals("USD");
  }

  private static List<String> regions(JsonNode row) {
    var regions = new ArrayList<String>();
    row.path("regions").forEach(region -> regions.add(region.asString()));
    if (row.has("armRegionName")) {
      regions.add(row.path("armRegionName").asString(""));
    }
    regions.removeIf(String::isBlank);
    return regions;
  }

  private static Optional<LocalDate> start(JsonNode row) {
    var text = row.path("effectiveStartDate").asString("");
    try {
      return text.length() < 10
          ? Optional.empty()
          : Optional.of(LocalDate.parse(text.substring(0, 10)));
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }
}
