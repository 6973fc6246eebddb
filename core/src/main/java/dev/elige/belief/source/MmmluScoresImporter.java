package dev.elige.belief.source;

import dev.elige.base.Source;
import dev.elige.belief.evidence.ScoreUnit;
import dev.elige.catalog.source.Packed;
import dev.elige.catalog.source.SourceFiles;
import dev.elige.catalog.source.Tables;
import java.util.Map;

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
      findings.model(name).ifPresent(who -> state(who, name, row, findings));
    }
  }

  private static void state(
      ScoredModel who, String name, Map<String, String> row, EvidenceFindings findings) {
    var told =
        Told.of("mmmlu", row.getOrDefault("score", ""), ScoreUnit.FRACTION, name)
            .reportedByMaker(true);
    var language = row.getOrDefault("language", "");
    if (language.equals("Average")) {
      findings.state(who, told);
    } else {
      findings.stateIn(language, who, told);
    }
  }
}
