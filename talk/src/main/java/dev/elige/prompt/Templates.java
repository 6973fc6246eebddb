package dev.elige.prompt;

import dev.elige.base.InvalidInputException;
import dev.elige.base.Language;
import dev.elige.base.TaskKind;
import dev.elige.base.Text;
import dev.elige.yaml.FileText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The templates at hand: those that come with the program, and the user's own before them. */
public final class Templates {
  private static final List<String> SHIPPED = List.of("templates_en.yaml", "templates_es.yaml");

  private final Map<TemplateKey, Template> templates;

  private Templates(Map<TemplateKey, Template> templates) {
    this.templates = Map.copyOf(templates);
  }

  /** The templates that come with the program. */
  public static Templates builtIn() {
    return with(List.of());
  }

  /**
   * The templates that come with the program, and those of files in their place.
   *
   * @param files the user's, each at most 1 MB; a later one wins
   * @throws InvalidInputException with everything that is wrong with a file
   */
  public static Templates with(List<Path> files) {
    var all = new HashMap<TemplateKey, Template>();
    SHIPPED.forEach(name -> all.putAll(TemplateReader.read(name, resource(name))));
    files.forEach(file -> all.putAll(TemplateReader.read(file.toString(), FileText.read(file))));
    return new Templates(all);
  }

  /**
   * The language to ask in: the first of some that there is a template for, also without its script
   * and region; English where there is none.
   */
  public Language language(TaskKind kind, Style style, List<Language> wanted) {
    for (var language : wanted) {
      for (var one : List.of(language, language.base())) {
        if (templates.containsKey(new TemplateKey(kind, style, one))) {
          return one;
        }
      }
    }
    return new Language("en");
  }

  /**
   * The template for something.
   *
   * @throws InvalidInputException where there is none
   */
  public Template of(TemplateKey key) {
    return Optional.ofNullable(templates.get(key)).orElseThrow(() -> missing(key));
  }

  private InvalidInputException missing(TemplateKey key) {
    var others = new ArrayList<String>();
    for (var style : Style.values()) {
      for (var language : languages(key.kind(), style)) {
        others.add(style.id() + " (" + language + ")");
      }
    }
    return new InvalidInputException(
        key.kind().id() + " " + key.style().id() + " (" + key.language() + ")",
        Text.of("there is no such template.", "no hay tal plantilla."),
        Text.of(
            "There are: {}; or write one and name its file.",
            "Hay: {}; o escribe una e indica su fichero.",
            String.join(", ", others)));
  }

  private List<Language> languages(TaskKind kind, Style style) {
    return templates.keySet().stream()
        .filter(key -> key.kind() == kind && key.style() == style)
        .map(TemplateKey::language)
        .sorted()
        .toList();
  }

  private static String resource(String name) {
    try (var in = Objects.requireNonNull(Templates.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
