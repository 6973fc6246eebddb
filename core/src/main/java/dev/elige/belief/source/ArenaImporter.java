package dev.elige.belief.source;

import dev.elige.base.Source;
import dev.elige.belief.evidence.ScoreUnit;
import dev.elige.catalog.source.LanguageNames;
import dev.elige.catalog.source.Packed;
import dev.elige.catalog.source.SourceFiles;
import dev.elige.catalog.source.Tables;
import java.util.Map;

/**
 * Reads the style-controlled ratings of the Arena for text. The category of a language is {@code
 * arena-text} in that language; other categories are benchmarks of their own. Three categories
 * leave some battles out of all ({@code no_tie} and the like) and say nothing more: they are passed
 * over.
 */
public final class ArenaImporter implements EvidenceImporter {
  private static final String FILE = "catalog/evidence/arena/text.csv";
  private static final String PREFIX = "arena-text";
  private static final Map<String, String> OWN_NAMES =
      Map.of(
          "full", "",
          "hard_6", "-hard-prompts",
          "hard_english_6", "-hard-prompts-english",
          "if", "-instruction-following",
          "long_user", "-longer-query",
          "multiturn", "-multi-turn");

  @Override
  public Source source() {
    return ScoreTables.unlicensed(
        "arena-text", "LMArena text leaderboard", "https://lmarena.ai/leaderboard/text");
  }

  @Override
  public Packed packed() {
    return Packed.of("2025-12-17", FILE);
  }

  @Override
  public void read(SourceFiles files, EvidenceFindings findings) {
    for (var row : Tables.csv(files, FILE)) {
      var category = row.getOrDefault("category", "");
      var name = row.getOrDefault("model", "");
      if (!category.startsWith("no_")) {
        findings.model(name).ifPresent(who -> findings.state(who, told(category, name, row)));
      }
    }
  }

  private static Told told(String category, String name, Map<String, String> row) {
    var language =
        category.length() > 3 ? LanguageNames.find(category) : LanguageNames.find("none");
    var ending = language.isPresent() ? "" : OWN_NAMES.getOrDefault(category, "-" + category);
    return Told.of(
            PREFIX + ending,
            row.getOrDefault("rating", ""),
            ScoreUnit.RATING,
            category + ", " + name)
        .in(language)
        .giveOrTake(
            ScoreTables.errorOfInterval(
                row.getOrDefault("rating_q025", ""), row.getOrDefault("rating_q975", "")));
  }
}
