package dev.elige.catalog.source;

import dev.elige.base.Money;
import dev.elige.catalog.Commitment;
import dev.elige.catalog.Meter;
import dev.elige.catalog.PriceTerm.ProvisionedPrice;
import dev.elige.catalog.PriceTerm.UseUnit;
import dev.elige.catalog.ServiceTier;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** The prices in a LiteLLM row. Its field names are a grammar: what is counted, tier, context. */
final class LiteLlmPrices {
  private static final Map<String, Meter> TOKENS =
      Map.ofEntries(
          Map.entry("input_cost_per_token", Meter.INPUT),
          Map.entry("output_cost_per_token", Meter.OUTPUT),
          Map.entry("cache_read_input_token_cost", Meter.CACHE_READ),
          Map.entry("input_cost_per_token_cache_hit", Meter.CACHE_READ),
          Map.entry("cache_creation_input_token_cost", Meter.CACHE_WRITE),
          Map.entry("cache_creation_input_token_cost_above_1hr", Meter.CACHE_WRITE_1H),
          Map.entry("output_cost_per_reasoning_token", Meter.REASONING),
          Map.entry("input_cost_per_audio_token", Meter.AUDIO_INPUT),
          Map.entry("output_cost_per_audio_token", Meter.AUDIO_OUTPUT),
          Map.entry("cache_read_input_audio_token_cost", Meter.AUDIO_CACHE_READ),
          Map.entry("input_cost_per_image_token", Meter.IMAGE_INPUT),
          Map.entry("output_cost_per_image_token", Meter.IMAGE_OUTPUT));
  private static final Map<String, UseUnit> USES =
      Map.ofEntries(
          Map.entry("input_cost_per_image", UseUnit.IMAGE_INPUT),
          Map.entry("output_cost_per_image", UseUnit.IMAGE_OUTPUT),
          Map.entry("input_cost_per_pixel", UseUnit.PIXEL_INPUT),
          Map.entry("output_cost_per_pixel", UseUnit.PIXEL_OUTPUT),
          Map.entry("input_cost_per_audio_per_second", UseUnit.AUDIO_SECOND_INPUT),
          Map.entry("input_cost_per_video_per_second", UseUnit.VIDEO_SECOND_INPUT),
          Map.entry("output_cost_per_video_per_second", UseUnit.VIDEO_SECOND_OUTPUT),
          Map.entry("input_cost_per_character", UseUnit.CHARACTER_INPUT),
          Map.entry("output_cost_per_character", UseUnit.CHARACTER_OUTPUT),
          Map.entry("input_cost_per_query", UseUnit.QUERY),
          Map.entry("input_cost_per_request", UseUnit.REQUEST),
          Map.entry("ocr_cost_per_page", UseUnit.PAGE));
  private static final Pattern TIER = Pattern.compile("(.*)_(batches|flex|priority)");
  private static final Pattern ABOVE = Pattern.compile("(.*)_above_(\\d+)k_tokens");

  /** Prices of an hour of a commitment come per second. */
  private static final BigDecimal SECONDS_PER_HOUR = BigDecimal.valueOf(3600);

  /** Not about using the model, or in another currency. */
  private static final Set<String> IGNORED =
      Set.of("input_dbu_cost_per_token", "output_dbu_cost_per_token");

  private final LiteLlmKey key;
  private final JsonNode row;
  private final PriceRow prices;

  LiteLlmPrices(LiteLlmKey key, JsonNode row, PriceRow prices) {
    this.key = key;
    this.row = row;
    this.prices = prices;
  }

  /**
   * Reads all prices.
   *
   * @param unknown takes the price fields that no rule reads
   */
  void read(Consumer<String> unknown) {
    if (key.commitment() != Commitment.NONE) {
      readCommitment();
      return;
    }
    for (var field : row.properties()) {
      if (field.getKey().contains("cost") && !IGNORED.contains(field.getKey())) {
        read(field.getKey(), field.getValue(), 0, unknown);
      }
    }
    for (var step : row.path("tiered_pricing")) {
      readStep(step, unknown);
    }
    Decimals.of(row.path("search_context_cost_per_query").path("search_context_size_medium"))
        .ifPresent(price -> use(ServiceTier.ON_DEMAND, UseUnit.WEB_SEARCH, price));
  }

  private void readCommitment() {
    Decimals.of(row.path("input_cost_per_second"))
        .map(price -> Money.usd(price.multiply(SECONDS_PER_HOUR)))
        .ifPresent(perHour ->
            prices.add(new ProvisionedPrice(key.commitment(), false, key.scope(), perHour)));
  }

  private void readStep(JsonNode step, Consumer<String> unknown) {
    long above = Decimals.of(step.path("range").path(0)).orElse(BigDecimal.ZERO).longValue();
    step.properties().stream()
        .filter(field -> field.getKey().contains("cost"))
        .forEach(field -> read(field.getKey(), field.getValue(), above, unknown));
  }

  private void read(String name, JsonNode value, long atLeast, Consumer<String> unknown) {
    var price = Decimals.of(value);
    if (price.isEmpty()) {
      return;
    }
    var tierMatch = TIER.matcher(name);
    var tier = tierMatch.matches() ? tier(tierMatch) : ServiceTier.ON_DEMAND;
    var rest = tierMatch.matches() ? tierMatch.group(1) : name;
    var aboveMatch = ABOVE.matcher(rest);
    long above = aboveMatch.matches() ? Long.parseLong(aboveMatch.group(2)) * 1000 : atLeast;
    var counted = aboveMatch.matches() ? aboveMatch.group(1) : rest;
    var meter = TOKENS.get(counted);
    if (meter != null) {
      prices.token(tier, meter, above, key.scope(), price.get().movePointRight(6));
    } else if (above == 0 && USES.containsKey(counted)) {
      use(tier, USES.get(counted), price.get());
    } else if (above > 0 || !readSeconds(counted, tier, price.get())) {
      unknown.accept(name);
    }
  }

  /** Reads a price per second, whose meaning follows from what the model does. */
  private boolean readSeconds(String name, ServiceTier tier, BigDecimal price) {
    boolean input = name.equals("input_cost_per_second");
    if (!input && !name.equals("output_cost_per_second")) {
      return false;
    }
    switch (row.path("mode").asString("")) {
      case "audio_transcription" -> {
        // Both fields hold the one price of a second heard.
        if (input || !row.has("input_cost_per_second")) {
          use(tier, UseUnit.AUDIO_SECOND_INPUT, price);
        }
      }
      case "audio_speech" -> use(tier, UseUnit.AUDIO_SECOND_OUTPUT, price);
      case "video_generation" -> use(tier, UseUnit.VIDEO_SECOND_OUTPUT, price);
      default -> use(tier, UseUnit.SECOND, price);
    }
    return true;
  }

  private void use(ServiceTier tier, UseUnit unit, BigDecimal usd) {
    prices.use(tier, unit, key.scope(), usd);
  }

  private static ServiceTier tier(Matcher match) {
    var word = match.group(2);
    return word.equals("batches")
        ? ServiceTier.BATCH
        : ServiceTier.valueOf(word.toUpperCase(Locale.ROOT));
  }
}
