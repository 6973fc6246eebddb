package dev.elige.catalog.source;

import dev.elige.catalog.OfferId;
import java.util.regex.Pattern;

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

  private static final Pattern PROFILE =
      Pattern.compile("(us-gov|us|eu|apac|jp|au|ca|in|sa|global|regional)\\.(.+\\..+|.*claude.*)");

  /** Reads an id of any provider; only Bedrock's carry a profile. */
  static Routed of(String provider, String id) {
    if (provider.equals("amazon-bedrock")) {
      var profile = PROFILE.matcher(id);
      if (profile.matches()) {
        return new Routed(new OfferId(provider, profile.group(2)), profile.group(1));
      }
    }
    return new Routed(new OfferId(provider, id), "");
  }
}
