package dev.elige.catalog.source;

import dev.elige.catalog.Commitment;
import dev.elige.catalog.OfferId;
import dev.elige.catalog.PriceScope;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a LiteLLM key says: {@code bedrock/eu-west-1/1-month-commitment/anthropic.claude-v2} is an
 * offer, a region and a commitment; {@code azure/eu/gpt-5.1} an offer and a geography.
 *
 * @param routed the offer and its routing
 * @param scope the region of the prices
 * @param commitment the commitment, {@link Commitment#NONE} for use by tokens
 */
record LiteLlmKey(Routed routed, PriceScope scope, Commitment commitment) {
  private static final Pattern AWS_REGION = Pattern.compile("[a-z]{2}(-gov|-iso\\w?)?-[a-z]+-\\d");
  private static final Pattern AZURE_ROUTING = Pattern.compile("eu|us|global|global-standard");

  /** Variants of one offer (an image size, a quality), size classes, and customised models. */
  private static final Pattern NO_OFFER =
      Pattern.compile(
          "(.*/)?(\\d+-x-\\d+|max-x-max)/.*|azure/(low|medium|high|hd|standard)/.*"
              + "|(fireworks-ai|together-ai)-.*|ft:.*|.*/ft:.*");

  /**
   * Reads a key.
   *
   * @param provider the row's {@code litellm_provider}
   * @return empty where the key names no offer
   */
  static Optional<LiteLlmKey> parse(String key, String provider) {
    if (NO_OFFER.matcher(key).matches()) {
      return Optional.empty();
    }
    var id = ProviderIds.of("litellm", provider);
    var path = new ArrayDeque<>(Arrays.asList(key.split("/")));
    var first = path.getFirst();
    boolean names =
        ProviderIds.of("litellm", first).equals(id) || first.replace('-', '_').equals(provider);
    if (path.size() > 1 && names) {
      path.removeFirst();
    }
    return Optional.of(
        switch (id) {
          case "amazon-bedrock" -> bedrock(path);
          case "azure" -> azure(path);
          default -> plain(Routed.of(id, String.join("/", path)));
        });
  }

  /** Whether the key is the offer's own, with no region, commitment or routing folded in. */
  boolean isPlain() {
    return routed.geography().isEmpty()
        && scope.equals(PriceScope.EVERYWHERE)
        && commitment == Commitment.NONE;
  }

  private static LiteLlmKey bedrock(Deque<String> path) {
    var scope = PriceScope.EVERYWHERE;
    var commitment = Commitment.NONE;
    while (path.size() > 1) {
      var segment = path.removeFirst();
      if (AWS_REGION.matcher(segment).matches()) {
        scope = PriceScope.in(segment);
      } else if (segment.endsWith("-month-commitment")) {
        commitment = segment.startsWith("1-") ? Commitment.ONE_MONTH : Commitment.SIX_MONTHS;
      }
    }
    return new LiteLlmKey(Routed.of("amazon-bedrock", path.getLast()), scope, commitment);
  }

  private static LiteLlmKey azure(Deque<String> path) {
    if (path.size() > 1 && path.getFirst().equals("speech")) {
      path.removeFirst();
    }
    if (path.size() > 1 && AZURE_ROUTING.matcher(path.getFirst()).matches()) {
      var routing = path.removeFirst();
      var geography = routing.startsWith("global") ? Routed.GLOBAL : routing;
      return plain(new Routed(new OfferId("azure", String.join("/", path)), geography));
    }
    return plain(Routed.of("azure", String.join("/", path)));
  }

  private static LiteLlmKey plain(Routed routed) {
    return new LiteLlmKey(routed, PriceScope.EVERYWHERE, Commitment.NONE);
  }
}
