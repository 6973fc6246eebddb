package dev.elige.tokens.install;

import dev.elige.base.InvalidInputException;
import dev.elige.base.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What an installed tokenizer is called. */
final class TokenizerNames {
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,63}");

  /** Names that come with the program. */
  private static final Set<String> BUILT_IN =
      Set.of("r50k", "p50k", "cl100k", "o200k", "o200k_harmony");

  /** Stems that say what a file is and not whose. */
  private static final Set<String> GENERIC =
      Set.of("tokenizer", "tekken", "spiece", "sentencepiece", "vocab", "main", "resolve", "raw");

  private TokenizerNames() {}

  /** Whether a tokenizer can have this name. */
  static boolean isName(String name) {
    return NAME.matcher(name).matches();
  }

  /**
   * A name that a person gave.
   *
   * @throws InvalidInputException where it cannot be one
   */
  static String checked(String name) {
    if (!isName(name)) {
      throw new InvalidInputException(
          "--as",
          Text.of("\"{}\" cannot be a name.", "\"{}\" no puede ser un nombre.", name),
          Text.of(
              "Use small letters, digits, dots and dashes, such as \"my-model-2\".",
              "Usa minúsculas, cifras, puntos y guiones, como \"mi-modelo-2\"."));
    }
    if (BUILT_IN.contains(name)) {
      throw new InvalidInputException(
          "--as",
          Text.of(
              "\"{}\" is a tokenizer that comes with Elige.",
              "\"{}\" es un tokenizador que viene con Elige.",
              name),
          Text.of("Choose another name.", "Elige otro nombre."));
    }
    return name;
  }

  /**
   * The name that a file or address suggests: its own, or where that is a generic one that of the
   * folder or repository around it.
   *
   * @throws InvalidInputException where it suggests none
   */
  static String suggestedBy(String source) {
    var parts = List.of(source.replace('\\', '/').replaceFirst("[?#].*", "").split("/")).reversed();
    return parts.stream()
        .map(TokenizerNames::stem)
        .filter(stem -> !GENERIC.contains(stem) && !BUILT_IN.contains(stem))
        .filter(TokenizerNames::isName)
        .findFirst()
        .flatMap(stem -> source.contains("://" + stem) ? Optional.empty() : Optional.of(stem))
        .orElseThrow(() ->
            new InvalidInputException(
                source,
                Text.of(
                    "The file's name does not say whose tokenizer it is.",
                    "El nombre del fichero no dice de quién es el tokenizador."),
                Text.of("Name it with --as NAME.", "Dale un nombre con --as NOMBRE.")));
  }

  private static String stem(String part) {
    return part.toLowerCase(Locale.ROOT)
        .replaceFirst("\\.gz$", "")
        .replaceFirst("\\.(json|model|tiktoken|bpe)(\\.v\\d+)?$", "");
  }
}
