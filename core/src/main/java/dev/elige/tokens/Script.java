package dev.elige.tokens;

import dev.elige.base.Text;
import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a stretch of text is written in, as far as it decides how many tokens it takes. Latin text
 * is told apart by {@link ScriptRuns}, since English is what vocabularies are made for.
 */
public enum Script {
  ENGLISH(Text.of("English", "inglés")),
  LATIN(Text.of("other Latin", "otro latino")),
  CYRILLIC(Text.of("Cyrillic", "cirílico")),
  GREEK(Text.of("Greek", "griego")),
  ARABIC(Text.of("Arabic", "árabe")),
  HEBREW(Text.of("Hebrew", "hebreo")),
  INDIC(Text.of("Indic", "índico")),
  THAI(Text.of("Thai", "tailandés")),
  HAN(Text.of("Han", "han")),
  KANA(Text.of("Japanese", "japonés")),
  HANGUL(Text.of("Hangul", "hangul")),
  CODE(Text.of("code", "código")),
  OTHER(Text.of("other scripts", "otras escrituras"));

  private final Text title;

  Script(Text title) {
    this.title = title;
  }

  public Text title() {
    return title;
  }

  /** The name in files. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The script with a name in files. */
  public static Optional<Script> of(String id) {
    return Arrays.stream(values()).filter(script -> script.id().equals(id)).findFirst();
  }

  /** The script of a letter; all of Latin is {@link #LATIN} here. */
  static Script of(int letter) {
    return switch (UnicodeScript.of(letter)) {
      case LATIN -> LATIN;
      case CYRILLIC -> CYRILLIC;
      case GREEK -> GREEK;
      case ARABIC -> ARABIC;
      case HEBREW -> HEBREW;
      case THAI -> THAI;
      case HAN -> HAN;
      case HIRAGANA, KATAKANA -> KANA;
      case HANGUL -> HANGUL;
      case DEVANAGARI,
          BENGALI,
          GUJARATI,
          GURMUKHI,
          KANNADA,
          MALAYALAM,
          ORIYA,
          TAMIL,
          TELUGU,
          SINHALA ->
          INDIC;
      default -> OTHER;
    };
  }
}
