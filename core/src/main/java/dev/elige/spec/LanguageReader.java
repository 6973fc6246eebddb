package dev.elige.spec;

import dev.elige.yaml.Yaml;
import dev.elige.yaml.Findings;
import dev.elige.yaml.Fields;
import dev.elige.yaml.Form;
import dev.elige.yaml.Shown;
import dev.elige.yaml.Suggestion;
import dev.elige.base.DisplayLanguage;
import dev.elige.base.Language;
import dev.elige.base.Nearest;
import dev.elige.base.Text;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;

/** Reads BCP 47 tags; a name such as "Spanish", "español" or "spa" is answered with its tag. */
final class LanguageReader {
  private static final Form FORM =
      Form.of("a language tag", "una etiqueta de idioma", "languages: [es, en]");

  /** Country codes that people write for languages, where they are no language themselves. */
  private static final Map<String, String> COUNTRIES =
      Map.of("jp", "ja", "cn", "zh", "ua", "uk", "cz", "cs", "dk", "da", "at", "de", "us", "en");

  /** Languages that are also known by the name they give themselves, such as "Deutsch". */
  private static final List<String> OWN_NAMES =
      List.of("de", "fr", "it", "pt", "nl", "ca", "eu", "gl", "pl", "sv", "da", "fi", "tr", "ru");

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
    var language = Language.parse(tag).filter(found -> isCanonical(found.tag()));
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

  /**
   * The shortest code of the language, and a country that exists: es, not spa; en-GB, not en-UK.
   */
  private static boolean isCanonical(String tag) {
    var locale = Locale.forLanguageTag(tag);
    var country = locale.getCountry();
    return shortest(locale.getLanguage()).isEmpty()
        && (country.length() != 2 || Set.of(Locale.getISOCountries()).contains(country));
  }

  /** The two-letter code where a three-letter one was written. */
  private static Optional<String> shortest(String code) {
    return code.length() != 3
        ? Optional.empty()
        : Arrays.stream(Locale.getISOLanguages())
            .filter(two -> threeLetters(two).equals(code))
            .findFirst();
  }

  private static String threeLetters(String code) {
    try {
      return Locale.of(code).getISO3Language();
    } catch (MissingResourceException _) {
      return "";
    }
  }

  private static Text suggestion(String tag) {
    var typed = plain(tag);
    return Optional.ofNullable(COUNTRIES.get(typed))
        .or(() -> shortest(typed))
        .or(() -> repaired(tag))
        .or(() -> named(typed))
        .map(Suggestion::didYouMean)
        .orElseGet(FORM::cure);
  }

  /** {@code es_ES} as {@code es-ES}, {@code en-UK} as {@code en-GB}. */
  private static Optional<String> repaired(String tag) {
    var dashed = tag.replace('_', '-').replaceFirst("(?i)-uk$", "-GB");
    return Language.parse(dashed)
        .map(Language::tag)
        .filter(found -> !found.equals(tag) && isCanonical(found));
  }

  private static Optional<String> named(String typed) {
    var tags = new HashMap<String, String>();
    for (var code : Locale.getISOLanguages()) {
      for (var display : DisplayLanguage.values()) {
        tags.putIfAbsent(plain(new Language(code).name(display)), code);
      }
    }
    for (var code : OWN_NAMES) {
      tags.putIfAbsent(plain(Locale.of(code).getDisplayLanguage(Locale.of(code))), code);
    }
    return Nearest.of(typed, tags.keySet()).map(tags::get);
  }

  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }
}
