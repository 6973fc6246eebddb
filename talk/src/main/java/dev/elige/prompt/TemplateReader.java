package dev.elige.prompt;

import dev.elige.base.InvalidInputException;
import dev.elige.base.Language;
import dev.elige.base.TaskKind;
import dev.elige.base.Text;
import dev.elige.yaml.Fields;
import dev.elige.yaml.Findings;
import dev.elige.yaml.Form;
import dev.elige.yaml.Suggestion;
import dev.elige.yaml.Yaml;
import dev.elige.yaml.YamlParser;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads a file of templates. The format is published as {@code templates.schema.json} beside this
 * class and described in {@code docs/prompts.md}.
 */
final class TemplateReader {
  private static final Form WHOLE =
      Form.of(
          "a map of templates",
          "un mapa de plantillas",
          "classification: {zero-shot: {user: \"{{input}}\"}}");
  private static final Form LANGUAGE =
      Form.of("a language by its BCP 47 tag", "un idioma por su etiqueta BCP 47", "language: es");

  private final Findings findings;
  private final Map<TemplateKey, Template> templates = new HashMap<>();

  private TemplateReader(Findings findings) {
    this.findings = findings;
  }

  /**
   * The templates of a text.
   *
   * @param name the file's name, for messages
   * @throws InvalidInputException with everything that is wrong with it
   */
  static Map<TemplateKey, Template> read(String name, String text) {
    var findings = new Findings(name, Map.of());
    var reader = new TemplateReader(findings);
    var root =
        YamlParser.parse(text, findings)
            .orElseThrow(() ->
                new InvalidInputException(
                    name, Text.of("the file is empty.", "el fichero está vacío."), WHOLE.cure()));
    reader.map(root, WHOLE).ifPresent(reader::readAll);
    findings.throwIfAny();
    return reader.templates;
  }

  private void readAll(Fields fields) {
    var language =
        fields
            .scalar("language", LANGUAGE)
            .flatMap(value -> {
              var parsed = Language.parse(value.text());
              if (parsed.isEmpty()) {
                LANGUAGE.refuse(value, findings);
              }
              return parsed;
            });
    var kinds = fields.find("templates").flatMap(value -> entries(value, WHOLE));
    fields.refuseUnknown(Text.of("a file of templates", "un fichero de plantillas"));
    if (!fields.has("language") || !fields.has("templates")) {
      findings.refuse(
          fields.place(),
          Text.of(
              "A file of templates has the keys \"language\" and \"templates\".",
              "Un fichero de plantillas tiene las claves \"language\" y \"templates\"."),
          Text.of("Write, for example, \"{}\".", "Escribe, por ejemplo, \"{}\".", "language: es"));
    }
    if (language.isPresent() && kinds.isPresent()) {
      kinds.get().entries().forEach(entry -> readKind(entry, language.get()));
    }
  }

  private void readKind(Yaml.Entry entry, Language language) {
    var kind = word(entry.key(), TaskKind::of, ids(TaskKind.values(), TaskKind::id));
    var styles = entries(entry.value(), WHOLE);
    if (kind.isPresent() && styles.isPresent()) {
      for (var one : styles.get().entries()) {
        var style = word(one.key(), Style::of, ids(Style.values(), Style::id));
        var fields = map(one.value(), WHOLE);
        if (style.isPresent() && fields.isPresent()) {
          new OneTemplateReader(kind.get(), style.get(), fields.get(), findings)
              .read()
              .ifPresent(template ->
                  templates.put(new TemplateKey(kind.get(), style.get(), language), template));
        }
      }
    }
  }

  private static <T> List<String> ids(T[] values, Function<T, String> id) {
    return Arrays.stream(values).map(id).toList();
  }

  private <T> Optional<T> word(
      Yaml.Scalar key, Function<String, Optional<T>> parse, List<String> valid) {
    var found = parse.apply(key.text());
    if (found.isEmpty()) {
      findings.refuse(
          key,
          Text.of("{} is not known here.", "{} no se conoce aquí.", key.form()),
          Suggestion.of(key.text(), valid, Map.of()));
    }
    return found;
  }

  private Optional<Fields> map(Yaml value, Form form) {
    return entries(value, form).map(entries -> new Fields(entries, findings));
  }

  private Optional<Yaml.Entries> entries(Yaml value, Form form) {
    if (value instanceof Yaml.Entries entries) {
      return Optional.of(entries);
    }
    form.refuse(value, findings);
    return Optional.empty();
  }
}
