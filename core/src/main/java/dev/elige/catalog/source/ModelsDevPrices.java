package dev.elige.catalog.source;

import dev.elige.catalog.Meter;
import dev.elige.catalog.PriceScope;
import dev.elige.catalog.ServiceTier;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** The prices of an offer of models.dev, in USD per 1,000,000 tokens. */
final class ModelsDevPrices {
  /** The last four are misspellings that occur. */
  private static final Map<String, Meter> METERS =
      Map.ofEntries(
          Map.entry("input", Meter.INPUT),
          Map.entry("output", Meter.OUTPUT),
          Map.entry("reasoning", Meter.REASONING),
          Map.entry("cache_read", Meter.CACHE_READ),
          Map.entry("cache_write", Meter.CACHE_WRITE),
          Map.entry("input_audio", Meter.AUDIO_INPUT),
          Map.entry("output_audio", Meter.AUDIO_OUTPUT),
          Map.entry("cache_input", Meter.CACHE_READ),
          Map.entry("cached_input", Meter.CACHE_READ),
          Map.entry("cached_read", Meter.CACHE_READ),
          Map.entry("cached_write", Meter.CACHE_WRITE));

  private static final Pattern ABOVE = Pattern.compile("context_over_(\\d+)k");
  private static final Set<String> STRUCTURE = Set.of("tiers", "tier");

  private final PriceRow prices;
  private final Consumer<String> unknown;

  /**
   * @param unknown takes the price fields that no rule reads
   */
  ModelsDevPrices(PriceRow prices, Consumer<String> unknown) {
    this.prices = prices;
    this.unknown = unknown;
  }

  void read(JsonNode offer) {
    var cost = offer.path("cost");
    read(cost, ServiceTier.ON_DEMAND, 0);
    for (var step : cost.path("tiers")) {
      read(step, ServiceTier.ON_DEMAND, step.path("tier").path("size").asLong(0));
    }
    for (var mode : offer.path("experimental").path("modes").properties()) {
      readMode(mode.getKey(), mode.getValue());
    }
  }

  /** A mode is a tier only where it is asked for as one. */
  private void readMode(String name, JsonNode mode) {
    var tier = mode.path("provider").path("body").path("service_tier").asString("");
    if (tier.equals("priority")) {
      read(mode.path("cost"), ServiceTier.PRIORITY, 0);
    } else {
      unknown.accept("mode " + name);
    }
  }

  private void read(JsonNode cost, ServiceTier tier, long above) {
    for (var field : cost.properties()) {
      var name = field.getKey();
      var step = ABOVE.matcher(name);
      if (step.matches()) {
        read(field.getValue(), tier, Long.parseLong(step.group(1)) * 1000);
      } else if (METERS.containsKey(name)) {
        Decimals.of(field.getValue())
            .ifPresent(
                price -> prices.token(tier, METERS.get(name), above, PriceScope.EVERYWHERE, price));
      } else if (!STRUCTURE.contains(name)) {
        unknown.accept(name);
      }
    }
  }
}
