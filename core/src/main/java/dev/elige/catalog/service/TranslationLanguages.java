package dev.elige.catalog.service;

import dev.elige.base.Language;
import java.util.Set;

/**
 * Between which languages Amazon Translate translates text. Source: Amazon Translate developer
 * guide, "Supported languages and language codes"
 * (https://docs.aws.amazon.com/translate/latest/dg/what-is-languages.html), read on 2026-11-26.
 */
public final class TranslationLanguages {
  private static final Set<String> AMAZON_TRANSLATE =
      Set.of(
          "af", "am", "ar", "az", "bg", "bn", "bs", "ca", "cs", "cy", "da", "de", "el", "en", "es",
          "et", "fa", "fi", "fr", "ga", "gu", "ha", "he", "hi", "hr", "ht", "hu", "hy", "id", "is",
          "it", "ja", "ka", "kk", "kn", "ko", "lt", "lv", "mk", "ml", "mn", "mr", "ms", "mt", "nl",
          "no", "pa", "pl", "ps", "pt", "ro", "ru", "si", "sk", "sl", "so", "sq", "sr", "sv", "sw",
          "ta", "te", "th", "tl", "tr", "uk", "ur", "uz", "vi", "zh");

  private TranslationLanguages() {}

  /** Whether it translates from and to a language, whatever its region or script. */
  public static boolean has(Language language) {
    return AMAZON_TRANSLATE.contains(language.base().tag());
  }
}
