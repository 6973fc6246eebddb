package dev.elige.catalog.source;

import dev.elige.base.Money;
import dev.elige.catalog.Attributes;
import dev.elige.catalog.Meter;
import dev.elige.catalog.OfferId;
import dev.elige.catalog.PriceScope;
import dev.elige.catalog.PriceTerm;
import dev.elige.catalog.PriceTerm.TokenPrice;
import dev.elige.catalog.ServiceTier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * An offer file of the AWS Price List bulk API: {@code products} with attributes, {@code
 * terms.OnDemand} with prices by SKU.
 *
 * <p>What a SKU prices stands in its {@code usagetype}, in three dialects: {@code
 * USE1-NovaPro-input-tokens-batch}, with the name in {@code model}; {@code
 * USE1-qwen.qwen3-32b-mantle-input-tokens-standard}, with the id of the mantle endpoint in it; and,
 * for models billed through the Marketplace, {@code USE1-MP:USE1_InputTokenCount_Global-Units},
 * with the name in {@code servicename}. Token prices by use are read; reserved, provisioned,
 * customised, latency-optimised, long-context and non-text SKUs are left aside. Where two SKUs of
 * one slot disagree neither is stated.
 */
final class BedrockOfferFile {
  private static final Pattern ASIDE =
      Pattern.compile(
          "reserved|provisioned|custom|latency|long-?ctx|image|video|audio|speech|pixel|grounding"
              + "|guardrail|evaluation|tpm");
  private static final Pattern MANTLE = Pattern.compile("^[^-]+-(.+)-mantle-");
  private static final Pattern STEM =
      Pattern.compile("^[^-]+-(.+?)-(?:text-)?(?:in|out)put-tokens");
  private static final String EDITION = " (Amazon Bedrock Edition)";

  private final Findings findings;
  private final LocalDate published;
  private final Map<Slot, Set<BigDecimal>> found = new LinkedHashMap<>();
  private final Set<String> unknown = new LinkedHashSet<>();

  private BedrockOfferFile(Findings findings, LocalDate published) {
    this.findings = findings;
    this.published = published;
  }

  /** An offer and everything of a price but its amount; where it stands is for people. */
  private record Slot(OfferId offer, TokenPrice term, String name) {}

  static void read(JsonNode document, Findings findings) {
    var date = document.path("publicationDate").asString("1970-01-01").substring(0, 10);
    var file = new BedrockOfferFile(findings, LocalDate.parse(date));
    for (var product : document.path("products").properties()) {
      var price = document.path("terms").path("OnDemand").path(product.getKey());
      file.readProduct(product.getValue().path("attributes"), price);
    }
    file.finish();
  }

  private void readProduct(JsonNode attributes, JsonNode terms) {
    var usage = attributes.path("usagetype").asString("");
    var meter = meter(usage);
    var region = attributes.path("regionCode").asString("");
    if (meter.isEmpty() || region.isEmpty() || ASIDE.matcher(plain(usage)).find()) {
      return;
    }
    var name = name(attributes, usage);
    var offer = MANTLE.matcher(usage).find() ? BedrockIds.ifId(name) : BedrockNames.offer(name);
    if (offer.isEmpty()) {
      unknown.add(name);
      return;
    }
    var scope =
        plain(usage).contains("global") ? PriceScope.globalFrom(region) : PriceScope.in(region);
    var term = new TokenPrice(tier(usage), meter.get(), 0, scope, Money.ZERO_USD);
    for (JsonNode offerTerm : terms) {
      for (JsonNode dimension : offerTerm.path("priceDimensions")) {
        perMillion(dimension)
            .ifPresent(amount ->
                found
                    .computeIfAbsent(new Slot(offer.get(), term, name), _ -> new HashSet<>())
                    .add(amount));
      }
    }
  }

  private void finish() {
    found.forEach((slot, amounts) -> {
      if (amounts.size() == 1) {
        var price = Money.usd(amounts.iterator().next());
        var term = slot.term();
        PriceTerm stated = new TokenPrice(term.tier(), term.meter(), 0, term.scope(), price);
        findings.state(slot.offer(), Attributes.PRICE, stated, slot.name(), published);
      } else {
        findings.unmatched(slot.name() + ": two prices for " + slot.term().scope());
      }
    });
    unknown.forEach(findings::unmatched);
  }

  /** What is counted; empty for anything but text tokens. */
  static Optional<Meter> meter(String usage) {
    var text = plain(usage);
    if (!text.contains("token")) {
      return Optional.empty();
    }
    if (text.contains("cache")) {
      boolean read = text.contains("read");
      boolean hour = text.contains("1h");
      return Optional.of(read ? Meter.CACHE_READ : hour ? Meter.CACHE_WRITE_1H : Meter.CACHE_WRITE);
    }
    if (text.contains("input")) {
      return Optional.of(Meter.INPUT);
    }
    return text.contains("output") ? Optional.of(Meter.OUTPUT) : Optional.empty();
  }

  static ServiceTier tier(String usage) {
    var text = plain(usage);
    if (text.contains("batch")) {
      return ServiceTier.BATCH;
    }
    if (text.contains("flex")) {
      return ServiceTier.FLEX;
    }
    return text.contains("priority") ? ServiceTier.PRIORITY : ServiceTier.ON_DEMAND;
  }

  private static String name(JsonNode attributes, String usage) {
    var mantle = MANTLE.matcher(usage);
    if (mantle.find()) {
      return mantle.group(1);
    }
    for (String field : new String[] {"model", "titanModel"}) {
      var name = attributes.path(field).asString("");
      if (!name.isBlank()) {
        return name;
      }
    }
    var service = attributes.path("servicename").asString("");
    if (service.endsWith(EDITION)) {
      return service.substring(0, service.length() - EDITION.length());
    }
    var stem = STEM.matcher(usage);
    return stem.find() ? stem.group(1) : usage;
  }

  private static Optional<BigDecimal> perMillion(JsonNode dimension) {
    var amount = dimension.path("pricePerUnit").path("USD").asString("");
    var unit = dimension.path("unit").asString("").toLowerCase(Locale.ROOT);
    if (amount.isEmpty() || new BigDecimal(amount).signum() == 0) {
      return Optional.empty();
    }
    return switch (unit) {
      case "1k tokens" -> Optional.of(scaled(amount, 1_000));
      case "1m tokens" -> Optional.of(scaled(amount, 1));
      default -> Optional.empty();
    };
  }

  private static BigDecimal scaled(String amount, long factor) {
    return new BigDecimal(amount).multiply(BigDecimal.valueOf(factor)).stripTrailingZeros();
  }

  private static String plain(String usage) {
    return usage.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
