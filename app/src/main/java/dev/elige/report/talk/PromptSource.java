package dev.elige.report.talk;

import dev.elige.base.Language;
import dev.elige.prompt.Example;
import dev.elige.prompt.KeepFirst;
import dev.elige.prompt.Style;
import java.util.List;
import java.util.Optional;

/**
 * What a prompt was made from.
 *
 * @param style how the model is asked
 * @param language the language of the template's words
 * @param from the file of the input, {@code -}, or empty for words typed in
 * @param shots the examples, where they are shown
 * @param keepFirst what is kept first where not everything fits
 */
public record PromptSource(
    Style style, Language language, String from, Optional<Shots> shots, KeepFirst keepFirst) {
  /**
   * The examples.
   *
   * @param file where they are from
   * @param wanted how many were asked for
   * @param picked those that were picked, in the order in which they are shown
   * @param pick by what: {@code fixed}, {@code random}, {@code similar} or {@code diverse}
   * @param seed of random picks
   * @param likeness by what texts were likened, where they were: {@code words} or a model
   */
  public record Shots(
      String file,
      int wanted,
      List<Example> picked,
      String pick,
      Optional<Long> seed,
      Optional<String> likeness) {
    public Shots {
      picked = List.copyOf(picked);
    }
  }
}
