package dev.elige.belief.source;

import dev.elige.belief.evidence.ScoreUnit;
import dev.elige.catalog.source.LanguageNames;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * MTEB by language: {@code mteb-languages-retrieval} and the like, the mean over all tasks of a
 * type in a language. Models were run on more or fewer of them; a mean over fewer compares with
 * nothing and is left out. English is one of the languages, over other tasks than MTEB(eng, v2).
 */
record MtebLanguageScores(Map<String, ScoredModel> models, Map<String, String> names) {
  private record Cell(String language, String type) {
    static Cell of(Map<String, String> row) {
      return new Cell(row.getOrDefault("language_iso639_3", ""), row.getOrDefault("task_type", ""));
    }
  }

  void state(List<Map<String, String>> rows, EvidenceFindings findings) {
    var all = new HashMap<Cell, Integer>();
    rows.forEach(row -> all.merge(Cell.of(row), tasks(row), Math::max));
    for (var row : rows) {
      var number = row.getOrDefault("model_no", "");
      var cell = Cell.of(row);
      var language = LanguageNames.find(cell.language());
      if (language.isPresent() && tasks(row) == all.getOrDefault(cell, 0)) {
        Optional.ofNullable(models.get(number))
            .ifPresent(who ->
                findings.state(
                    who,
                    Told.of(
                            "mteb languages " + MtebScoresImporter.kebab(cell.type()),
                            row.getOrDefault("mean_main_score", ""),
                            ScoreUnit.FRACTION,
                            names.getOrDefault(number, ""))
                        .in(language)));
      }
    }
  }

  private static int tasks(Map<String, String> row) {
    return Integer.parseInt(row.getOrDefault("n_tasks", "0"));
  }
}
