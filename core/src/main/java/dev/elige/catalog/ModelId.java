package dev.elige.catalog;

import org.jspecify.annotations.Nullable;

/**
 * A model independent of who sells it.
 *
 * @param vendor who made it, such as {@code anthropic}; {@code unknown} where no rule tells
 * @param name its canonical name, such as {@code claude-3-haiku-20240307}
 */
public record ModelId(String vendor, String name) implements Subject, Comparable<ModelId> {
  public ModelId {
    if (vendor.isBlank() || name.isBlank() || vendor.contains("/")) {
      throw new IllegalArgumentException("a model id is vendor/name: " + vendor + "/" + name);
    }
  }

  /**
   * Reads {@code vendor/name}.
   *
   * @throws IllegalArgumentException where there is no slash
   */
  public static ModelId parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      throw new IllegalArgumentException("a model id is vendor/name: " + text);
    }
    return new ModelId(text.substring(0, slash), text.substring(slash + 1));
  }

  /** Written out, since the one that a record has by itself is linked at its first use. */
  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof ModelId other
        && other.vendor.equals(vendor)
        && other.name.equals(name);
  }

  @Override
  public int hashCode() {
    return 31 * vendor.hashCode() + name.hashCode();
  }

  @Override
  public int compareTo(ModelId other) {
    int first = vendor.compareTo(other.vendor);
    return first != 0 ? first : name.compareTo(other.name);
  }

  @Override
  public String toString() {
    return vendor + "/" + name;
  }
}
