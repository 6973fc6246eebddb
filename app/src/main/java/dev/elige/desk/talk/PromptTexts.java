package dev.elige.desk.talk;

import dev.elige.base.InvalidInputException;
import dev.elige.base.Language;
import dev.elige.base.TaskKind;
import dev.elige.base.Text;
import dev.elige.desk.kit.SampleFiles;
import dev.elige.desk.kit.TextArgument;
import dev.elige.prompt.Example;
import dev.elige.prompt.Filling;
import dev.elige.prompt.Placeholder;
import dev.elige.prompt.Style;
import dev.elige.prompt.Template;
import dev.elige.prompt.TemplateKey;
import dev.elige.prompt.Templates;
import dev.elige.report.talk.PromptSource;
import dev.elige.spec.Task;
import java.util.List;
import java.util.Optional;

/** Finds the template of a question about prompts, and what goes into it. */
final class PromptTexts {
  /** More different answers than this are no labels. */
  private static final int MOST_CHOICES = 50;

  private final PromptQuestion question;
  private final PromptWords words;
  private final ShotExamples shots;
  private final Task task;

  PromptTexts(PromptQuestion question, Task task, ShotExamples shots) {
    this.question = question;
    this.words = new PromptWords(question);
    this.shots = shots;
    this.task = task;
  }

  /**
   * What was found.
   *
   * @param source what a person is told of it
   */
  record Found(Template template, Filling filling, PromptSource source) {}

  /**
   * Finds everything.
   *
   * @throws InvalidInputException where something is missing, or is given and would go nowhere
   */
  Found find() {
    var style = words.style();
    var templates = Templates.with(question.templates());
    var language =
        words.language().orElseGet(() -> templates.language(task.kind(), style, task.languages()));
    var template = templates.of(new TemplateKey(task.kind(), style, language));
    refuseUnused(template);
    refuseBlank("--role", question.role().stream().toList());
    refuseBlank("--choice", question.choices());
    var input = input();
    var examples = shots.read();
    var filling =
        new Filling(
            input.text().strip(),
            question.context().stream().map(file -> TextArgument.readFile(file).text()).toList(),
            choices(examples),
            question.role(),
            style == Style.FEW_SHOT ? picked(examples, input.text()) : List.of());
    return new Found(template, filling, source(style, language, input, filling));
  }

  private PromptSource source(Style style, Language language, TextArgument input, Filling filling) {
    return new PromptSource(
        style,
        language,
        input.from(),
        style == Style.FEW_SHOT ? Optional.of(shots.told(filling.examples())) : Optional.empty(),
        words.keepFirst());
  }

  /** Nothing that was handed over is silently left out. */
  private void refuseUnused(Template template) {
    refuseUnused(
        "--role", question.role().isPresent() && !template.takes(Placeholder.ROLE), "--style role");
    refuseUnused(
        "--context",
        !question.context().isEmpty() && !template.takes(Placeholder.CONTEXT),
        "{{context}}");
    refuseUnused(
        "--choice",
        !question.choices().isEmpty() && !template.takes(Placeholder.CHOICES),
        "{{choices}}");
    refuseUnused(
        "--shots",
        question.shots().file().isPresent()
            && !template.takes(Placeholder.EXAMPLES)
            && !template.takes(Placeholder.CHOICES),
        "--style few-shot");
  }

  private static void refuseUnused(String option, boolean isUnused, String cure) {
    if (isUnused) {
      throw new InvalidInputException(
          option,
          Text.of("has no place in this template.", "no tiene sitio en esta plantilla."),
          Text.of(
              "Leave it out, or use a template with it: {}.",
              "Quítalo o usa una plantilla que lo tenga: {}.",
              cure));
    }
  }

  private static void refuseBlank(String option, List<String> words) {
    if (words.stream().anyMatch(String::isBlank)) {
      throw new InvalidInputException(
          option,
          Text.of("is blank.", "está en blanco."),
          Text.of("Say something, or leave it out.", "Di algo o quítalo."));
    }
  }

  private TextArgument input() {
    var input = question.input().or(this::sample).orElseThrow(this::noInput);
    if (input.text().isBlank()) {
      throw noInput();
    }
    return input;
  }

  private Optional<TextArgument> sample() {
    return task.samples().isEmpty()
        ? Optional.empty()
        : SampleFiles.of(question.choice().file(), task.id(), task.samples()).inputs().stream()
            .findFirst()
            .map(text -> new TextArgument(text, task.samples().getFirst()));
  }

  private InvalidInputException noInput() {
    return new InvalidInputException(
        "--input",
        Text.of("is missing, or empty.", "falta o está vacío."),
        Text.of(
            "Say what is asked about: --input \"...\", or a file.",
            "Di sobre qué se pregunta: --input \"...\" o un fichero."));
  }

  private List<Example> picked(List<Example> examples, String input) {
    if (examples.isEmpty()) {
      throw new InvalidInputException(
          "--shots",
          Text.of("is missing: few-shot shows examples.", "falta: few-shot muestra ejemplos."),
          Text.of(
              "Name a file of examples: --shots FILE.",
              "Indica un fichero de ejemplos: --shots FICHERO."));
    }
    return shots.picked(examples, input);
  }

  /** The labels of a classification, in the order in which they first occur. */
  private List<String> choices(List<Example> examples) {
    if (!question.choices().isEmpty() || task.kind() != TaskKind.CLASSIFICATION) {
      return question.choices().stream().distinct().toList();
    }
    var answers = examples.stream().map(Example::expected).distinct().toList();
    boolean areLabels =
        answers.size() <= MOST_CHOICES
            && answers.stream()
                .noneMatch(answer -> answer.startsWith("{") || answer.contains("\n"));
    return areLabels ? answers : List.of();
  }
}
