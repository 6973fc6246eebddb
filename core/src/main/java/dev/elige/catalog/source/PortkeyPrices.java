package dev.elige.catalog.source;

import dev.elige.base.Money;
import dev.elige.base.Text;
import dev.elige.catalog.Meter;
import dev.elige.catalog.ModelKind;
import dev.elige.catalog.PriceScope;
import dev.elige.catalog.PriceTerm.TrainingPrice;
import dev.elige.catalog.PriceTerm.TrainingUnit;
import dev.elige.catalog.PriceTerm.UseUnit;
import dev.elige.catalog.ServiceTier;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * The prices of a Portkey row: US cents per token, or per unit of use. The prices at the top are
 * those of the default region; others name their regions, execution modes and context tiers. Tools
 * other than web search have no place in the catalog and are passed over.
 */
final class PortkeyPrices {
  private static final Map<String, Meter> METERS =
      Map.ofEntries(
          Map.entry("request_token", Meter.INPUT),
          Map.entry("response_token", Meter.OUTPUT),
          Map.entry("cache_read_input_token", Meter.CACHE_READ),
          Map.entry("cache_write_input_token", Meter.CACHE_WRITE),
          Map.entry("cache_write_1h", Meter.CACHE_WRITE_1H),
          Map.entry("reasoning_token", Meter.REASONING),
          Map.entry("request_text_token", Meter.INPUT),
          Map.entry("response_text_token", Meter.OUTPUT),
          Map.entry("cached_text_input_token", Meter.CACHE_READ),
          Map.entry("cache_read_text_input_token", Meter.CACHE_READ),
          Map.entry("request_audio_token", Meter.AUDIO_INPUT),
          Map.entry("response_audio_token", Meter.AUDIO_OUTPUT),
          Map.entry("cache_read_audio_input_token", Meter.AUDIO_CACHE_READ),
          Map.entry("request_image_token", Meter.IMAGE_INPUT),
          Map.entry("response_image_token", Meter.IMAGE_OUTPUT));
  private static final Map<String, UseUnit> USES =
      Map.of(
          "web_search", UseUnit.WEB_SEARCH,
          "video_seconds", UseUnit.VIDEO_SECOND_OUTPUT,
          "generated_images", UseUnit.IMAGE_OUTPUT,
          "input_image", UseUnit.IMAGE_INPUT);
  private static final Map<String, ServiceTier> MODES =
      Map.of(
          "standard", ServiceTier.ON_DEMAND,
          "batch", ServiceTier.BATCH,
          "flex", ServiceTier.FLEX,
          "priority", ServiceTier.PRIORITY);

  /** From here on, cents per "token" are cents per query, page or minute. */
  private static final BigDecimal NO_INPUT_TOKEN = new BigDecimal("0.02");

  private static final BigDecimal NO_TOKEN = new BigDecimal("0.1");

  private static final Text FOLDED =
      Text.of(
          "A price per request, page or minute stands in a field for tokens.",
          "Un precio por petición, página o minuto figura en un campo de tokens.");

  private final PortkeyId id;
  private final PriceRow prices;
  private final Findings findings;
  private final boolean ranks;

  PortkeyPrices(PortkeyId id, PriceRow prices, Findings findings) {
    this.id = id;
    this.prices = prices;
    this.findings = findings;
    this.ranks = KindByName.of(prices.offer().model()).filter(ModelKind.RERANK::equals).isPresent();
  }

  void read(JsonNode row) {
    var config = row.path("pricing_config");
    readUse(config.path("pay_as_you_go"), ServiceTier.ON_DEMAND, PriceScope.EVERYWHERE, id.above());
    readUse(config.path("batch_config"), ServiceTier.BATCH, PriceScope.EVERYWHERE, id.above());
    readTraining(config.path("finetune_config"));
    cents(config.path("fixed_cost").path("request"))
        .ifPresent(price ->
            prices.use(ServiceTier.ON_DEMAND, UseUnit.REQUEST, PriceScope.EVERYWHERE, usd(price)));
    readRegions(row.path("custom_pricing"));
  }

  private void readTraining(JsonNode config) {
    cents(config.path("pay_per_token"))
        .ifPresent(price -> train(TrainingUnit.MILLION_TOKENS, price.movePointRight(4)));
    cents(config.path("pay_per_hour")).ifPresent(price -> train(TrainingUnit.HOUR, usd(price)));
  }

  private void train(TrainingUnit unit, BigDecimal usd) {
    prices.add(new TrainingPrice(unit, PriceScope.EVERYWHERE, Money.usd(usd)));
  }

  private void readRegions(JsonNode custom) {
    var regions = custom.path("regions");
    for (var entry : regions.properties()) {
      for (var region : entry.getKey().split(",")) {
        var scope = scope(region.strip(), regions.has(Routed.GLOBAL));
        for (var mode : entry.getValue().path("execution_modes").properties()) {
          if (MODES.containsKey(mode.getKey())) {
            readMode(mode.getValue(), MODES.get(mode.getKey()), scope, custom);
          }
        }
      }
    }
  }

  /** Where global routing has prices of its own, the default ones are the regional ones. */
  private static PriceScope scope(String region, boolean globalApart) {
    return switch (region) {
      case Routed.GLOBAL -> PriceScope.GLOBAL;
      case "default" ->
          globalApart ? new PriceScope(PriceScope.Reach.REGIONAL, "") : PriceScope.EVERYWHERE;
      default -> PriceScope.in(region);
    };
  }

  private void readMode(JsonNode mode, ServiceTier tier, PriceScope scope, JsonNode custom) {
    readUse(mode.path("pricing_config").path("pay_as_you_go"), tier, scope, 0);
    for (var bound : custom.path("context_tier_map").properties()) {
      var step = mode.path("context_tiers").path(bound.getValue().asString());
      readUse(
          step.path("pricing_config").path("pay_as_you_go"),
          tier,
          scope,
          Long.parseLong(bound.getKey()));
    }
  }

  private void readUse(JsonNode use, ServiceTier tier, PriceScope scope, long above) {
    for (var field : use.properties()) {
      readUnit(field.getKey(), field.getValue(), tier, scope, above);
    }
    for (var field : use.path("additional_units").properties()) {
      readUnit(field.getKey(), field.getValue(), tier, scope, above);
    }
    cents(use.path("image").path("default").path("default"))
        .ifPresent(price -> prices.use(tier, UseUnit.IMAGE_OUTPUT, scope, usd(price)));
  }

  private void readUnit(
      String name, JsonNode value, ServiceTier tier, PriceScope scope, long above) {
    var price = cents(value);
    if (price.isEmpty()) {
      return;
    }
    if (METERS.containsKey(name)) {
      readTokens(METERS.get(name), price.get(), tier, scope, above);
    } else if (USES.containsKey(name)) {
      prices.use(tier, USES.get(name), scope, usd(price.get()));
    }
  }

  private void readTokens(
      Meter meter, BigDecimal price, ServiceTier tier, PriceScope scope, long above) {
    boolean noToken = price.compareTo(meter == Meter.INPUT ? NO_INPUT_TOKEN : NO_TOKEN) >= 0;
    if (ranks && meter == Meter.INPUT && noToken) {
      prices.use(tier, UseUnit.QUERY, scope, usd(price));
    } else if (noToken) {
      findings.reject(
          prices.offer(), "price " + meter, price.toPlainString(), FOLDED, prices.locator());
    } else {
      prices.token(tier, meter, above, scope, price.movePointRight(4));
    }
  }

  private static Optional<BigDecimal> cents(JsonNode unit) {
    return Decimals.of(unit.path("price"));
  }

  private static BigDecimal usd(BigDecimal cents) {
    return cents.movePointLeft(2);
  }
}
