package dev.elige.belief.source;

import dev.elige.base.Source;
import dev.elige.belief.evidence.ScoreUnit;
import dev.elige.catalog.source.Packed;
import dev.elige.catalog.source.SourceFiles;
import dev.elige.catalog.source.Tables;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads EuroEval: scores of each task in each language, {@code euroeval-summarization} and the
 * like, on official data sets only (there is one for each task and language). Flags of a model's
 * row, such as {@code zero-shot}, are part of the setting; the half width of the 95 % interval
 * makes a standard error. Where chance scores 0 some weak models score below; such a row is
 * refused.
 */
public final class EuroEvalScoresImporter implements EvidenceImporter {
  private static final String SCORES = "catalog/evidence/euroeval/scores.csv";
  private static final String MODELS = "catalog/evidence/euroeval/models.csv";

  /** A model's row. */
  private record Run(String name, ScoredModel who) {}

  @Override
  public Source source() {
    return ScoreTables.shipped(
        "euroeval", "EuroEval leaderboards", "https://euroeval.com/leaderboards", "MIT");
  }

  @Override
  public Packed packed() {
    return Packed.of("2026-04-20", SCORES, MODELS);
  }

  @Override
  public void read(SourceFiles files, EvidenceFindings findings) {
    var runs = new HashMap<String, Optional<Run>>();
    for (var row : Tables.csv(files, MODELS)) {
      runs.put(row.getOrDefault("model_no", ""), run(row, findings));
    }
    for (var row : Tables.csv(files, SCORES)) {
      if (row.getOrDefault("official", "").equals("yes")) {
        runs.getOrDefault(row.getOrDefault("model_no", ""), Optional.empty())
            .ifPresent(run ->
                findings.stateIn(
                    row.getOrDefault("language", ""), run.who(), told(row, run.name())));
      }
    }
  }

  private static Optional<Run> run(Map<String, String> row, EvidenceFindings findings) {
    var name = row.getOrDefault("model", "");
    var found = findings.model(name);
    for (var flag : row.getOrDefault("flags", "").split(", *")) {
      if (!flag.isEmpty()) {
        found = found.map(who -> who.with(flag));
      }
    }
    return found.map(who -> new Run(name, who));
  }

  private static Told told(Map<String, String> row, String name) {
    var half = row.getOrDefault("ci95", "");
    return Told.of(
            "euroeval " + row.getOrDefault("task", ""),
            row.getOrDefault("score", ""),
            ScoreUnit.PERCENT,
            name)
        .giveOrTake(ScoreTables.errorOfInterval("-" + half, half));
  }
}
