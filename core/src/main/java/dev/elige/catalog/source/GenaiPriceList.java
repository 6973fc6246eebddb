package dev.elige.catalog.source;

import dev.elige.base.Text;
import dev.elige.catalog.Meter;
import dev.elige.catalog.PriceScope;
import dev.elige.catalog.PriceTerm.UseUnit;
import dev.elige.catalog.ServiceTier;
import dev.elige.catalog.Validity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * The price list of a model of genai-prices: one set of prices, or several of which each holds from
 * its start date until the next one's. The first has no date; it is known for the day the source
 * was read or, where it has ended by then, for the last day before the change.
 */
final class GenaiPriceList {
  private static final Map<String, Meter> METERS =
      Map.ofEntries(
          Map.entry("input_mtok", Meter.INPUT),
          Map.entry("output_mtok", Meter.OUTPUT),
          Map.entry("cache_read_mtok", Meter.CACHE_READ),
          Map.entry("cache_write_mtok", Meter.CACHE_WRITE),
          Map.entry("cache_write_1h_mtok", Meter.CACHE_WRITE_1H),
          Map.entry("output_reasoning_mtok", Meter.REASONING),
          Map.entry("input_audio_mtok", Meter.AUDIO_INPUT),
          Map.entry("output_audio_mtok", Meter.AUDIO_OUTPUT),
          Map.entry("cache_audio_read_mtok", Meter.AUDIO_CACHE_READ),
          Map.entry("input_image_mtok", Meter.IMAGE_INPUT),
          Map.entry("output_image_mtok", Meter.IMAGE_OUTPUT));

  /** Prices per 1,000 uses. */
  private static final Map<String, UseUnit> USES =
      Map.of("requests_kcount", UseUnit.REQUEST, "web_searches_kcount", UseUnit.WEB_SEARCH);

  private static final Text TIME_OF_DAY =
      Text.of("The price depends on the time of day.", "El precio depende de la hora del día.");

  private final Routed routed;
  private final String locator;
  private final Findings findings;

  GenaiPriceList(Routed routed, String locator, Findings findings) {
    this.routed = routed;
    this.locator = locator;
    this.findings = findings;
  }

  /** Something, where the prices name output tokens that cost something. */
  static Optional<JsonNode> writesText(JsonNode prices) {
    var set = prices.isArray() ? prices.path(0).path("prices") : prices;
    return Optional.of(set.path("output_mtok")).filter(price -> !price.isMissingNode());
  }

  void read(JsonNode prices, PriceBook book) {
    if (!prices.isArray()) {
      book.add(row(prices, Validity.since(findings.readOn())));
      return;
    }
    var byStart = new TreeMap<LocalDate, JsonNode>();
    for (var entry : prices) {
      var constraint = entry.path("constraint");
      if (constraint.has("start_time")) {
        findings.reject(routed.offer(), "price", constraint.toString(), TIME_OF_DAY, locator);
        return;
      }
      var start = constraint.path("start_date").asString("");
      byStart.put(start.isEmpty() ? LocalDate.MIN : LocalDate.parse(start), entry.path("prices"));
    }
    for (var entry : byStart.entrySet()) {
      var next = byStart.higherKey(entry.getKey());
      var validity =
          Validities.of(entry.getKey(), next == null ? LocalDate.MAX : next, findings.readOn());
      book.add(row(entry.getValue(), validity));
    }
  }

  private PriceRow row(JsonNode set, Validity validity) {
    var row = new PriceRow(routed, validity, locator, true);
    for (var field : set.properties()) {
      var name = field.getKey();
      if (METERS.containsKey(name)) {
        readTokens(row, METERS.get(name), field.getValue());
      } else if (USES.containsKey(name)) {
        Decimals.of(field.getValue())
            .ifPresent(price ->
                row.use(
                    ServiceTier.ON_DEMAND,
                    USES.get(name),
                    PriceScope.EVERYWHERE,
                    price.movePointLeft(3)));
      } else {
        findings.unmatched(locator + " " + name);
      }
    }
    return row;
  }

  private static void readTokens(PriceRow row, Meter meter, JsonNode price) {
    token(row, meter, 0, Decimals.of(price.isObject() ? price.path("base") : price));
    for (var step : price.path("tiers")) {
      token(row, meter, step.path("start").asLong(0), Decimals.of(step.path("price")));
    }
  }

  private static void token(PriceRow row, Meter meter, long above, Optional<BigDecimal> price) {
    price.ifPresent(
        usd -> row.token(ServiceTier.ON_DEMAND, meter, above, PriceScope.EVERYWHERE, usd));
  }
}
