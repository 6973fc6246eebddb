package dev.elige.desk.tokens;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the same content costs in other languages or formats.
 *
 * @param models the models or tokenizers; empty means the first of the shortlist
 * @param formats whether formats are compared, and not languages
 * @param file the user's own records to compare in other formats, or own versions of a text, one
 *     file for each; empty means the built-in example
 */
public record TaxQuestion(List<String> models, boolean formats, List<Path> file) {
  public TaxQuestion {
    models = List.copyOf(models);
    file = List.copyOf(file);
  }

  Optional<Path> first() {
    return file.stream().findFirst();
  }
}
