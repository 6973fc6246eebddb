package dev.elige.prompt;

import dev.elige.base.Language;
import dev.elige.base.TaskKind;
import java.util.List;
import java.util.stream.IntStream;

/** Templates for tests. */
final class TestingTemplates {
  static final Templates BUILT_IN = Templates.builtIn();

  private TestingTemplates() {}

  static Template builtIn(TaskKind kind, Style style, String language) {
    return BUILT_IN.of(new TemplateKey(kind, style, new Language(language)));
  }

  /** A template of classification from the keys below its style. */
  static Template of(Style style, String... keys) {
    var yaml =
        "language: en\ntemplates:\n  classification:\n    %s:\n      %s\n"
            .formatted(style.id(), String.join("\n      ", keys));
    return TemplateReader.read("mine.yaml", yaml).values().iterator().next();
  }

  /** Examples whose answers are the numbers 1, 2, ... */
  static List<Example> examples(String... inputs) {
    return IntStream.range(0, inputs.length)
        .mapToObj(i -> new Example(inputs[i], Integer.toString(i + 1)))
        .toList();
  }
}
