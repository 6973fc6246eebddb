package dev.elige.spec;

import dev.elige.base.DisplayLanguage;
import dev.elige.base.Language;
import dev.elige.base.Nearest;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;

/** Which tag is the one to write for a language, and which was meant by something else. */
final class LanguageTags {
  /** Country codes that are no language themselves, and a name that Java does not know. */
  private static final Map<String, String> OTHER_NAMES =
      Map.of(
          "jp",
          "ja",
          "cn",
          "zh",
          "ua",
          "uk",
          "cz",
          "cs",
          "dk",
          "da",
          "at",
          "de",
          "us",
          "en",
          "castellano",
          "es",
          "castilian",
          "es");

  private LanguageTags() {}

  /**
   * The shortest code of the language, and a country that exists: es, not spa; en-GB, not en-UK.
   */
  static boolean isCanonical(String tag) {
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

  /** The tag meant by a name, a country, or a tag of another form. */
  static Optional<String> meantBy(String tag) {
    var typed = plain(tag);
    return Optional.ofNullable(OTHER_NAMES.get(typed))
        .or(() -> shortest(typed))
        .or(() -> repaired(tag))
        .or(() -> Nearest.of(typed, Names.TAGS.keySet()).map(Names.TAGS::get));
  }

  /** {@code es_ES} as {@code es-ES}, {@code en-UK} as {@code en-GB}. */
  private static Optional<String> repaired(String tag) {
    var dashed = tag.replace('_', '-').replaceFirst("(?i)-uk$", "-GB");
    return Language.parse(dashed)
        .map(Language::tag)
        .filter(found -> !found.equals(tag) && isCanonical(found));
  }

  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }

  /** Made only where a tag is wrong, since it takes the names of all languages. */
  private static final class Names {
    private static final List<String> NAME_THEMSELVES =
        List.of("de", "fr", "it", "pt", "nl", "ca", "eu", "gl", "pl", "sv", "da", "fi", "tr", "ru");

    static final Map<String, String> TAGS = tags();

    private static Map<String, String> tags() {
      var tags = new HashMap<String, String>();
      for (var code : Locale.getISOLanguages()) {
        for (var display : DisplayLanguage.values()) {
          tags.putIfAbsent(plain(new Language(code).name(display)), code);
        }
      }
      for (var code : NAME_THEMSELVES) {
        tags.putIfAbsent(plain(Locale.of(code).getDisplayLanguage(Locale.of(code))), code);
      }
      return tags;
    }
  }
}
