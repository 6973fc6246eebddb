package dev.elige.belief.source;

import dev.elige.base.Source;
import dev.elige.belief.evidence.ScoreUnit;
import dev.elige.catalog.source.Packed;
import dev.elige.catalog.source.SourceFiles;
import dev.elige.catalog.source.Tables;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads version 4 of the Berkeley Function Calling Leaderboard: the overall accuracy and those of
 * its main parts. Whether functions were called through the model's own interface or described in
 * the prompt is part of the setting.
 */
public final class BfclImporter implements EvidenceImporter {
  private static final String FILE = "catalog/evidence/bfcl/data_overall.csv";
  private static final Map<String, String> COLUMNS =
      new TreeMap<>(
          Map.of(
              "Overall Acc", "bfcl-v4",
              "Non-Live AST Acc", "bfcl-v4-non-live-ast",
              "Live Acc", "bfcl-v4-live",
              "Multi Turn Acc", "bfcl-v4-multi-turn",
              "Web Search Acc", "bfcl-v4-web-search",
              "Memory Acc", "bfcl-v4-memory",
              "Irrelevance Detection", "bfcl-v4-irrelevance"));

  @Override
  public Source source() {
    return ScoreTables.shipped(
        "bfcl",
        "Berkeley Function Calling Leaderboard",
        "https://github.com/ShishirPatil/gorilla",
        "Apache-2.0");
  }

  @Override
  public Packed packed() {
    return Packed.of("2025-12-16", FILE);
  }

  @Override
  public void read(SourceFiles files, EvidenceFindings findings) {
    for (var row : Tables.csv(files, FILE)) {
      var name = row.getOrDefault("Model", "");
      findings
          .model(name)
          .ifPresent(who ->
              COLUMNS.forEach((column, benchmark) ->
                  findings.state(
                      who,
                      Told.of(
                          benchmark,
                          row.getOrDefault(column, "").replace("%", ""),
                          ScoreUnit.PERCENT,
                          name))));
    }
  }
}
