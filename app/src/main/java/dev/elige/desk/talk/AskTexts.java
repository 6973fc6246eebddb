package dev.elige.desk.talk;

import dev.elige.base.InvalidInputException;
import dev.elige.base.Text;
import dev.elige.prompt.Example;
import dev.elige.provider.ChatMessage;
import dev.elige.provider.ChatRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is sent to every model that is asked: the question, behind the examples as if they had been
 * asked and answered before.
 *
 * @param question what a person asks
 * @param examples those that are shown, in their order
 */
record AskTexts(AskQuestion question, List<Example> examples) {
  /**
   * Reads what is named.
   *
   * @throws InvalidInputException where a file is not what it should be, or goes nowhere
   */
  static AskTexts of(AskQuestion question, ShotExamples shots) {
    question.form().schema().ifPresent(AskTexts::checkSchema);
    var all = shots.read();
    if (all.isEmpty()) {
      refuseWithoutShots(question.shots());
      return new AskTexts(question, List.of());
    }
    return new AskTexts(question, shots.picked(all, question.text()));
  }

  /** The request to a model, by its id at the provider. */
  ChatRequest request(String model) {
    var messages = new ArrayList<ChatMessage>();
    for (var example : examples) {
      messages.add(ChatMessage.user(example.input()));
      messages.add(ChatMessage.assistant(example.expected()));
    }
    messages.add(ChatMessage.user(question.text()));
    var form = question.form();
    return new ChatRequest(
        model,
        messages,
        form.system(),
        form.maxOutputTokens(),
        form.temperature(),
        List.of(),
        form.schema(),
        question.isStreamed());
  }

  private static void refuseWithoutShots(Shots shots) {
    refuse("-k", shots.count());
    refuse("--pick", shots.pick());
    refuse("--seed", shots.seed());
    refuse("--likeness", shots.likeness());
  }

  private static void refuse(String option, Optional<String> word) {
    if (word.isPresent()) {
      throw new InvalidInputException(
          option + " " + word.get(),
          Text.of("says which examples, and there are none.", "dice qué ejemplos, y no hay."),
          Text.of("Name a file of them: --shots FILE.", "Indica su fichero: --shots FICHERO."));
    }
  }

  private static void checkSchema(String schema) {
    try {
      if (JsonMapper.shared().readTree(schema).isObject()) {
        return;
      }
    } catch (JacksonException _) {
      // told below
    }
    throw new InvalidInputException(
        "--schema",
        Text.of("is no JSON object.", "no es un objeto JSON."),
        Text.of(
            "Hand over a JSON schema, such as {\"type\": \"object\", \"properties\": ...}.",
            "Indica un esquema JSON, como {\"type\": \"object\", \"properties\": ...}."));
  }
}
