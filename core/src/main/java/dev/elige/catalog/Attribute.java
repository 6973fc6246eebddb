package dev.elige.catalog;

import java.util.function.Function;

/**
 * Something one can state of a model or an offer, with its text form for the snapshot.
 *
 * @param key the name in the snapshot and in user files
 * @param read text to value; throws IllegalArgumentException or DateTimeException on a bad text
 * @param write value to text, the inverse of {@code read}, without tabs and line breaks
 * @param slot which values exclude each other: observations with the same slot compete, others
 *     stand side by side (prices per meter, lifecycles per region)
 * @param dated whether a value holds only within its validity (a price) or for all days (a context
 *     window)
 */
public record Attribute<T>(
    String key,
    Function<String, T> read,
    Function<T, String> write,
    Function<T, String> slot,
    boolean dated) {

  /** An attribute with one value. */
  static <T> Attribute<T> single(
      String key, Function<String, T> read, Function<T, String> write) {
    return new Attribute<>(key, read, write, _ -> "", false);
  }

  @Override
  public String toString() {
    return key;
  }
}
