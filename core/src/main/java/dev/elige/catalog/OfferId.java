package dev.elige.catalog;

import org.jspecify.annotations.Nullable;

/**
 * A provider's offer of a model: what one writes into an API call.
 *
 * @param provider the provider's id as models.dev has it, such as {@code amazon-bedrock}
 * @param model the id the provider uses, such as {@code anthropic.claude-v2}; may contain slashes
 */
public record OfferId(String provider, String model) implements Subject, Comparable<OfferId> {
  public OfferId {
    if (provider.isBlank() || model.isBlank() || provider.contains("/")) {
      throw new IllegalArgumentException(
          "an offer id is provider/model: " + provider + "/" + model);
    }
  }

  /**
   * Reads {@code provider/model}.
   *
   * @throws IllegalArgumentException where there is no slash
   */
  public static OfferId parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      throw new IllegalArgumentException("an offer id is provider/model: " + text);
    }
    return new OfferId(text.substring(0, slash), text.substring(slash + 1));
  }

  /** Written out, since the one that a record has by itself is linked at its first use. */
  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof OfferId other
        && other.provider.equals(provider)
        && other.model.equals(model);
  }

  @Override
  public int hashCode() {
    return 31 * provider.hashCode() + model.hashCode();
  }

  @Override
  public int compareTo(OfferId other) {
    int first = provider.compareTo(other.provider);
    return first != 0 ? first : model.compareTo(other.model);
  }

  @Override
  public String toString() {
    return provider + "/" + model;
  }
}
