package dev.elige.catalog.source;

import dev.elige.base.Money;
import dev.elige.catalog.Commitment;
import dev.elige.catalog.OfferId;
import dev.elige.catalog.PriceScope;
import dev.elige.catalog.PriceTerm.ProvisionedPrice;
import dev.elige.catalog.Routing;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The hourly price of Azure's provisioned units, which is the same for every model: it is stated at
 * each offer whose deployments are bought by such units. Older kinds of units are left aside.
 */
final class AzureUnitPrices {
  private static final String LIST = "https://prices.azure.com/api/retail/prices, ";
  private static final String EFFECTIVE = "meter effective ";

  private static final Map<String, AzureMeter.Reach> METERS =
      Map.of(
          "Provisioned Managed Global Unit", AzureMeter.Reach.GLOBAL,
          "Provisioned Managed Data Zone Unit", AzureMeter.Reach.DATA_ZONE,
          "Provisioned Managed Regional Unit", AzureMeter.Reach.REGION);

  private final List<CapacityRow> rows;

  /**
   * Prices.
   *
   * @param rows one for each meter and price; its condition is the meter and its regions
   */
  AzureUnitPrices(List<CapacityRow> rows) {
    this.rows = rows;
  }

  /** States the prices of the deployments that each offer has. */
  void stateTo(Map<OfferId, Set<Routing>> offers, Findings findings) {
    var prices = new AzurePrices();
    for (var row : rows) {
      var meter = METERS.get(meterName(row));
      if (meter == null) {
        findings.unmatched("azure: " + meterName(row));
      } else {
        offers.forEach((offer, routings) -> {
          if (routings.contains(routing(meter))) {
            add(offer, meter, row, prices);
          }
        });
      }
    }
    if (!rows.isEmpty()) {
      var ofTheDay = new Findings(findings.source(), rows.getFirst().day());
      prices.stateTo(ofTheDay);
      ofTheDay.statements().forEach(findings::state);
    }
  }

  private static void add(
      OfferId offer, AzureMeter.Reach reach, CapacityRow row, AzurePrices prices) {
    var unit = new ProvisionedPrice(Commitment.NONE, false, PriceScope.EVERYWHERE, Money.usd("1"));
    var meter = new AzureMeter(offer.model(), reach, unit);
    var note = row.get("note");
    var since = LocalDate.parse(note.substring(note.indexOf(EFFECTIVE) + EFFECTIVE.length()));
    var price = new BigDecimal(row.get("value"));
    for (var region : regions(row)) {
      prices.add(meter, region, price, since, LIST + meterName(row));
    }
  }

  private static Routing routing(AzureMeter.Reach reach) {
    return switch (reach) {
      case GLOBAL -> Routing.GLOBAL;
      case DATA_ZONE -> Routing.GEO;
      case REGION -> Routing.IN_REGION;
    };
  }

  private static String meterName(CapacityRow row) {
    return row.get("condition").split(";")[0];
  }

  private static List<String> regions(CapacityRow row) {
    var condition = row.get("condition");
    return List.of(condition.substring(condition.indexOf(';') + 1).strip().split(" "));
  }
}
