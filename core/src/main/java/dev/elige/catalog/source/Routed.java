package dev.elige.catalog.source;

import dev.elige.catalog.BedrockModelId;
import dev.elige.catalog.OfferId;
import java.util.Optional;

/**
 * An offer id with the routing that a collection folds into it. On Bedrock the inference profile
 * {@code eu.amazon.nova-lite-v1:0} is the offer {@code amazon.nova-lite-v1:0} called through the
 * EU; it is no offer of its own.
 *
 * @param offer the offer itself
 * @param geography {@code global}, {@code regional} (any geography), a geography such as {@code
 *     eu}, or empty where the id names no routing
 */
record Routed(OfferId offer, String geography) {
  static final String GLOBAL = "global";

  /** As one collection writes what is the same price in every geography. */
  private static final String REGIONAL = "regional";

  /** Reads an id of any provider, as collections write it; only Bedrock's carry a profile. */
  static Routed of(String provider, String id) {
    return switch (provider) {
      case "amazon-bedrock" -> bedrock(id);
      case "fireworks-ai" -> new Routed(new OfferId(provider, fireworks(id)), "");
      case "google-vertex" -> new Routed(new OfferId(provider, vertex(id)), "");
      default -> new Routed(new OfferId(provider, id), "");
    };
  }

  private static Routed bedrock(String id) {
    var read =
        id.startsWith(REGIONAL + ".")
            ? new BedrockModelId(id.substring(REGIONAL.length() + 1), Optional.of(REGIONAL))
            : id.contains("/") ? new BedrockModelId(id, Optional.empty()) : BedrockModelId.of(id);
    return new Routed(new OfferId("amazon-bedrock", read.model()), read.geography().orElse(""));
  }

  /** Fireworks' API takes the whole path of a model; collections often shorten it. */
  private static String fireworks(String id) {
    if (id.contains("/")) {
      return id;
    }
    boolean router = id.endsWith("-fast") || id.endsWith("-turbo");
    return "accounts/fireworks/" + (router ? "routers/" : "models/") + id;
  }

  /** On Vertex AI the default version and the publisher's name need no mention. */
  private static String vertex(String id) {
    return id.replaceFirst("^anthropic\\.", "").replaceFirst("@default$", "");
  }
}
