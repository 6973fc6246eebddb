package dev.elige.belief.source;

import dev.elige.catalog.ModelNames;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** Which maker of models a page belongs to. */
final class MakersPages {
  private static final String SHARED = "huggingface.co";

  private static final Map<String, String> HOSTS =
      Map.ofEntries(
          Map.entry("openai.com", "openai"),
          Map.entry("anthropic.com", "anthropic"),
          Map.entry("deepmind.google", "google"),
          Map.entry("storage.googleapis.com", "google"),
          Map.entry("ai.meta.com", "meta"),
          Map.entry("mistral.ai", "mistral"),
          Map.entry("x.ai", "xai"),
          Map.entry("z.ai", "zhipuai"),
          Map.entry("cohere.com", "cohere"),
          Map.entry("qwen.ai", "alibaba"),
          Map.entry("qwenlm.github.io", "alibaba"),
          Map.entry("bytednsdoc.com", "bytedance"),
          Map.entry("liquid.ai", "liquid"));

  private MakersPages() {}

  /** The maker; empty where the address does not tell. */
  static Optional<String> maker(String page) {
    try {
      var address = URI.create(page);
      var host = address.getHost();
      if (host == null) {
        return Optional.empty();
      }
      var path = String.valueOf(address.getPath()).split("/");
      return host.equals(SHARED) && path.length > 1
          ? Optional.of(ModelNames.modelOf(path[1] + "/model").vendor())
          : ofHost(host);
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static Optional<String> ofHost(String host) {
    for (var part = host; !part.isEmpty(); part = part.substring(part.indexOf('.') + 1)) {
      var maker = HOSTS.get(part);
      if (maker != null || part.indexOf('.') < 0) {
        return Optional.ofNullable(maker);
      }
    }
    return Optional.empty();
  }
}
