package dev.elige.cli;

import dev.elige.base.Feature;
import dev.elige.base.InvalidInputException;
import dev.elige.base.Language;
import dev.elige.base.Nearest;
import dev.elige.base.TaskKind;
import dev.elige.base.Text;
import dev.elige.desk.catalog.OfferFilter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ParseResult;

/** Reads the options of {@code elige models}. */
final class OfferFilterOptions {
  private static final int USUAL_LIMIT = 40;

  private OfferFilterOptions() {}

  /**
   * The filter that the options describe.
   *
   * @throws InvalidInputException where one makes no sense
   */
  static OfferFilter read(ParseResult parsed) {
    return new OfferFilter(
        Options.value(parsed, "--task").map(OfferFilterOptions::task),
        Options.list(parsed, "--language").stream().map(OfferFilterOptions::language).toList(),
        lower(Options.list(parsed, "--region")),
        lower(Options.list(parsed, "--provider")),
        Options.value(parsed, "--max-price").map(text -> Options.number("--max-price", text)),
        Options.value(parsed, "--min-context").map(text -> Options.number("--min-context", text)),
        Options.isSet(parsed, "--open-weights"),
        Options.list(parsed, "--feature").stream().map(OfferFilterOptions::feature).toList(),
        Options.value(parsed, "--search"),
        Options.value(parsed, "--limit")
            .map(text -> Options.number("--limit", text).intValue())
            .orElse(USUAL_LIMIT),
        Options.isSet(parsed, "--all-providers"),
        Options.isSet(parsed, "--retired"));
  }

  private static List<String> lower(List<String> words) {
    return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
  }

  private static TaskKind task(String word) {
    return TaskKind.of(word)
        .orElseThrow(() ->
            unknown("--task", word, Arrays.stream(TaskKind.values()).map(TaskKind::id).toList()));
  }

  private static Feature feature(String word) {
    return Feature.of(word)
        .orElseThrow(() ->
            unknown("--feature", word, Arrays.stream(Feature.values()).map(Feature::id).toList()));
  }

  private static Language language(String tag) {
    return Language.parse(tag)
        .orElseThrow(() ->
            new InvalidInputException(
                "--language " + tag,
                Text.of("is not a language tag.", "no es una etiqueta de idioma."),
                Text.of("Write it as es or pt-BR.", "Escríbela como es o pt-BR.")));
  }

  private static InvalidInputException unknown(String option, String word, List<String> valid) {
    return new InvalidInputException(
        option + " " + word,
        Text.of("is not a known word.", "no es una palabra conocida."),
        Nearest.of(word, valid)
            .map(near -> Text.of("Did you mean {}?", "¿Querías decir {}?", near))
            .orElse(Text.of("Valid: {}.", "Válidas: {}.", String.join(", ", valid))));
  }
}
