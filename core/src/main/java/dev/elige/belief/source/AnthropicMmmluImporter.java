package dev.elige.belief.source;

import dev.elige.base.Source;
import dev.elige.belief.evidence.ScoreUnit;
import dev.elige.catalog.source.Packed;
import dev.elige.catalog.source.SourceFiles;
import dev.elige.catalog.source.Tables;
import java.util.Map;

/**
 * Reads the scores by language of Anthropic's page on multilingual support. Accuracy on MMMLU is
 * that; accuracy relative to the English one is another benchmark.
 */
public final class AnthropicMmmluImporter implements EvidenceImporter {
  private static final String FILE = "catalog/evidence/mmmlu/anthropic_multilingual.csv";
  private static final Map<String, String> BENCHMARKS =
      Map.of(
          "mmmlu_accuracy_pct", "mmmlu",
          "percent_of_english", "mmmlu-percent-of-english");

  @Override
  public Source source() {
    return ScoreTables.unlicensed(
        "anthropic-multilingual",
        "Anthropic: multilingual support",
        "https://docs.anthropic.com/en/docs/build-with-claude/multilingual-support");
  }

  @Override
  public Packed packed() {
    return Packed.of("2025-11-30", FILE);
  }

  @Override
  public void read(SourceFiles files, EvidenceFindings findings) {
    for (var row : Tables.csv(files, FILE)) {
      var name = row.getOrDefault("model", "");
      var metric = row.getOrDefault("metric", "");
      findings
          .model(name)
          .ifPresent(who ->
              findings.stateIn(
                  row.getOrDefault("language", ""),
                  asked(who, row.getOrDefault("note", "")),
                  Told.of(
                          BENCHMARKS.getOrDefault(metric, metric),
                          row.getOrDefault("value", ""),
                          ScoreUnit.PERCENT,
                          name)
                      .reportedByMaker(true)));
    }
  }

  private static ScoredModel asked(ScoredModel who, String note) {
    var result = note.contains("extended thinking") ? who.with("thinking") : who;
    return note.contains("zero-shot") ? result.with("zero-shot").with("chain-of-thought") : result;
  }
}
