package dev.elige.desk.talk;

import dev.elige.base.InvalidInputException;
import dev.elige.base.Text;
import java.util.List;
import java.util.Optional;

/**
 * What to ask whom.
 *
 * @param models offers, or short forms that fit one
 * @param text what the user says
 * @param form how the answer is to be
 * @param shots the examples that are shown before the question
 * @param road the translations around it, where the question is translated
 * @param isStreamed whether the answer is shown while it comes; of one model only, and untranslated
 * @param showsTokens whether the tokens are shown one by one
 */
public record AskQuestion(
    List<String> models,
    String text,
    AnswerForm form,
    Shots shots,
    Optional<RoadWords> road,
    boolean isStreamed,
    boolean showsTokens) {
  /**
   * How an answer is to be.
   *
   * @param system instructions that stand above the question
   * @param schema a JSON schema that it has to fit
   * @param maxOutputTokens the most tokens to generate
   * @param temperature 0 or more
   */
  public record AnswerForm(
      Optional<String> system,
      Optional<String> schema,
      Optional<Integer> maxOutputTokens,
      Optional<Double> temperature) {}

  /**
   * The translations around a question, as they were typed.
   *
   * @param language the tag of the user's language
   * @param pivot the tag of the language that the model is asked in; empty for English
   * @param translator who translates; empty for Amazon Translate
   */
  public record RoadWords(String language, Optional<String> pivot, Optional<String> translator) {}

  /**
   * Checks what belongs together.
   *
   * @throws InvalidInputException where no model is named, or what cannot be shown while it comes
   */
  public AskQuestion {
    models = named(models);
    if (isStreamed && models.size() > 1) {
      throw notStreamed(
          Text.of(
              "shows one answer while it comes, and {} models are named.",
              "muestra una respuesta según llega, y se nombran {} modelos.",
              models.size()));
    }
    if (isStreamed && road.isPresent()) {
      throw notStreamed(
          Text.of(
              "shows an answer while it comes, and a translated one comes as a whole.",
              "muestra una respuesta según llega, y una traducida llega entera."));
    }
  }

  private static InvalidInputException notStreamed(Text why) {
    return new InvalidInputException(
        "--stream", why, Text.of("Leave --stream away.", "Quita --stream."));
  }

  static List<String> named(List<String> models) {
    if (models.isEmpty()) {
      throw new InvalidInputException(
          "-m",
          Text.of("no model is named.", "no se nombra ningún modelo."),
          Text.of(
              "Name one: -m openai/gpt-4o-mini; elige models lists them.",
              "Nombra uno: -m openai/gpt-4o-mini; elige models los enumera."));
    }
    return List.copyOf(models);
  }
}
