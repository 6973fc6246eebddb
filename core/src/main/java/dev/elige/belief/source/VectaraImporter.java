package dev.elige.belief.source;

import dev.elige.base.Source;
import dev.elige.belief.evidence.ScoreUnit;
import dev.elige.catalog.source.Packed;
import dev.elige.catalog.source.SourceFiles;
import dev.elige.catalog.source.Tables;

/**
 * Reads Vectara's board of hallucinations in summaries: the share of summaries that are consistent
 * with their text, which is what is left of the share of hallucinations.
 */
public final class VectaraImporter implements EvidenceImporter {
  private static final String FILE = "catalog/evidence/vectara/hallucination.csv";

  @Override
  public Source source() {
    return ScoreTables.shipped(
        "vectara",
        "Vectara hallucination leaderboard",
        "https://github.com/vectara/hallucination-leaderboard",
        "Apache-2.0");
  }

  @Override
  public Packed packed() {
    return Packed.of("2026-03-10", FILE);
  }

  @Override
  public void read(SourceFiles files, EvidenceFindings findings) {
    for (var row : Tables.csv(files, FILE)) {
      var name = row.getOrDefault("model", "");
      var value = row.getOrDefault("factual_consistency_pct", "");
      findings
          .model(name)
          .ifPresent(who ->
              findings.state(
                  who, Told.of("vectara-factual-consistency", value, ScoreUnit.PERCENT, name)));
    }
  }
}
