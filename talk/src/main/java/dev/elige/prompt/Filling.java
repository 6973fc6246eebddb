package dev.elige.prompt;

import java.util.List;
import java.util.Optional;

/**
 * What goes into a template.
 *
 * @param input the text that is asked about; not blank
 * @param context what the answer rests on, the most important first
 * @param choices the answers allowed, none twice and none blank
 * @param role who the model is; empty leaves it to the template, a blank one is none
 * @param examples solved examples, the most important first
 */
public record Filling(
    String input,
    List<String> context,
    List<String> choices,
    Optional<String> role,
    List<Example> examples) {
  public Filling {
    context = List.copyOf(context);
    choices = List.copyOf(choices);
    examples = List.copyOf(examples);
    if (input.isBlank()) {
      throw new IllegalArgumentException("a question says something");
    }
    if (choices.stream().anyMatch(String::isBlank)
        || choices.stream().distinct().count() < choices.size()) {
      throw new IllegalArgumentException("choices say something and differ: " + choices);
    }
    if (role.isPresent() && role.get().isBlank()) {
      throw new IllegalArgumentException("a role says who");
    }
  }

  /** A question and nothing beside it. */
  public static Filling of(String input) {
    return new Filling(input, List.of(), List.of(), Optional.empty(), List.of());
  }

  /** The same with other examples. */
  public Filling withExamples(List<Example> others) {
    return new Filling(input, context, choices, role, others);
  }

  /** The same with other context. */
  public Filling withContext(List<String> other) {
    return new Filling(input, other, choices, role, examples);
  }
}
