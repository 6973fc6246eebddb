package dev.elige.provider;

import dev.elige.base.InvalidInputException;
import dev.elige.base.Text;
import java.util.List;
import java.util.Optional;

/**
 * What a model is asked.
 *
 * @param model its id at the provider
 * @param messages the conversation so far, the last one the user's; not empty
 * @param system instructions that stand above it
 * @param maxOutputTokens the most tokens to generate, reasoning included; at least 1
 * @param temperature 0 or more; what the provider takes as its default where there is none
 * @param stop texts at which generation ends, none of them empty
 * @param schema a JSON schema that the answer has to fit, as JSON
 * @param isStreamed whether the answer should come piece by piece
 */
public record ChatRequest(
    String model,
    List<ChatMessage> messages,
    Optional<String> system,
    Optional<Integer> maxOutputTokens,
    Optional<Double> temperature,
    List<String> stop,
    Optional<String> schema,
    boolean isStreamed) {
  public ChatRequest {
    messages = List.copyOf(messages);
    stop = List.copyOf(stop);
    check(
        !model.isBlank(),
        "model",
        Text.of("no model is named.", "no se nombra ningún modelo."),
        Text.of("Name one.", "Indica uno."));
    check(
        !messages.isEmpty(),
        "messages",
        Text.of("there is no message.", "no hay ningún mensaje."),
        Text.of("Ask something.", "Pregunta algo."));
    check(
        maxOutputTokens.orElse(1) >= 1,
        "max-output-tokens",
        Text.of("it is less than 1.", "es menor que 1."),
        Text.of("Ask for at least one token.", "Pide al menos un token."));
    check(
        temperature.map(value -> value >= 0 && Double.isFinite(value)).orElse(true),
        "temperature",
        Text.of("it is no number from 0 on.", "no es un número de 0 en adelante."),
        Text.of("Most models take 0 to 1.", "La mayoría de los modelos acepta de 0 a 1."));
    check(
        stop.stream().noneMatch(String::isEmpty),
        "stop",
        Text.of("one of the texts is empty.", "uno de los textos está vacío."),
        Text.of("Leave it away.", "Quítalo."));
  }

  /** One question of a user, all else as the provider has it. */
  public static ChatRequest of(String model, String question) {
    return of(model, List.of(ChatMessage.user(question)));
  }

  /** A conversation, all else as the provider has it. */
  public static ChatRequest of(String model, List<ChatMessage> messages) {
    return new ChatRequest(
        model,
        messages,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        false);
  }

  public ChatRequest withSystem(String text) {
    return new ChatRequest(
        model, messages, Optional.of(text), maxOutputTokens, temperature, stop, schema, isStreamed);
  }

  public ChatRequest withMaxOutputTokens(int most) {
    return new ChatRequest(
        model, messages, system, Optional.of(most), temperature, stop, schema, isStreamed);
  }

  public ChatRequest withTemperature(double value) {
    return new ChatRequest(
        model, messages, system, maxOutputTokens, Optional.of(value), stop, schema, isStreamed);
  }

  public ChatRequest withStop(List<String> texts) {
    return new ChatRequest(
        model, messages, system, maxOutputTokens, temperature, texts, schema, isStreamed);
  }

  public ChatRequest withSchema(String json) {
    return new ChatRequest(
        model, messages, system, maxOutputTokens, temperature, stop, Optional.of(json), isStreamed);
  }

  /** The same, answered piece by piece. */
  public ChatRequest streamed() {
    return new ChatRequest(
        model, messages, system, maxOutputTokens, temperature, stop, schema, true);
  }

  private static void check(boolean holds, String place, Text rule, Text cure) {
    if (!holds) {
      throw new InvalidInputException(place, rule, cure);
    }
  }
}
