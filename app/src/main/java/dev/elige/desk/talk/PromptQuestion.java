package dev.elige.desk.talk;

import dev.elige.desk.choice.ChooseQuestion;
import dev.elige.desk.kit.TextArgument;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What {@code prompt} is asked. Words are as they were typed and read by the desk.
 *
 * @param choice the requirement, and how it is decided
 * @param task the task's id; empty for the first
 * @param style how the model is asked; empty for few-shot where there are examples, else zero-shot
 * @param input what is asked about; empty for the task's first sample
 * @param language the tag of the language to ask in; empty for the task's
 * @param role who the model is; empty for the template's
 * @param choices the answers allowed
 * @param context files with what the answer rests on, the most important first
 * @param templates files of templates of the user's own; a later one wins
 * @param shots the examples
 * @param keepFirst whether examples or context go first where not everything fits
 * @param asked the models that the prompt is sent to, none for the choice; empty where it is only
 *     shown
 */
public record PromptQuestion(
    ChooseQuestion choice,
    Optional<String> task,
    Optional<String> style,
    Optional<TextArgument> input,
    Optional<String> language,
    Optional<String> role,
    List<String> choices,
    List<String> context,
    List<Path> templates,
    Shots shots,
    Optional<String> keepFirst,
    Optional<List<String>> asked) {
  public PromptQuestion {
    choices = List.copyOf(choices);
    context = List.copyOf(context);
    templates = List.copyOf(templates);
  }
}
