package dev.elige.belief.source;

import dev.elige.belief.evidence.Score;
import dev.elige.catalog.source.SourceFiles;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs an importer over tables that are written down in a test. */
final class TestingTables {
  private TestingTables() {}

  /** What an importer finds in files whose names end as told; a file not told is empty. */
  static EvidenceFindings read(EvidenceImporter importer, Map<String, String> texts) {
    var content = new HashMap<String, byte[]>();
    for (var file : importer.packed().files()) {
      var text =
          texts.entrySet().stream()
              .filter(entry -> file.endsWith("/" + entry.getKey()))
              .map(Map.Entry::getValue)
              .findFirst()
              .orElse(file.endsWith(".json") ? "[]" : "nothing\n");
      content.put(file, text.getBytes(StandardCharsets.UTF_8));
    }
    var findings = new EvidenceFindings(importer.source(), importer.packed().readOn());
    importer.read(new SourceFiles(importer.packed().readOn(), content), findings);
    return findings;
  }

  /** The scores as {@code model [setting] benchmark language = value ± error, who}. */
  static List<String> told(EvidenceFindings findings) {
    return findings.scores().stream().map(TestingTables::told).toList();
  }

  private static String told(Score score) {
    return "%s [%s] %s %s = %s%s%s"
        .formatted(
            score.model(),
            score.setting(),
            score.benchmark(),
            score.language().map(Object::toString).orElse("-"),
            score.value(),
            score.standardError().map(error -> " ± " + error).orElse(""),
            score.selfReported() ? ", self" : "");
  }
}
