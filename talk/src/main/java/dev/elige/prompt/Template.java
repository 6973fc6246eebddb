package dev.elige.prompt;

import dev.elige.base.TaskKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** How one kind of task is asked in one style and one language. */
public final class Template {
  private final TaskKind kind;
  private final Optional<String> role;
  private final Optional<TemplateText> system;
  private final TemplateText user;
  private final Optional<ExampleForm> example;

  /**
   * A template that was read.
   *
   * @param role who the model is where nobody says it
   * @param system what the system says
   * @param user the question
   * @param example how examples are shown, where they are
   */
  Template(
      TaskKind kind,
      Optional<String> role,
      Optional<TemplateText> system,
      TemplateText user,
      Optional<ExampleForm> example) {
    this.kind = kind;
    this.role = role;
    this.system = system;
    this.user = user;
    this.example = example;
  }

  /** Whether it says something about a thing, so that giving it makes a difference. */
  public boolean takes(Placeholder placeholder) {
    return placeholder == Placeholder.EXAMPLES
        ? example.isPresent()
        : user.names(placeholder) || system.map(text -> text.names(placeholder)).orElse(false);
  }

  /** What is sent; the texts of the filling are put in as they are. */
  public Prompt render(Filling filling) {
    var values = values(filling);
    var messages = new ArrayList<Message>();
    system
        .map(text -> text.fill(values))
        .filter(text -> !text.isBlank())
        .ifPresent(text -> messages.add(new Message(Speaker.SYSTEM, text)));
    if (example.isPresent() && example.get() instanceof ExampleForm.Turns turns) {
      filling.examples().forEach(one -> messages.addAll(shown(turns, one)));
    }
    messages.add(new Message(Speaker.USER, user.fill(values)));
    return new Prompt(messages, schema(filling));
  }

  private Map<Placeholder, String> values(Filling filling) {
    var values = new EnumMap<Placeholder, String>(Placeholder.class);
    values.put(Placeholder.INPUT, filling.input());
    values.put(Placeholder.CONTEXT, String.join("\n\n", filling.context()));
    values.put(
        Placeholder.CHOICES,
        filling.choices().stream().map(choice -> "- " + choice).collect(Collectors.joining("\n")));
    values.put(Placeholder.ROLE, filling.role().or(() -> role).orElse(""));
    if (example.isPresent() && example.get() instanceof ExampleForm.Block(var text)) {
      values.put(
          Placeholder.EXAMPLES,
          filling.examples().stream()
              .map(one -> text.fill(values(one)))
              .collect(Collectors.joining("\n\n")));
    }
    return values;
  }

  private static List<Message> shown(ExampleForm.Turns turns, Example one) {
    var values = values(one);
    return List.of(
        new Message(Speaker.USER, turns.user().fill(values)),
        new Message(Speaker.ASSISTANT, turns.assistant().fill(values)));
  }

  private static Map<Placeholder, String> values(Example one) {
    return Map.of(Placeholder.INPUT, one.input(), Placeholder.EXPECTED, one.expected());
  }

  private Optional<OutputSchema> schema(Filling filling) {
    return kind == TaskKind.CLASSIFICATION && !filling.choices().isEmpty()
        ? Optional.of(new OutputSchema(filling.choices()))
        : Optional.empty();
  }
}
