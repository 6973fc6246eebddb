package dev.elige.catalog.source;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;

/**
 * Runs importers on the packed copies, where the system property {@code elige.packed} names them.
 */
final class PackedFolder {
  private PackedFolder() {}

  /**
   * The findings of an importer, after the sanity rules; skips the test where there is no folder.
   */
  static Findings findings(CatalogImporter importer) {
    var folder = System.getProperty("elige.packed", "");
    assumeTrue(!folder.isEmpty(), "skipped: -Delige.packed names no folder of packed copies");
    var content = new HashMap<String, byte[]>();
    for (var file : importer.packed().files()) {
      content.put(file, bytes(Path.of(folder, file)));
    }
    var readOn = importer.packed().readOn();
    var findings = new Findings(importer.source(), readOn);
    importer.read(new SourceFiles(readOn, content), Known.NOTHING, findings);
    return SanityRules.apply(findings);
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
