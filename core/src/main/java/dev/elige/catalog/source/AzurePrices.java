package dev.elige.catalog.source;

import dev.elige.base.Money;
import dev.elige.catalog.Attributes;
import dev.elige.catalog.OfferId;
import dev.elige.catalog.PriceScope;
import dev.elige.catalog.PriceTerm;
import dev.elige.catalog.PriceTerm.HostingPrice;
import dev.elige.catalog.PriceTerm.ImportPrice;
import dev.elige.catalog.PriceTerm.ProvisionedPrice;
import dev.elige.catalog.PriceTerm.ReservedPrice;
import dev.elige.catalog.PriceTerm.StoragePrice;
import dev.elige.catalog.PriceTerm.TokenPrice;
import dev.elige.catalog.PriceTerm.TrainingPrice;
import dev.elige.catalog.PriceTerm.TunedPrice;
import dev.elige.catalog.PriceTerm.UsePrice;
import dev.elige.catalog.Validity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Collects Azure's meters over their regions and states each price as widely as it holds: once for
 * global routing or for data zones where all regions agree, else region by region. Government
 * clouds have their own prices. A region's own price comes before that of its data zone.
 */
final class AzurePrices {
  private record Key(String model, String slot, AzureMeter.Reach reach) {}

  private record Listed(PriceTerm term, LocalDate since, String meterName) {}

  private final Map<Key, Map<String, Listed>> prices = new LinkedHashMap<>();

  void add(AzureMeter meter, String region, BigDecimal price, LocalDate since, String meterName) {
    var key = new Key(meter.model(), Attributes.PRICE.slot().apply(meter.term()), meter.reach());
    prices
        .computeIfAbsent(key, _ -> new TreeMap<>())
        .putIfAbsent(region, new Listed(priced(meter.term(), price), since, meterName));
  }

  void stateTo(Findings findings) {
    prices.forEach((key, byRegion) -> state(key, byRegion, findings));
  }

  private void state(Key key, Map<String, Listed> byRegion, Findings findings) {
    var ordinary =
        byRegion.entrySet().stream()
            .filter(entry -> !entry.getKey().startsWith("usgov"))
            .map(Map.Entry::getValue)
            .toList();
    boolean uniform =
        ordinary.stream()
                .map(one -> one.term().price().amount().stripTrailingZeros())
                .distinct()
                .count()
            == 1;
    if (uniform && key.reach() != AzureMeter.Reach.REGION) {
      var reach = global(key) ? PriceScope.GLOBAL : new PriceScope(PriceScope.Reach.REGIONAL, "");
      state(key, earliest(ordinary), reach, findings);
    }
    byRegion.forEach((region, listed) -> {
      boolean apart = region.startsWith("usgov") || !uniform;
      if (key.reach() == AzureMeter.Reach.REGION || (apart && !hasOwn(key, region))) {
        stateAt(key, region, listed, findings);
      }
    });
  }

  private void stateAt(Key key, String region, Listed listed, Findings findings) {
    if (!region.equals("Global")) {
      state(
          key,
          listed,
          global(key) ? PriceScope.globalFrom(region) : PriceScope.in(region),
          findings);
    }
  }

  private static boolean global(Key key) {
    return key.reach() == AzureMeter.Reach.GLOBAL;
  }

  /** Whether a data zone's region has a price of its own. */
  private boolean hasOwn(Key key, String region) {
    return key.reach() == AzureMeter.Reach.DATA_ZONE
        && prices
            .getOrDefault(new Key(key.model(), key.slot(), AzureMeter.Reach.REGION), Map.of())
            .containsKey(region);
  }

  private static Listed earliest(List<Listed> listed) {
    return listed.stream().min((one, other) -> one.since().compareTo(other.since())).orElseThrow();
  }

  private static void state(Key key, Listed listed, PriceScope scope, Findings findings) {
    findings.state(
        new OfferId("azure", key.model()),
        Attributes.PRICE,
        listed.term().at(scope),
        listed.meterName(),
        findings.readOn(),
        Validity.since(listed.since()));
  }

  /** The term of a meter at its price: the meter's own amount is the factor to the unit. */
  private static PriceTerm priced(PriceTerm term, BigDecimal price) {
    Money money = term.price().times(price);
    return switch (term) {
      case TokenPrice(var tier, var meter, long above, var scope, _) ->
          new TokenPrice(tier, meter, above, scope, money);
      case UsePrice(var tier, var unit, var scope, _) -> new UsePrice(tier, unit, scope, money);
      case ProvisionedPrice(var commitment, boolean custom, var scope, _) ->
          new ProvisionedPrice(commitment, custom, scope, money);
      case ReservedPrice(var meter, var commitment, var scope, _) ->
          new ReservedPrice(meter, commitment, scope, money);
      case TrainingPrice(var unit, var scope, _) -> new TrainingPrice(unit, scope, money);
      case StoragePrice(var scope, _) -> new StoragePrice(scope, money);
      case HostingPrice(var scope, _) -> new HostingPrice(scope, money);
      case TunedPrice(var meter, var scope, _) -> new TunedPrice(meter, scope, money);
      case ImportPrice(var scope, _) -> new ImportPrice(scope, money);
    };
  }
}
