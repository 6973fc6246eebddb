package dev.elige.belief.source;

import dev.elige.base.Language;
import dev.elige.belief.evidence.ScoreUnit;
import dev.elige.catalog.source.LanguageNames;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * MTEB by language: {@code mteb-languages-retrieval} and the like, the mean over all tasks of a
 * type in a language. Models were run on more or fewer of them; a mean over fewer compares with
 * nothing and is left out, and so is the code with fewer tasks where two mean one language ({@code
 * cmn} and {@code zho}). English is one of the languages, over other tasks than MTEB(eng, v2).
 */
record MtebLanguageScores(Map<String, ScoredModel> models, Map<String, String> names) {
  private record Cell(Language language, String type) {}

  /** A set of tasks: those of one code for the language. */
  private record Tasks(String code, int count) {
    Tasks larger(Tasks other) {
      boolean wins =
          other.count > count || (other.count == count && other.code.compareTo(code) < 0);
      return wins ? other : this;
    }
  }

  void state(List<Map<String, String>> rows, EvidenceFindings findings) {
    var all = new HashMap<Cell, Tasks>();
    rows.forEach(row -> cell(row).ifPresent(cell -> all.merge(cell, tasks(row), Tasks::larger)));
    for (var row : rows) {
      var number = row.getOrDefault("model_no", "");
      var cell = cell(row).filter(one -> tasks(row).equals(all.get(one)));
      if (cell.isPresent()) {
        Optional.ofNullable(models.get(number))
            .ifPresent(who -> findings.state(who, told(cell.get(), number, row)));
      }
    }
  }

  private Told told(Cell cell, String number, Map<String, String> row) {
    return Told.of(
            "mteb languages " + MtebScoresImporter.kebab(cell.type()),
            row.getOrDefault("mean_main_score", ""),
            ScoreUnit.FRACTION,
            names.getOrDefault(number, ""))
        .in(Optional.of(cell.language()));
  }

  /** Empty where the code means no language, such as those of programming languages. */
  private static Optional<Cell> cell(Map<String, String> row) {
    return LanguageNames.find(row.getOrDefault("language_iso639_3", ""))
        .map(language -> new Cell(language, row.getOrDefault("task_type", "")));
  }

  private static Tasks tasks(Map<String, String> row) {
    return new Tasks(
        row.getOrDefault("language_iso639_3", ""),
        Integer.parseInt(row.getOrDefault("n_tasks", "0")));
  }
}
