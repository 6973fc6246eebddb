package dev.elige.catalog;

import dev.elige.base.Text;
import java.util.List;
import java.util.function.Function;

/**
 * Something one can state of a model or an offer, with its text form for the snapshot.
 *
 * @param key the name in the snapshot and in user files
 * @param title the name for people
 * @param read text to values, mostly one; a price line may name several regions. Throws
 *     IllegalArgumentException or DateTimeException on a bad text
 * @param write one value to text, the inverse of {@code read}, without tabs and line breaks
 * @param slot which values exclude each other: observations with the same slot compete, others
 *     stand side by side (prices per meter, lifecycles per region)
 * @param dated whether a value holds only within its validity (a price) or for all days (a context
 *     window)
 */
public record Attribute<T>(
    String key,
    Text title,
    Function<String, List<T>> read,
    Function<T, String> write,
    Function<T, String> slot,
    boolean dated) {

  /** An attribute with one value. */
  static <T> Attribute<T> single(
      String key, Text title, Function<String, T> read, Function<T, String> write) {
    return new Attribute<>(key, title, read.andThen(List::of), write, _ -> "", false);
  }

  @Override
  public String toString() {
    return key;
  }
}
