package dev.elige.belief.source;

import dev.elige.base.Source;
import dev.elige.belief.evidence.ScoreUnit;
import dev.elige.catalog.source.Packed;
import dev.elige.catalog.source.SourceFiles;
import dev.elige.catalog.source.Tables;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads OpenAI's simple-evals: its own models as it measured them, others as their makers report
 * them, so that every score is a maker's own. Its GPQA is the diamond set. Its column for MATH
 * holds MATH for older models and MATH-500 for newer ones, and is a benchmark of its own here.
 */
public final class SimpleEvalsImporter implements EvidenceImporter {
  private static final String FILE = "catalog/evidence/simple_evals/results.csv";
  private static final Set<String> NOTHING = Set.of("", "-", "n/a");
  private static final Map<String, String> COLUMNS =
      new TreeMap<>(
          Map.of(
              "mmlu", "mmlu",
              "gpqa", "gpqa",
              "math", "simple-evals-math",
              "humaneval", "humaneval",
              "mgsm", "mgsm",
              "drop_f1", "drop",
              "simpleqa", "simpleqa"));

  @Override
  public Source source() {
    return ScoreTables.shipped(
        "simple-evals", "OpenAI simple-evals", "https://github.com/openai/simple-evals", "MIT");
  }

  @Override
  public Packed packed() {
    return Packed.of("2025-04-21", FILE);
  }

  @Override
  public void read(SourceFiles files, EvidenceFindings findings) {
    for (var row : Tables.csv(files, FILE)) {
      var name = row.getOrDefault("model", "");
      findings.model(name).ifPresent(who -> state(who, name, row, findings));
    }
  }

  private static void state(
      ScoredModel who, String name, Map<String, String> row, EvidenceFindings findings) {
    COLUMNS.forEach((column, benchmark) -> {
      var value = row.getOrDefault(column, "");
      if (!NOTHING.contains(value)) {
        findings.state(
            who, Told.of(benchmark, value, ScoreUnit.PERCENT, name).reportedByMaker(true));
      }
    });
  }
}
