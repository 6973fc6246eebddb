package dev.elige.prompt;

import dev.elige.base.TaskKind;
import dev.elige.base.Text;
import dev.elige.yaml.Fields;
import dev.elige.yaml.Findings;
import dev.elige.yaml.Form;
import dev.elige.yaml.Yaml;
import java.util.Optional;
import java.util.Set;

/** Reads one template, and holds its parts to each other. */
final class OneTemplateReader {
  private static final Form TEXT = Form.of("a text", "un texto", "user: \"{{input}}\"");
  private static final Form ROLE =
      Form.of("who the model is", "quién es el modelo", "role: a travel assistant");
  private static final Form EXAMPLE =
      Form.of(
          "how an example is shown",
          "cómo se muestra un ejemplo",
          "example: {user: \"{{input}}\", assistant: \"{{expected}}\"}");

  private final TaskKind kind;
  private final Style style;
  private final Fields fields;
  private final Findings findings;

  OneTemplateReader(TaskKind kind, Style style, Fields fields, Findings findings) {
    this.kind = kind;
    this.style = style;
    this.fields = fields;
    this.findings = findings;
  }

  /** The template; where it is empty there are findings. */
  Optional<Template> read() {
    var role = fields.scalar("role", ROLE).map(value -> value.text().strip());
    var system = text(fields, "system", Placeholder.OF_A_MESSAGE);
    var user = text(fields, "user", Placeholder.OF_A_MESSAGE);
    var example = fields.find("example").flatMap(this::example);
    fields.refuseUnknown(Text.of("a template", "una plantilla"));
    if (user.isEmpty()) {
      if (!fields.has("user")) {
        refuse("user", Text.of("\"user\" is missing.", "falta \"user\"."), TEXT.cure());
      }
      return Optional.empty();
    }
    var template = new Template(kind, role, system, user.get(), example);
    check(template, user.get());
    checkExamples(system, user.get(), example);
    return Optional.of(template);
  }

  private void check(Template template, TemplateText user) {
    if (!user.names(Placeholder.INPUT)) {
      refuse(
          "user",
          Text.of("nothing is asked: {} is not in it.", "no pregunta nada: falta {}.", "{{input}}"),
          TEXT.cure());
    }
    if (template.takes(Placeholder.ROLE) != fields.has("role")) {
      refuse(
          "role",
          Text.of("\"role\" and {} go together.", "\"role\" y {} van juntos.", "{{role}}"),
          ROLE.cure());
    }
  }

  /** Examples are shown in few-shot templates, once, and nowhere else. */
  private void checkExamples(
      Optional<TemplateText> system, TemplateText user, Optional<ExampleForm> example) {
    if (fields.has("example") != (style == Style.FEW_SHOT)) {
      refuse(
          "example",
          Text.of(
              "a few-shot template, and no other, has \"example\".",
              "una plantilla few-shot, y ninguna otra, tiene \"example\"."),
          EXAMPLE.cure());
    }
    boolean hasPlace =
        user.names(Placeholder.EXAMPLES)
            || system.map(text -> text.names(Placeholder.EXAMPLES)).orElse(false);
    boolean isBlock = example.isPresent() && example.get() instanceof ExampleForm.Block;
    if (hasPlace != isBlock && fields.has("example") == example.isPresent()) {
      refuse(
          "example",
          Text.of(
              "an \"example\" that is one text, and no other, stands where {} is.",
              "un \"example\" que es un solo texto, y ningún otro, va donde está {}.",
              "{{examples}}"),
          Text.of(
              "Write {} into \"user\", or \"example\" as turns of user and assistant.",
              "Escribe {} en \"user\", o \"example\" como turnos de user y assistant.",
              "{{examples}}"));
    }
  }

  private Optional<ExampleForm> example(Yaml value) {
    if (value instanceof Yaml.Entries entries) {
      var turns = new Fields(entries, findings);
      var user = text(turns, "user", Placeholder.OF_AN_EXAMPLE);
      var assistant = text(turns, "assistant", Placeholder.OF_AN_EXAMPLE);
      turns.refuseUnknown(Text.of("an example", "un ejemplo"));
      if (user.isEmpty() || assistant.isEmpty()) {
        EXAMPLE.refuse(value, findings);
        return Optional.empty();
      }
      checkExample(value, user.get(), assistant.get());
      return Optional.of(new ExampleForm.Turns(user.get(), assistant.get()));
    }
    return text(value, Placeholder.OF_AN_EXAMPLE)
        .map(text -> {
          checkExample(value, text, text);
          return new ExampleForm.Block(text);
        });
  }

  private void checkExample(Yaml at, TemplateText question, TemplateText answer) {
    if (!question.names(Placeholder.INPUT) || !answer.names(Placeholder.EXPECTED)) {
      findings.refuse(
          at,
          Text.of(
              "an example shows {} and {}.",
              "un ejemplo muestra {} y {}.",
              "{{input}}",
              "{{expected}}"),
          EXAMPLE.cure());
    }
  }

  private Optional<TemplateText> text(Fields of, String key, Set<Placeholder> allowed) {
    return of.find(key).flatMap(value -> text(value, allowed));
  }

  private Optional<TemplateText> text(Yaml value, Set<Placeholder> allowed) {
    if (value instanceof Yaml.Scalar scalar && !scalar.isEmpty()) {
      return Optional.of(new TemplateTextReader(scalar, allowed, findings).read());
    }
    TEXT.refuse(value, findings);
    return Optional.empty();
  }

  private void refuse(String key, Text rule, Text cure) {
    findings.refuse(fields.placeOf(key), rule, cure);
  }
}
