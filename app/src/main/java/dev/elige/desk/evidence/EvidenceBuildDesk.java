package dev.elige.desk.evidence;

import dev.elige.base.Text;
import dev.elige.belief.evidence.Evidence;
import dev.elige.belief.evidence.Score;
import dev.elige.belief.source.EvidenceBuild;
import dev.elige.belief.source.EvidenceFindings;
import dev.elige.belief.source.EvidenceImporter;
import dev.elige.catalog.ModelId;
import dev.elige.catalog.source.SourceFiles;
import dev.elige.desk.kit.Answer;
import dev.elige.desk.kit.PackedFolder;
import dev.elige.desk.kit.World;
import dev.elige.report.NoticeReport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes the evidence that is shipped: scores whose licence allows it, of models in the catalog. */
public final class EvidenceBuildDesk {
  private final List<EvidenceImporter> importers;
  private final Set<ModelId> known = new HashSet<>();

  public EvidenceBuildDesk(List<EvidenceImporter> importers, World world) {
    this.importers = importers;
    world.market().models().forEach(model -> known.add(model.id()));
    world.market().offers().forEach(offer -> known.add(offer.model().id()));
  }

  /** Makes the evidence, and says what went into it. */
  public Answer answer(Path packed, Path out) {
    var build = read(importers, packed);
    var evidence = build.shippable(known::contains);
    var files = evidence.files();
    PackedFolder.replace(files, out);
    var told = new ArrayList<Text>();
    told.add(whole(build, evidence, files.values().stream().mapToLong(String::length).sum()));
    build.findings().forEach(found -> told.add(told(found)));
    return Answer.done(new NoticeReport(out.toString(), told));
  }

  /** Reads packed tables. */
  static EvidenceBuild read(List<EvidenceImporter> importers, Path packed) {
    return new EvidenceBuild(
        importers,
        importer ->
            new SourceFiles(
                importer.packed().readOn(),
                PackedFolder.open(importer.source().id(), importer.packed().files(), packed)));
  }

  private static Text whole(EvidenceBuild build, Evidence evidence, long bytes) {
    long allowed =
        build.findings().stream()
            .filter(EvidenceBuild::isShippable)
            .mapToLong(found -> found.scores().size())
            .sum();
    return Text.of(
        "{} scores of {} models; {} of models that the catalog does not know are left out; {} bytes.",
        "{} puntuaciones de {} modelos; se omiten {} de modelos que el catálogo no conoce; {} bytes.",
        evidence.scores().size(),
        models(evidence.scores()),
        allowed - evidence.scores().size(),
        bytes);
  }

  private Text told(EvidenceFindings found) {
    long kept = found.scores().stream().filter(one -> known.contains(one.model())).count();
    return Text.of(
        "{}: {} scores, {} of them of models in the catalog{}; {} rows refused, {} names not placed.",
        "{}: {} puntuaciones, {} de ellas de modelos del catálogo{}; {} filas rechazadas, {} nombres"
            + " sin ubicar.",
        found.source().id(),
        found.scores().size(),
        kept,
        EvidenceBuild.isShippable(found)
            ? Text.verbatim("")
            : Text.of(" (not shipped: no licence)", " (no se incorporan: sin licencia)"),
        found.refused().size(),
        found.unmatchedNames().size());
  }

  private static long models(List<Score> scores) {
    return scores.stream().map(Score::model).distinct().count();
  }
}
