package dev.elige.corpus;

import dev.elige.base.Language;
import java.lang.Character.UnicodeScript;
import java.util.Map;
import java.util.Optional;

/**
 * Tells a language by its script where the script has one language in practice. Latin, Cyrillic,
 * Arabic and Devanagari have many: there nothing is said. Chinese characters are Japanese where
 * kana stand among them, one for each twenty at least.
 */
final class ScriptLanguages {
  private static final Map<UnicodeScript, String> OF_SCRIPT =
      Map.ofEntries(
          Map.entry(UnicodeScript.HAN, "zh"),
          Map.entry(UnicodeScript.HANGUL, "ko"),
          Map.entry(UnicodeScript.GREEK, "el"),
          Map.entry(UnicodeScript.THAI, "th"),
          Map.entry(UnicodeScript.LAO, "lo"),
          Map.entry(UnicodeScript.KHMER, "km"),
          Map.entry(UnicodeScript.HEBREW, "he"),
          Map.entry(UnicodeScript.ARMENIAN, "hy"),
          Map.entry(UnicodeScript.GEORGIAN, "ka"),
          Map.entry(UnicodeScript.TAMIL, "ta"),
          Map.entry(UnicodeScript.TELUGU, "te"),
          Map.entry(UnicodeScript.KANNADA, "kn"),
          Map.entry(UnicodeScript.MALAYALAM, "ml"),
          Map.entry(UnicodeScript.GUJARATI, "gu"),
          Map.entry(UnicodeScript.GURMUKHI, "pa"),
          Map.entry(UnicodeScript.SINHALA, "si"));

  private ScriptLanguages() {}

  /**
   * The language of a text by the script of most of its letters; empty where that leaves it open.
   */
  static Optional<Language> guess(Map<UnicodeScript, Long> letters) {
    long kana =
        letters.getOrDefault(UnicodeScript.HIRAGANA, 0L)
            + letters.getOrDefault(UnicodeScript.KATAKANA, 0L);
    long han = letters.getOrDefault(UnicodeScript.HAN, 0L);
    long all = letters.values().stream().mapToLong(Long::longValue).sum();
    if (2 * (kana + han) > all && 20 * kana >= han + kana) {
      return Optional.of(new Language("ja"));
    }
    return letters.entrySet().stream()
        .filter(entry -> 2 * entry.getValue() > all)
        .flatMap(entry -> Optional.ofNullable(OF_SCRIPT.get(entry.getKey())).stream())
        .map(Language::new)
        .findFirst();
  }
}
