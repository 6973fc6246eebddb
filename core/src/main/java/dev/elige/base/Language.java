package dev.elige.base;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A human language by its BCP 47 tag, such as {@code es}, {@code pt-BR} or {@code zh-Hant}.
 *
 * @param tag the canonical tag
 */
public record Language(String tag) implements Comparable<Language> {
  private static final Set<String> ISO_639_1 = Set.of(Locale.getISOLanguages());

  /** Codes that stand for another or for none; a locale knows which. */
  private static final Set<String> RENAMED = Set.of("iw", "in", "ji", "no", "und");

  public Language {
    if (!isPlain(tag)) {
      var locale = locale(tag);
      if (locale.getLanguage().isEmpty()) {
        throw new IllegalArgumentException("not a BCP 47 language tag: " + tag);
      }
      tag = locale.toLanguageTag();
    }
  }

  /** Whether a tag is one ISO 639 code in its canonical form, so that no locale need be made. */
  private static boolean isPlain(String tag) {
    if (tag.length() < 2 || tag.length() > 3 || RENAMED.contains(tag)) {
      return false;
    }
    for (int i = 0; i < tag.length(); i++) {
      if (tag.charAt(i) < 'a' || tag.charAt(i) > 'z') {
        return false;
      }
    }
    return true;
  }

  /** Reads a tag; empty where it is not well-formed or names no language known to ISO 639. */
  public static Optional<Language> parse(String tag) {
    try {
      var language = new Language(tag);
      return language.isRegistered() ? Optional.of(language) : Optional.empty();
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /** The language without script and region: {@code pt} for {@code pt-BR}. */
  public Language base() {
    int dash = tag.indexOf('-');
    return dash < 0 ? this : new Language(tag.substring(0, dash));
  }

  /** The language's name in a display language. */
  public String name(DisplayLanguage display) {
    var shown = display == DisplayLanguage.SPANISH ? Locale.of("es") : Locale.ENGLISH;
    return locale(tag).getDisplayName(shown);
  }

  /** Written out, since the one that a record has by itself is linked at its first use. */
  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Language other && other.tag.equals(tag);
  }

  @Override
  public int hashCode() {
    return tag.hashCode();
  }

  @Override
  public int compareTo(Language other) {
    return tag.compareTo(other.tag);
  }

  @Override
  public String toString() {
    return tag;
  }

  private boolean isRegistered() {
    var code = base().tag;
    return ISO_639_1.contains(code)
        || !Locale.of(code).getDisplayLanguage(Locale.ENGLISH).equals(code);
  }

  private static Locale locale(String tag) {
    try {
      return new Locale.Builder().setLanguageTag(tag).build();
    } catch (IllformedLocaleException e) {
      throw new IllegalArgumentException("not a BCP 47 language tag: " + tag, e);
    }
  }
}
