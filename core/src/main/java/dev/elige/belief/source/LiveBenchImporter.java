package dev.elige.belief.source;

import dev.elige.base.Source;
import dev.elige.base.Text;
import dev.elige.belief.evidence.ScoreUnit;
import dev.elige.catalog.source.Packed;
import dev.elige.catalog.source.SourceFiles;
import dev.elige.catalog.source.Tables;
import java.util.Map;

/**
 * Reads LiveBench: percent in each task of a release. Releases have other questions, so a task of
 * one is another benchmark than the same task of another. The release of December 2025 is left out:
 * that of January 2026 repeats its figures and has more.
 */
public final class LiveBenchImporter implements EvidenceImporter {
  private static final String FOLDER = "catalog/evidence/livebench/table_";
  private static final String OLD = FOLDER + "2024_11_25.csv";
  private static final String NEW = FOLDER + "2026_01_08.csv";

  @Override
  public Source source() {
    return ScoreTables.unlicensed("livebench", "LiveBench", "https://livebench.ai");
  }

  @Override
  public Packed packed() {
    return Packed.of("2026-07-01", OLD, NEW);
  }

  @Override
  public void read(SourceFiles files, EvidenceFindings findings) {
    read(files, OLD, "livebench 2024-11-25 ", findings);
    read(files, NEW, "livebench 2026-01-08 ", findings);
  }

  private static void read(
      SourceFiles files, String file, String prefix, EvidenceFindings findings) {
    var rows = Tables.raggedCsv(files, file);
    int columns = rows.stream().mapToInt(Map::size).max().orElse(0);
    for (var row : rows) {
      var name = row.getOrDefault("model", "");
      if (row.size() < columns) {
        findings.refuse(
            name,
            Told.of(prefix.strip(), "", ScoreUnit.PERCENT, name),
            Text.of(
                "{} cells under {} headings: which are missing, nobody says",
                "{} celdas bajo {} encabezados: nadie dice cuáles faltan",
                row.size(),
                columns));
      } else {
        findings.model(name).ifPresent(who -> state(who, prefix, name, row, findings));
      }
    }
  }

  private static void state(
      ScoredModel who,
      String prefix,
      String name,
      Map<String, String> row,
      EvidenceFindings findings) {
    row.forEach((task, value) -> {
      if (!task.equals("model") && !value.isBlank()) {
        findings.state(who, Told.of(prefix + task, value, ScoreUnit.PERCENT, name));
      }
    });
  }
}
