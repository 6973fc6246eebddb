package dev.elige.catalog.source;

import dev.elige.base.Feature;
import dev.elige.base.Modality;
import dev.elige.base.Money;
import dev.elige.base.Text;
import dev.elige.catalog.Attribute;
import dev.elige.catalog.Attributes;
import dev.elige.catalog.Meter;
import dev.elige.catalog.ModelId;
import dev.elige.catalog.OfferId;
import dev.elige.catalog.PriceScope;
import dev.elige.catalog.PriceTerm.TokenPrice;
import dev.elige.catalog.ServiceTier;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * The provider rows of LLM-Stats. Prices are US cents per million tokens; a price of 0 there means
 * that none was entered. Only offers that other sources name are described.
 */
record LlmStatsOffers(KnownModels models, Findings findings) {
  private static final Map<String, String> PROVIDERS =
      Map.of(
          "bedrock", "amazon-bedrock",
          "novita", "novita-ai",
          "fireworks", "fireworks-ai",
          "together", "togetherai");

  private static final List<String> CONTENTS = List.of("text", "image", "audio", "video");

  void state(JsonNode rows, Map<String, ModelId> byId) {
    for (var row : rows) {
      var offers = offers(row, byId);
      if (offers.isEmpty()) {
        findings.unmatched(
            row.path("provider_id").asString("?") + ": " + row.path("model_id").asString("?"));
      }
      offers.forEach(offer -> state(offer, row));
    }
  }

  private List<OfferId> offers(JsonNode row, Map<String, ModelId> byId) {
    var listed = row.path("provider_id").asString("");
    var provider = PROVIDERS.getOrDefault(listed, listed);
    var used = row.path("provider_model_id_used").asString("");
    var same = used.isEmpty() ? List.<OfferId>of() : models.sameOffers(provider, used);
    var model = Optional.ofNullable(byId.get(row.path("model_id").asString("")));
    return same.isEmpty() ? model.map(id -> models.offers(id, provider)).orElse(List.of()) : same;
  }

  private void state(OfferId offer, JsonNode row) {
    var place = row.path("provider_id").asString("") + "/" + row.path("model_id").asString("");
    price(offer, Meter.INPUT, row.path("input_cents_per_million_tokens"), place);
    price(offer, Meter.OUTPUT, row.path("output_cents_per_million_tokens"), place);
    measure(offer, Attributes.TOKENS_PER_SECOND, row.path("throughput"), place);
    measure(offer, Attributes.FIRST_TOKEN_SECONDS, row.path("latency"), place);
    limits(offer, row, place);
    if (row.path("feature_function_calling").asBoolean(false)) {
      findings.state(offer, Attributes.feature(Feature.TOOLS), true, place);
    }
    if (row.path("feature_structured_output").asBoolean(false)) {
      findings.state(offer, Attributes.feature(Feature.STRUCTURED_OUTPUT), true, place);
    }
    contents(offer, Attributes.INPUTS, row, "input", place);
    contents(offer, Attributes.OUTPUTS, row, "output", place);
  }

  private void price(OfferId offer, Meter meter, JsonNode cents, String place) {
    if (!cents.isNumber()) {
      return;
    }
    var amount = cents.decimalValue().movePointLeft(2);
    if (amount.signum() <= 0) {
      findings.reject(
          offer,
          "price.on-demand/" + meter.name().toLowerCase(Locale.ROOT),
          cents.toString(),
          Text.of("0 means no price entered", "0 significa que no se anotó precio"),
          place);
      return;
    }
    findings.state(
        offer,
        Attributes.PRICE,
        new TokenPrice(ServiceTier.ON_DEMAND, meter, 0, PriceScope.EVERYWHERE, Money.usd(amount)),
        place);
  }

  private void measure(
      OfferId offer, Attribute<BigDecimal> attribute, JsonNode value, String place) {
    if (value.isNumber() && value.decimalValue().signum() > 0) {
      findings.state(offer, attribute, value.decimalValue().stripTrailingZeros(), place);
    }
  }

  private void limits(OfferId offer, JsonNode row, String place) {
    long input = row.path("max_input_tokens").asLong(0);
    long output = row.path("max_output_tokens").asLong(0);
    if (input > 0) {
      findings.state(offer, Attributes.MAX_INPUT, input, place);
    }
    if (output > 0 && output < input) {
      findings.state(offer, Attributes.MAX_OUTPUT, output, place);
    } else if (output > 0) {
      findings.reject(
          offer,
          "max-output",
          Long.toString(output),
          Text.of("repeats the input limit", "repite el límite de entrada"),
          place);
    }
  }

  private void contents(
      OfferId offer, Attribute<Set<Modality>> attribute, JsonNode row, String side, String place) {
    var contents = EnumSet.noneOf(Modality.class);
    for (var content : CONTENTS) {
      if (row.path(side + "_modality_" + content).asBoolean(false)) {
        contents.add(Modality.valueOf(content.toUpperCase(Locale.ROOT)));
      }
    }
    if (!contents.isEmpty()) {
      findings.state(offer, attribute, contents, place);
    }
  }
}
