package dev.elige.desk.talk;

import dev.elige.base.InvalidInputException;
import dev.elige.base.Language;
import dev.elige.base.Text;
import dev.elige.desk.kit.OneWord;
import dev.elige.prompt.KeepFirst;
import dev.elige.prompt.Style;
import java.util.Arrays;
import java.util.Optional;

/** The words of a question about prompts, read or refused. */
final class PromptWords {
  private final PromptQuestion question;

  PromptWords(PromptQuestion question) {
    this.question = question;
  }

  Style style() {
    var usual = question.shots().file().isPresent() ? Style.FEW_SHOT : Style.ZERO_SHOT;
    var ids = Arrays.stream(Style.values()).map(Style::id).toList();
    return question.style().map(word -> OneWord.of("--style", word, Style::of, ids)).orElse(usual);
  }

  KeepFirst keepFirst() {
    var ids = Arrays.stream(KeepFirst.values()).map(KeepFirst::id).toList();
    return question
        .keepFirst()
        .map(word -> OneWord.of("--keep-first", word, KeepFirst::of, ids))
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
}
