package dev.elige.yaml;

import dev.elige.base.Nearest;
import dev.elige.base.Text;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The cure for a word that is none of the valid ones. */
public final class Suggestion {
  private Suggestion() {}

  /** The word probably meant, by its known other names or its spelling; else all valid words. */
  public static Text of(String word, Collection<String> valid, Map<String, String> otherNames) {
    return meant(word, valid, otherNames).map(Suggestion::didYouMean).orElseGet(() -> oneOf(valid));
  }

  /** The word probably meant. */
  public static Optional<String> meant(
      String word, Collection<String> valid, Map<String, String> otherNames) {
    return Optional.ofNullable(otherNames.get(word.toLowerCase(Locale.ROOT)))
        .filter(valid::contains)
        .or(() -> Nearest.of(word, valid));
  }

  /** Whether one word was probably meant by another. */
  public static boolean isMeant(String word, String meant, Map<String, String> otherNames) {
    return meant(word, List.of(meant), otherNames).isPresent();
  }

  public static Text didYouMean(String word) {
    return Text.of("Did you mean \"{}\"?", "¿Querías decir \"{}\"?", word);
  }

  private static Text oneOf(Collection<String> valid) {
    return Text.of("Valid words: {}.", "Palabras válidas: {}.", String.join(", ", valid));
  }
}
