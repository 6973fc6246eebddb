package dev.elige.belief.source;

import dev.elige.base.Source;
import dev.elige.belief.evidence.ScoreUnit;
import dev.elige.catalog.source.Packed;
import dev.elige.catalog.source.SourceFiles;
import dev.elige.catalog.source.Tables;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads RULER: percent at each length of context, a benchmark each. A name that needs its size from
 * another column, such as Llama3.1 with 70B, does not tell the tuned model from the base one: it is
 * not matched.
 */
public final class RulerImporter implements EvidenceImporter {
  private static final String FILE = "catalog/evidence/ruler/results.csv";
  private static final List<String> LENGTHS = List.of("4k", "8k", "16k", "32k", "64k", "128k");
  private static final Set<String> NOTHING = Set.of("", "-");

  @Override
  public Source source() {
    return ScoreTables.shipped("ruler", "RULER", "https://github.com/NVIDIA/RULER", "Apache-2.0");
  }

  @Override
  public Packed packed() {
    return Packed.of("2025-10-09", FILE);
  }

  @Override
  public void read(SourceFiles files, EvidenceFindings findings) {
    var told = new ScoredNames(source().id());
    for (var row : Tables.csv(files, FILE)) {
      var name = row.getOrDefault("model", "");
      if (isWhole(name, row.getOrDefault("size", "")) || told.isListed(name)) {
        findings.model(name).ifPresent(who -> state(who, name, row, findings));
      } else {
        findings.unmatched((name + " " + row.getOrDefault("size", "")).strip());
      }
    }
  }

  /** Whether a name says the size itself, or there is none to say. */
  private static boolean isWhole(String name, String size) {
    return size.isEmpty() || name.toLowerCase(Locale.ROOT).contains(size.toLowerCase(Locale.ROOT));
  }

  private static void state(
      ScoredModel who, String name, Map<String, String> row, EvidenceFindings findings) {
    for (var length : LENGTHS) {
      var value = row.getOrDefault(length, "");
      if (!NOTHING.contains(value)) {
        findings.state(
            who,
            Told.of("ruler-" + length, value, ScoreUnit.PERCENT, name)
                .reportedByMaker(row.getOrDefault("reported_by_model_author", "").equals("yes")));
      }
    }
  }
}
