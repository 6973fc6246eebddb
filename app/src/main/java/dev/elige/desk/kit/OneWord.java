package dev.elige.desk.kit;

import dev.elige.base.InvalidInputException;
import dev.elige.base.Nearest;
import dev.elige.base.Text;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads a word that is one of a few, or refuses it with the nearest of them. */
public final class OneWord {
  private OneWord() {}

  /** Reads the word. */
  public static <T> T of(
      String option, String word, Function<String, Optional<T>> parse, List<String> valid) {
    return parse
        .apply(word)
        .orElseThrow(() ->
            new InvalidInputException(
                option + " " + word,
                Text.of("is not known here.", "no se conoce aquí."),
                Nearest.of(word, valid)
                    .map(near -> Text.of("Did you mean {}?", "¿Querías decir {}?", near))
                    .orElseGet(() ->
                        Text.of(
                            "Write one of these: {}.",
                            "Escribe una de estas: {}.",
                            String.join(", ", valid)))));
  }
}
