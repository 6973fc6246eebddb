package dev.elige.catalog.source;

import dev.elige.catalog.Statement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;

/** Runs a Bedrock importer on small fixtures and shows what it states, one line each. */
final class TestingBedrock {
  static final LocalDate READ_ON = LocalDate.of(2026, 8, 22);

  private TestingBedrock() {}

  /** Reads fixtures that are named as the packed files are. */
  static Findings read(CatalogImporter importer) {
    return read(importer, importer.packed().files().toArray(new String[0]));
  }

  /** Reads the named files, each from the fixture with the last part of its name. */
  static Findings read(CatalogImporter importer, String... files) {
    var content = new HashMap<String, byte[]>();
    Arrays.stream(files)
        .forEach(file -> content.put(file, bytes(file.substring(file.lastIndexOf('/') + 1))));
    return read(importer, new SourceFiles(READ_ON, content));
  }

  static Findings read(CatalogImporter importer, SourceFiles files) {
    var findings = new Findings(importer.source(), READ_ON);
    importer.read(files, Known.NOTHING, findings);
    return findings;
  }

  /** The statements as {@code model attribute value}. */
  static List<String> lines(Findings findings) {
    return findings.statements().stream().map(TestingBedrock::line).toList();
  }

  static <T> String line(Statement<T> statement) {
    var text = statement.attribute().write().apply(statement.observation().value());
    var subject = statement.subject().toString().replace("amazon-bedrock/", "");
    return subject + " " + statement.attribute() + " " + text;
  }

  static byte[] bytes(String fixture) {
    try (var stream =
        Objects.requireNonNull(TestingBedrock.class.getResourceAsStream("bedrock/" + fixture))) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
