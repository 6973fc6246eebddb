package dev.elige.spec;

import dev.elige.base.Language;
import dev.elige.base.Text;
import dev.elige.yaml.Fields;
import dev.elige.yaml.Findings;
import dev.elige.yaml.Form;
import dev.elige.yaml.Shown;
import dev.elige.yaml.Suggestion;
import dev.elige.yaml.Yaml;
import java.util.List;
import java.util.Optional;

/** Reads BCP 47 tags; a name such as "Spanish", "español" or "spa" is answered with its tag. */
final class LanguageReader {
  private static final Form FORM =
      Form.of("a language tag", "una etiqueta de idioma", "languages: [es, en]");

  private final Findings findings;

  LanguageReader(Findings findings) {
    this.findings = findings;
  }

  Optional<List<Language>> read(Fields fields) {
    fields
        .find("languages")
        .filter(value -> value instanceof Yaml.Items items && items.items().isEmpty())
        .ifPresent(this::refuseNone);
    return fields
        .texts("languages", FORM)
        .map(this::languages)
        .filter(languages -> !languages.isEmpty());
  }

  private void refuseNone(Yaml at) {
    findings.refuse(
        at,
        Text.of("The list of languages is empty.", "La lista de idiomas está vacía."),
        FORM.cure());
  }

  private List<Language> languages(List<Yaml.Scalar> texts) {
    return texts.stream().flatMap(text -> language(text).stream()).distinct().toList();
  }

  private Optional<Language> language(Yaml.Scalar at) {
    var tag = at.text().strip();
    var language = Language.parse(tag).filter(found -> LanguageTags.isCanonical(found.tag()));
    if (language.isEmpty()) {
      findings.refuse(
          at,
          Text.of(
              "\"{}\" is not a language tag (BCP 47).",
              "\"{}\" no es una etiqueta de idioma (BCP 47).",
              Shown.of(tag)),
          suggestion(tag));
    }
    return language;
  }

  private static Text suggestion(String tag) {
    return LanguageTags.meantBy(tag).map(Suggestion::didYouMean).orElseGet(FORM::cure);
  }
}
