package dev.elige.desk;

import dev.elige.base.InvalidInputException;
import dev.elige.base.Language;
import dev.elige.base.Nearest;
import dev.elige.base.Text;
import dev.elige.prompt.KeepFirst;
import dev.elige.prompt.Pick;
import dev.elige.prompt.Similarity;
import dev.elige.prompt.Style;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** The words of a question about prompts, read or refused. */
final class PromptWords {
  private static final int MOST_SHOTS = 1_000;
  private static final long SEED = 1;
  private static final int SHOTS = 3;
  private static final List<String> PICKS = List.of("fixed", "random", "similar", "diverse");

  private final PromptQuestion question;

  PromptWords(PromptQuestion question) {
    this.question = question;
  }

  Style style() {
    var usual = question.shots().file().isPresent() ? Style.FEW_SHOT : Style.ZERO_SHOT;
    var ids = Arrays.stream(Style.values()).map(Style::id).toList();
    return question.style().map(word -> oneOf("--style", word, Style::of, ids)).orElse(usual);
  }

  KeepFirst keepFirst() {
    var ids = Arrays.stream(KeepFirst.values()).map(KeepFirst::id).toList();
    return question
        .shots()
        .keepFirst()
        .map(word -> oneOf("--keep-first", word, KeepFirst::of, ids))
        .orElse(KeepFirst.EXAMPLES);
  }

  /** The language asked for. */
  Optional<Language> language() {
    return question
        .language()
        .map(tag ->
            Language.parse(tag)
                .orElseThrow(() ->
                    new InvalidInputException(
                        "--in " + tag,
                        Text.of("is no language.", "no es un idioma."),
                        Text.of(
                            "Write its BCP 47 tag, such as es.",
                            "Escribe su etiqueta BCP 47, por ejemplo es."))));
  }

  /** Which examples, as the word says it. */
  String pickWord() {
    return question
        .shots()
        .pick()
        .map(word ->
            oneOf(
                "--pick",
                word,
                one -> PICKS.contains(one) ? Optional.of(one) : Optional.empty(),
                PICKS))
        .orElse("fixed");
  }

  /**
   * Which examples.
   *
   * @param similarity how alike texts are; made only where it is needed
   */
  Pick pick(Supplier<Similarity> similarity) {
    return switch (pickWord()) {
      case "random" -> new Pick.Drawn(seed());
      case "similar" -> new Pick.Similar(similarity.get());
      case "diverse" -> new Pick.Diverse(similarity.get());
      default -> new Pick.Fixed();
    };
  }

  long seed() {
    return question.shots().seed().map(word -> number("--seed", word, Long.MAX_VALUE)).orElse(SEED);
  }

  /** How many examples are wanted, 1 or more. */
  int count() {
    return question
        .shots()
        .count()
        .map(word -> number("-k", word, MOST_SHOTS).intValue())
        .orElse(SHOTS);
  }

  private static Long number(String option, String word, long most) {
    if (word.matches("[0-9]{1,18}")) {
      long number = Long.parseLong(word);
      if (number >= 1 && number <= most) {
        return number;
      }
    }
    throw new InvalidInputException(
        option + " " + word,
        Text.of("is not a whole number from 1 to {}.", "no es un número entero de 1 a {}.", most),
        Text.of("Write it as {} 3.", "Escríbelo como {} 3.", option));
  }

  private static <T> T oneOf(
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
