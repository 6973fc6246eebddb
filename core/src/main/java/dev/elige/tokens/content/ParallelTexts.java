package dev.elige.tokens.content;

import dev.elige.base.DisplayLanguage;
import dev.elige.base.Language;
import dev.elige.base.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * One text in ten languages, written for Elige: a traveller asks to change a booking. Each says the
 * same in the words that a native writer would choose. A language is one file among the resources
 * and one tag here.
 */
public final class ParallelTexts {
  /** English first, since ratios are to the first. */
  private static final List<String> TAGS =
      List.of("en", "es", "fr", "de", "pt", "ru", "ar", "hi", "zh", "ja");

  private ParallelTexts() {}

  /** The text in every language, English first. */
  public static List<Version> all() {
    return TAGS.stream().map(ParallelTexts::version).toList();
  }

  /** The text in one language; empty where there is none. */
  public static Optional<Version> in(Language language) {
    return Optional.of(language.base().tag()).filter(TAGS::contains).map(ParallelTexts::version);
  }

  private static Version version(String tag) {
    var language = new Language(tag);
    return new Version(
        tag,
        Text.of(language.name(DisplayLanguage.ENGLISH), language.name(DisplayLanguage.SPANISH)),
        read("parallel/" + tag + ".txt"));
  }

  /** A text among the resources beside this class. */
  static String read(String name) {
    try (var in = ParallelTexts.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing from the archive: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("a resource of the archive cannot be read: " + name, e);
    }
  }
}
