package dev.elige.catalog.source;

import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * What a Portkey id says: the offer, and for some Gemini rows the context tier.
 *
 * @param routed the offer and its routing
 * @param above the tokens above which the row's prices hold
 */
record PortkeyId(Routed routed, long above) {
  private static final Pattern TIER = Pattern.compile("(.+)-(gt|lte)-(\\d+)k");

  /** Customised models, quality variants and size classes. */
  private static final Pattern NO_OFFER = Pattern.compile("ft:.*|.*\\.ft|.*::.*|.*batchx|\\d+b");

  /** Reads a row's provider and id; empty where they name no offer. */
  static Optional<PortkeyId> of(JsonNode row) {
    var provider = ProviderIds.of("portkey", row.path("provider").asString(""));
    var id = row.path("id").asString("");
    boolean isAlias = provider.equals("amazon-bedrock") && !id.contains(".");
    if (provider.isEmpty() || id.isEmpty() || isAlias || NO_OFFER.matcher(id).matches()) {
      return Optional.empty();
    }
    var tier = TIER.matcher(id);
    if (!tier.matches()) {
      return Optional.of(new PortkeyId(Routed.of(provider, id), 0));
    }
    long bound = tier.group(2).equals("gt") ? Long.parseLong(tier.group(3)) * 1000 : 0;
    return Optional.of(new PortkeyId(Routed.of(provider, tier.group(1)), bound));
  }

  static String locator(JsonNode row) {
    return row.path("provider").asString("") + "/" + row.path("id").asString("");
  }
}
