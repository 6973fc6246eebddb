package dev.elige.catalog.source;

import dev.elige.base.Authority;
import dev.elige.base.Money;
import dev.elige.base.Source;
import dev.elige.catalog.Attributes;
import dev.elige.catalog.OfferId;
import dev.elige.catalog.PriceScope;
import dev.elige.catalog.PriceScope.Reach;
import dev.elige.catalog.PriceTerm;
import dev.elige.catalog.ServiceTier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * AWS's price page: cache, batch, flex and priority prices, and prices by image, second and query,
 * which the flattened price list lacks.
 *
 * <p>The copy has dropped the region, so a price is stated only where it cannot depend on one: all
 * rows of the model agree, and the price list has one price for the model in all its regions.
 * Everything else is counted as unmatched with the reason. Capacity and customisation are left to
 * {@link BedrockCapacityImporter}.
 */
public final class BedrockPricingPageImporter implements CatalogImporter {
  private static final String FILE = "bedrock/pricing_page.json";

  @Override
  public Source source() {
    return BedrockSources.aws(
        "bedrock-pricing-page",
        "Amazon Bedrock pricing, read in a public copy of 2026-07-24",
        BedrockSources.PRICING_PAGE,
        Authority.VENDOR_PAGE);
  }

  @Override
  public Origin origin() {
    return BedrockSources.PAGE_FOR_PEOPLE;
  }

  @Override
  public Packed packed() {
    return Packed.of("2026-07-24", FILE, BedrockPriceListImporter.COPY);
  }

  /** Everything of a price but its amount. */
  private record Slot(OfferId offer, PriceTerm term) {}

  @Override
  public void read(SourceFiles files, Known known, Findings findings) {
    var found = new LinkedHashMap<Slot, Set<BigDecimal>>();
    var places = new HashMap<Slot, String>();
    var unknown = new LinkedHashSet<String>();
    for (JsonNode row : Tables.json(files, FILE)) {
      var terms = isAside(row) ? List.<PriceTerm>of() : terms(row);
      var name = name(row);
      var offer = BedrockNames.offer(name);
      if (offer.isEmpty() && !terms.isEmpty()) {
        unknown.add(name + ": no rule for the name");
      }
      for (PriceTerm term : offer.isPresent() ? terms : List.<PriceTerm>of()) {
        var slot = new Slot(offer.get(), BedrockPriceColumns.withPrice(term, Money.ZERO_USD));
        places.putIfAbsent(slot, name);
        found
            .computeIfAbsent(slot, _ -> new LinkedHashSet<>())
            .add(term.price().amount().stripTrailingZeros());
      }
    }
    state(found, places, regional(files), findings);
    unknown.forEach(findings::unmatched);
  }

  private static void state(
      Map<Slot, Set<BigDecimal>> found,
      Map<Slot, String> places,
      Set<OfferId> regional,
      Findings findings) {
    var ambiguous = new LinkedHashSet<String>();
    found.forEach((slot, amounts) -> {
      var place = places.getOrDefault(slot, "");
      if (amounts.size() > 1) {
        ambiguous.add(place + ": several prices and no region");
      } else if (regional.contains(slot.offer())) {
        ambiguous.add(place + ": the price list has a price per region");
      } else {
        var price = Money.usd(amounts.iterator().next());
        findings.state(
            slot.offer(),
            Attributes.PRICE,
            BedrockPriceColumns.withPrice(slot.term(), price),
            place);
      }
    });
    ambiguous.forEach(findings::unmatched);
  }

  private static List<PriceTerm> terms(JsonNode row) {
    var terms = new ArrayList<PriceTerm>();
    for (var cell : row.path("prices").properties()) {
      BedrockPriceColumns.price(cell.getKey(), cell.getValue().asString(""), tier(row), scope(row))
          .ifPresent(terms::add);
    }
    return terms;
  }

  /** The offers that cost differently from region to region. */
  private static Set<OfferId> regional(SourceFiles files) {
    var prices = new HashMap<OfferId, Map<String, Set<String>>>();
    var rows = BedrockRow.read(files, BedrockPriceListImporter.COPY);
    var mixed = BedrockPriceListImporter.mixedModels(rows);
    for (var row : rows) {
      var offer = BedrockNames.offer(row.get("model_name"));
      if (offer.isPresent() && !mixed.contains(row.get("model_name"))) {
        var price = row.get("input_usd_per_mtok") + "/" + row.get("output_usd_per_mtok");
        prices
            .computeIfAbsent(offer.get(), _ -> new HashMap<>())
            .computeIfAbsent(row.get("mode"), _ -> new HashSet<>())
            .add(price);
      }
    }
    return prices.entrySet().stream()
        .filter(entry -> entry.getValue().values().stream().anyMatch(it -> it.size() > 1))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private static boolean isAside(JsonNode row) {
    var words = words(row);
    return words.contains("customiz")
        || words.contains("custom model")
        || words.contains("latency")
        || row.path("prices").has("Modality");
  }

  private static ServiceTier tier(JsonNode row) {
    var words = words(row);
    if (words.contains("> flex")) {
      return ServiceTier.FLEX;
    }
    if (words.contains("> priority")) {
      return ServiceTier.PRIORITY;
    }
    return words.contains("> batch") || words.contains("(batch)")
        ? ServiceTier.BATCH
        : ServiceTier.ON_DEMAND;
  }

  private static PriceScope scope(JsonNode row) {
    var words = words(row);
    if (words.contains("global cross")) {
      return PriceScope.GLOBAL;
    }
    return words.contains("geo and in-region")
        ? new PriceScope(Reach.REGIONAL, "")
        : PriceScope.EVERYWHERE;
  }

  private static String words(JsonNode row) {
    var table = row.path("path").asString("") + " | " + row.path("category").asString("");
    return (table + " | " + row.path("model").asString("")).toLowerCase(Locale.ROOT);
  }

  /** The model's name; a few tables have it in the first cell instead. */
  private static String name(JsonNode row) {
    var name = row.path("model").asString("");
    if (!name.isBlank()) {
      return name;
    }
    var cells = row.path("prices").properties().iterator();
    return cells.hasNext() ? cells.next().getValue().asString("") : "";
  }
}
