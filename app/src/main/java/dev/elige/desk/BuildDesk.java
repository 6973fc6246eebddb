package dev.elige.desk;

import dev.elige.base.InvalidInputException;
import dev.elige.base.Text;
import dev.elige.catalog.source.CatalogImporter;
import dev.elige.catalog.source.HostingBuild;
import dev.elige.catalog.source.SnapshotBuild;
import dev.elige.catalog.source.SourceFiles;
import dev.elige.report.NoticeReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Makes a snapshot from a folder of packed copies: how the built-in one comes to be. */
final class BuildDesk {
  /** The folder of the hosting catalog, beside that of the snapshot. */
  private static final String HOSTING = "hosting";

  private final List<CatalogImporter> importers;

  BuildDesk(List<CatalogImporter> importers) {
    this.importers = importers;
  }

  Answer answer(Path packed, Path out) {
    var build = new SnapshotBuild();
    build.run(importers, importer -> open(importer, packed));
    var files = build.files();
    var hosting = HostingBuild.tables(open(HOSTING, HostingBuild.FILES, packed)).files();
    write(files, out);
    write(hosting, out.resolveSibling(HOSTING));
    var told = told(build, files);
    told.add(toldOfHosting(hosting));
    return Answer.done(new NoticeReport(out.toString(), told));
  }

  private static SourceFiles open(CatalogImporter importer, Path folder) {
    var packed = importer.packed();
    return new SourceFiles(packed.readOn(), open(importer.source().id(), packed.files(), folder));
  }

  private static Map<String, byte[]> open(String source, List<String> names, Path folder) {
    var content = new HashMap<String, byte[]>();
    for (var name : names) {
      try {
        content.put(name, Files.readAllBytes(folder.resolve(name)));
      } catch (IOException _) {
        throw new InvalidInputException(
            folder.resolve(name).toString(),
            Text.of("cannot be read.", "no se puede leer."),
            Text.of("The source {} needs it.", "La fuente {} lo necesita.", source));
      }
    }
    return content;
  }

  /** Writes the new snapshot beside the old one and then puts it in its place. */
  private static void write(Map<String, String> files, Path out) {
    try {
      var parent = out.toAbsolutePath().getParent();
      Files.createDirectories(parent);
      var fresh = Files.createTempDirectory(parent, ".snapshot");
      for (var file : files.entrySet()) {
        var target = fresh.resolve(file.getKey());
        Files.createDirectories(target.getParent());
        Files.writeString(target, file.getValue());
      }
      delete(out);
      Files.move(fresh, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> inside = Files.walk(folder)) {
      for (var path : inside.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
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
