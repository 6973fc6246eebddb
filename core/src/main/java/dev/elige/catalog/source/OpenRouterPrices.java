package dev.elige.catalog.source;

import dev.elige.catalog.Meter;
import dev.elige.catalog.PriceScope;
import dev.elige.catalog.PriceTerm.UseUnit;
import dev.elige.catalog.ServiceTier;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The prices of an OpenRouter model: texts, in USD per token; overrides for long prompts. */
final class OpenRouterPrices {
  private static final Map<String, Meter> METERS =
      Map.ofEntries(
          Map.entry("prompt", Meter.INPUT),
          Map.entry("completion", Meter.OUTPUT),
          Map.entry("input_cache_read", Meter.CACHE_READ),
          Map.entry("input_cache_write", Meter.CACHE_WRITE),
          Map.entry("input_cache_write_1h", Meter.CACHE_WRITE_1H),
          Map.entry("internal_reasoning", Meter.REASONING),
          Map.entry("audio", Meter.AUDIO_INPUT),
          Map.entry("audio_output", Meter.AUDIO_OUTPUT),
          Map.entry("input_audio_cache", Meter.AUDIO_CACHE_READ),
          Map.entry("image", Meter.IMAGE_INPUT),
          Map.entry("image_output", Meter.IMAGE_OUTPUT));
  private static final Map<String, UseUnit> USES =
      Map.of("web_search", UseUnit.WEB_SEARCH, "request", UseUnit.REQUEST);

  private OpenRouterPrices() {}

  static void read(JsonNode pricing, PriceRow prices, Findings findings) {
    read(pricing, 0, prices, findings);
    for (var step : pricing.path("overrides")) {
      read(step, step.path("min_prompt_tokens").asLong(0), prices, findings);
    }
  }

  private static void read(JsonNode pricing, long above, PriceRow prices, Findings findings) {
    for (var field : pricing.properties()) {
      var name = field.getKey();
      var price = Decimals.of(field.getValue());
      if (price.isEmpty() || name.equals("min_prompt_tokens")) {
        continue;
      }
      if (METERS.containsKey(name)) {
        prices.token(
            ServiceTier.ON_DEMAND,
            METERS.get(name),
            above,
            PriceScope.EVERYWHERE,
            price.get().movePointRight(6));
      } else if (USES.containsKey(name)) {
        prices.use(ServiceTier.ON_DEMAND, USES.get(name), PriceScope.EVERYWHERE, price.get());
      } else {
        findings.unmatched(prices.locator() + " " + name);
      }
    }
  }
}
