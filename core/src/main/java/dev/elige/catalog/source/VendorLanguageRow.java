package dev.elige.catalog.source;

import dev.elige.base.Language;
import dev.elige.base.PartialDate;
import dev.elige.catalog.LanguageClaim;
import dev.elige.catalog.LanguageClaim.Broad;
import dev.elige.catalog.LanguageClaim.Level;
import dev.elige.catalog.LanguageClaim.Listed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/**
 * What one page of a vendor says about the languages of a family of models.
 *
 * @param family the family
 * @param claims the list, and the count where it says more than the list
 * @param unread tags that name no language
 * @param page where it stands
 * @param asOf the day the page was read
 * @param patterns which provider ids belong to the family
 */
record VendorLanguageRow(
    String family,
    List<LanguageClaim> claims,
    List<String> unread,
    String page,
    LocalDate asOf,
    List<IdPattern> patterns) {

  /** Reads a row; {@code readOn} stands in where the row has no date of its own. */
  static VendorLanguageRow of(Map<String, String> row, LocalDate readOn) {
    var level = Level.valueOf(row.getOrDefault("level", "official").toUpperCase(Locale.ROOT));
    var languages = new TreeSet<Language>();
    var unread = new ArrayList<String>();
    for (var tag : words(row.getOrDefault("languages_bcp47", ""))) {
      Language.parse(tag).ifPresentOrElse(languages::add, () -> unread.add(tag));
    }
    var claims = new ArrayList<LanguageClaim>();
    if (!languages.isEmpty()) {
      claims.add(new Listed(level, languages));
    }
    var total = row.getOrDefault("claimed_total", "").strip();
    if (saysMore(total, languages.size() + unread.size())) {
      var training = level == Level.TRAINED ? " in the training data" : "";
      claims.add(
          new Broad(total + (total.equals("dozens") ? " of" : "") + " languages" + training));
    }
    var asOf = PartialDate.tryParse(row.getOrDefault("as_of", ""));
    return new VendorLanguageRow(
        row.getOrDefault("model_family", ""),
        claims,
        unread,
        PublicPage.of(row.getOrDefault("source", "")),
        asOf.map(PartialDate::last).filter(day -> day.isBefore(readOn)).orElse(readOn),
        words(row.getOrDefault("id_patterns", "")).stream().map(IdPattern::of).toList());
  }

  /** The length of the longest pattern that matches, 0 where none does. */
  int strength(String id) {
    return patterns.stream()
        .filter(pattern -> pattern.matches(id))
        .mapToInt(pattern -> pattern.glob().length())
        .max()
        .orElse(0);
  }

  private static boolean saysMore(String total, int listed) {
    if (total.isEmpty()) {
      return false;
    }
    boolean exact = total.chars().allMatch(Character::isDigit);
    return !exact || Integer.parseInt(total) > listed;
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.split("\\s+")).filter(word -> !word.isEmpty()).toList();
  }
}
