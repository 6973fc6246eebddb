package dev.elige.catalog.source;

import dev.elige.base.Money;
import dev.elige.catalog.Attributes;
import dev.elige.catalog.Meter;
import dev.elige.catalog.PriceScope;
import dev.elige.catalog.PriceTerm.TunedPrice;
import tools.jackson.databind.JsonNode;

/**
 * LiteLLM's rows of customised models: {@code ft:gpt-4o-2024-08-06} says what tokens cost once the
 * model of that name is fine-tuned. They become prices of that model's own offer.
 */
final class LiteLlmTuned {
  private static final String PREFIX = "ft:";

  private LiteLlmTuned() {}

  /** Whether a key names the customised form of a model that the table has. */
  static boolean isTuned(String key, JsonNode table) {
    return key.startsWith(PREFIX) && table.has(key.substring(PREFIX.length()));
  }

  /** States the prices of input, output and cached input. */
  static void state(JsonNode table, Findings findings) {
    for (var field : table.properties()) {
      if (isTuned(field.getKey(), table)) {
        state(field.getKey(), field.getValue(), findings);
      }
    }
  }

  private static void state(String key, JsonNode row, Findings findings) {
    state(key, row, "input_cost_per_token", Meter.INPUT, findings);
    state(key, row, "output_cost_per_token", Meter.OUTPUT, findings);
    state(key, row, "cache_read_input_token_cost", Meter.CACHE_READ, findings);
  }

  private static void state(String key, JsonNode row, String name, Meter meter, Findings findings) {
    var price = Decimals.of(row.path(name)).filter(amount -> amount.signum() > 0);
    var offer =
        LiteLlmKey.parse(key.substring(PREFIX.length()), row.path("litellm_provider").asString(""));
    if (price.isPresent() && offer.isPresent()) {
      findings.state(
          offer.get().routed().offer(),
          Attributes.PRICE,
          new TunedPrice(meter, PriceScope.EVERYWHERE, Money.usd(price.get().movePointRight(6))),
          key);
    }
  }
}
