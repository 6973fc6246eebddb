package dev.elige.catalog;

import dev.elige.base.Language;
import dev.elige.catalog.LanguageClaim.Broad;
import dev.elige.catalog.LanguageClaim.Level;
import dev.elige.catalog.LanguageClaim.Listed;
import dev.elige.catalog.LanguageClaim.Measured;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The text form of language claims: {@code official en,es}, {@code broad 100+ languages}, {@code
 * measured EuroEval mean score, %|en=70.1,es=62.3}.
 */
final class LanguageClaimText {
  private LanguageClaimText() {}

  static LanguageClaim read(String text) {
    int space = text.indexOf(' ');
    if (space < 0) {
      throw new IllegalArgumentException("not a language claim: " + text);
    }
    var word = text.substring(0, space);
    var rest = text.substring(space + 1);
    return switch (word) {
      case "broad" -> new Broad(rest);
      case "measured" -> measured(rest);
      default -> listed(Level.valueOf(word.toUpperCase(Locale.ROOT)), rest);
    };
  }

  static String write(LanguageClaim claim) {
    return switch (claim) {
      case Listed(var level, var languages) ->
          level.name().toLowerCase(Locale.ROOT)
              + " "
              + languages.stream().map(Language::tag).collect(Collectors.joining(","));
      case Broad(var wording) -> "broad " + wording;
      case Measured(var benchmark, var scores) ->
          "measured "
              + benchmark
              + "|"
              + scores.entrySet().stream()
                  .map(entry -> entry.getKey() + "=" + entry.getValue().toPlainString())
                  .collect(Collectors.joining(","));
    };
  }

  private static Listed listed(Level level, String tags) {
    var languages = new TreeSet<Language>();
    Arrays.stream(tags.split(",")).map(Language::new).forEach(languages::add);
    return new Listed(level, languages);
  }

  private static Measured measured(String text) {
    int bar = text.indexOf('|');
    var scores = new TreeMap<Language, BigDecimal>();
    for (String entry : text.substring(bar + 1).split(",")) {
      int equals = entry.indexOf('=');
      scores.put(
          new Language(entry.substring(0, equals)), new BigDecimal(entry.substring(equals + 1)));
    }
    return new Measured(text.substring(0, bar), scores);
  }
}
