package dev.elige.desk;

import dev.elige.base.InvalidInputException;
import dev.elige.base.Text;
import dev.elige.provider.ChatRequest;
import java.util.List;
import java.util.Optional;

/**
 * What to ask whom.
 *
 * @param models offers, or short forms that fit one
 * @param text what the user says
 * @param system instructions that stand above it
 * @param maxOutputTokens the most tokens to generate
 * @param temperature 0 or more
 * @param isStreamed whether the answer is shown while it comes; of one model only
 * @param showsTokens whether the tokens are shown one by one
 */
public record AskQuestion(
    List<String> models,
    String text,
    Optional<String> system,
    Optional<Integer> maxOutputTokens,
    Optional<Double> temperature,
    boolean isStreamed,
    boolean showsTokens) {
  /**
   * Checks what belongs together.
   *
   * @throws InvalidInputException where no model is named, or several are to be shown at once
   */
  public AskQuestion {
    models = named(models);
    if (isStreamed && models.size() > 1) {
      throw new InvalidInputException(
          "--stream",
          Text.of(
              "shows one answer while it comes, and {} models are named.",
              "muestra una respuesta según llega, y se nombran {} modelos.",
              models.size()),
          Text.of("Leave --stream away.", "Quita --stream."));
    }
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

  /** The request to a model. */
  ChatRequest request(String model) {
    var request = ChatRequest.of(model, text);
    if (system.isPresent()) {
      request = request.withSystem(system.get());
    }
    if (maxOutputTokens.isPresent()) {
      request = request.withMaxOutputTokens(maxOutputTokens.get());
    }
    if (temperature.isPresent()) {
      request = request.withTemperature(temperature.get());
    }
    return isStreamed ? request.streamed() : request;
  }
}
