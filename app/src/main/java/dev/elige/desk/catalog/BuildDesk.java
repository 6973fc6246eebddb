package dev.elige.desk.catalog;

import dev.elige.base.Text;
import dev.elige.catalog.source.CatalogImporter;
import dev.elige.catalog.source.HostingBuild;
import dev.elige.catalog.source.SnapshotBuild;
import dev.elige.catalog.source.SourceFiles;
import dev.elige.desk.kit.Answer;
import dev.elige.desk.kit.PackedFolder;
import dev.elige.report.NoticeReport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Makes a snapshot from a folder of packed copies: how the built-in one comes to be. */
public final class BuildDesk {
  /** The folder of the hosting catalog, beside that of the snapshot. */
  private static final String HOSTING = "hosting";

  private final List<CatalogImporter> importers;

  public BuildDesk(List<CatalogImporter> importers) {
    this.importers = importers;
  }

  /** Makes the snapshot, and says what went into it. */
  public Answer answer(Path packed, Path out) {
    var build = new SnapshotBuild();
    build.run(importers, importer -> open(importer, packed));
    var files = build.files();
    var hosting =
        HostingBuild.tables(PackedFolder.open(HOSTING, HostingBuild.FILES, packed)).files();
    PackedFolder.replace(files, out);
    PackedFolder.replace(hosting, out.resolveSibling(HOSTING));
    var told = told(build, files);
    told.add(toldOfHosting(hosting));
    return Answer.done(new NoticeReport(out.toString(), told));
  }

  private static SourceFiles open(CatalogImporter importer, Path folder) {
    var packed = importer.packed();
    return new SourceFiles(
        packed.readOn(), PackedFolder.open(importer.source().id(), packed.files(), folder));
  }

  private static Text toldOfHosting(Map<String, String> files) {
    return Text.of(
        "{}: {} prices of machines, {} measurements; {} bytes.",
        "{}: {} precios de máquinas, {} mediciones; {} bytes.",
        HOSTING,
        lines(files, "machines.tsv"),
        lines(files, "measurements.tsv"),
        files.values().stream().mapToLong(String::length).sum());
  }

  private static long lines(Map<String, String> files, String name) {
    return files.getOrDefault(name, "").lines().count();
  }

  private static List<Text> told(SnapshotBuild build, Map<String, String> files) {
    var sentences = new ArrayList<Text>();
    sentences.add(
        Text.of(
            "{} offers of {} models; {} values rejected; {} bytes.",
            "{} ofertas de {} modelos; {} valores rechazados; {} bytes.",
            build.offers().size(),
            new HashSet<>(build.offers().values()).size(),
            build.rejected().size(),
            files.values().stream().mapToLong(String::length).sum()));
    build
        .unmatched()
        .forEach((source, names) -> {
          if (!names.isEmpty()) {
            sentences.add(
                Text.of(
                    "{}: {} names not placed.",
                    "{}: {} nombres sin ubicar.",
                    source,
                    names.size()));
          }
        });
    return sentences;
  }
}
