package dev.elige.belief.source;

import dev.elige.base.Source;
import dev.elige.belief.evidence.ScoreUnit;
import dev.elige.catalog.source.LanguageNames;
import dev.elige.catalog.source.Packed;
import dev.elige.catalog.source.SourceFiles;
import dev.elige.catalog.source.Tables;

/**
 * Reads OpenAI's table of its models on MMMLU in 14 languages; their mean is MMMLU without a
 * language, as everybody else reports it.
 */
public final class MmmluScoresImporter implements EvidenceImporter {
  private static final String FILE = "catalog/evidence/mmmlu/openai_mmmlu.csv";

  @Override
  public Source source() {
    return ScoreTables.shipped(
        "mmmlu", "OpenAI simple-evals, MMMLU", "https://github.com/openai/simple-evals", "MIT");
  }

  @Override
  public Packed packed() {
    return Packed.of("2025-04-21", FILE);
  }

  @Override
  public void read(SourceFiles files, EvidenceFindings findings) {
    for (var row : Tables.csv(files, FILE)) {
      var name = row.getOrDefault("model", "");
      findings
          .model(name)
          .ifPresent(who ->
              findings.state(
                  who,
                  Told.of("mmmlu", row.getOrDefault("score", ""), ScoreUnit.FRACTION, name)
                      .in(LanguageNames.find(row.getOrDefault("language", "")))
                      .reportedByMaker(true)));
    }
  }
}
