package dev.elige.catalog.source;

import dev.elige.base.Language;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;

/** Languages by their English names and by the three-letter codes of ISO 639. */
public final class LanguageNames {
  private static final Map<String, String> SPECIAL =
      Map.of(
          "chinese (simplified)", "zh-Hans",
          "chinese (traditional)", "zh-Hant",
          "portuguese (brazil)", "pt-BR",
          "norwegian", "no",
          "bengali", "bn",
          "slovene", "sl",
          "cmn", "zh",
          "zho", "zh",
          "nor", "no");

  private static final Map<String, String> TAGS = tags();

  private LanguageNames() {}

  /** The language with an English name such as {@code French}, or a code such as {@code fra}. */
  public static Optional<Language> find(String nameOrCode) {
    var key = nameOrCode.strip().toLowerCase(Locale.ROOT);
    var tag = TAGS.get(key);
    return tag == null && key.length() == 3
        ? Language.parse(key)
        : Optional.ofNullable(tag).map(Language::new);
  }

  private static Map<String, String> tags() {
    var tags = new HashMap<String, String>();
    for (var code : Locale.getISOLanguages()) {
      var locale = Locale.of(code);
      var tag = locale.toLanguageTag();
      tags.put(locale.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), tag);
      try {
        tags.put(locale.getISO3Language(), tag);
      } catch (MissingResourceException _) {
        // A code without a three-letter form is found by its name only.
      }
    }
    tags.putAll(SPECIAL);
    return tags;
  }
}
