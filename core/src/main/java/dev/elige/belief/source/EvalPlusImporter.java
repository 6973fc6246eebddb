package dev.elige.belief.source;

import dev.elige.base.Source;
import dev.elige.belief.evidence.ScoreUnit;
import dev.elige.catalog.source.Packed;
import dev.elige.catalog.source.SourceFiles;
import dev.elige.catalog.source.Tables;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads EvalPlus: pass@1 on HumanEval, on the 378 tasks of MBPP that it keeps, and on both with
 * more tests. Rows that were not prompted are of base models by bare names, which elsewhere mean
 * the tuned ones: they are not matched.
 */
public final class EvalPlusImporter implements EvidenceImporter {
  private static final String FILE = "catalog/evidence/evalplus/results.csv";
  private static final Map<String, String> COLUMNS =
      new TreeMap<>(
          Map.of(
              "humaneval", "humaneval",
              "humaneval_plus", "humaneval+",
              "mbpp", "mbpp-evalplus-base",
              "mbpp_plus", "mbpp+"));

  @Override
  public Source source() {
    return ScoreTables.shipped(
        "evalplus",
        "EvalPlus leaderboard",
        "https://github.com/evalplus/evalplus.github.io",
        "Apache-2.0");
  }

  @Override
  public Packed packed() {
    return Packed.of("2024-12-26", FILE);
  }

  @Override
  public void read(SourceFiles files, EvidenceFindings findings) {
    for (var row : Tables.csv(files, FILE)) {
      var name = row.getOrDefault("model", "");
      if (row.getOrDefault("prompted", "").equals("True")) {
        findings
            .model(name)
            .ifPresent(who ->
                COLUMNS.forEach((column, benchmark) -> {
                  var value = row.getOrDefault(column, "");
                  if (!value.isBlank()) {
                    findings.state(who, Told.of(benchmark, value, ScoreUnit.PERCENT, name));
                  }
                }));
      } else {
        findings.unmatched(name);
      }
    }
  }
}
