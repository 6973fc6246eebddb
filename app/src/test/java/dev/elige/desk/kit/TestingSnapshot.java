package dev.elige.desk.kit;

import dev.elige.base.Authority;
import dev.elige.base.Citation;
import dev.elige.base.LicenceClass;
import dev.elige.base.PartialDate;
import dev.elige.base.Source;
import dev.elige.catalog.Attribute;
import dev.elige.catalog.Attributes;
import dev.elige.catalog.ModelId;
import dev.elige.catalog.Observation;
import dev.elige.catalog.OfferId;
import dev.elige.catalog.Provider;
import dev.elige.catalog.SnapshotSources;
import dev.elige.catalog.SnapshotStore;
import dev.elige.catalog.SnapshotWriter;
import dev.elige.catalog.Statement;
import dev.elige.catalog.Validity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Writes the catalog of {@code small-catalog.txt} as a snapshot into a folder. */
public final class TestingSnapshot {
  private final SnapshotSources sources = new SnapshotSources();
  private final Map<String, Citation> citations = new HashMap<>();
  private final List<Provider> providers = new ArrayList<>();
  private final Map<OfferId, ModelId> modelOf = new LinkedHashMap<>();
  private final List<Statement<?>> statements = new ArrayList<>();

  private TestingSnapshot() {}

  /** The snapshot, written below a folder. */
  public static SnapshotStore in(Path folder) {
    var catalog = new TestingSnapshot();
    text().lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(catalog::read);
    return catalog.write(folder);
  }

  private static String text() {
    try (var in =
        Objects.requireNonNull(TestingSnapshot.class.getResourceAsStream("small-catalog.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private void read(String line) {
    var words = line.split(" ", 3);
    switch (words[0]) {
      case "source" -> source(words[1], words[2].split("; "));
      case "provider" -> providers.add(new Provider(words[1], words[2], ""));
      case "offer" -> modelOf.put(OfferId.parse(words[1]), ModelId.parse(words[2]));
      default -> fact(line, words);
    }
  }

  private void source(String id, String[] cells) {
    var day = LocalDate.parse(cells[5]);
    var source =
        new Source(
            id,
            cells[0],
            cells[1],
            cells[2],
            LicenceClass.valueOf(cells[3]),
            Authority.valueOf(cells[4]));
    sources.add(source, day);
    citations.put(id, new Citation(source, "", day));
  }

  private void fact(String line, String[] words) {
    var attribute =
        Attributes.all().stream()
            .filter(one -> one.key().equals(words[1]))
            .findFirst()
            .orElseThrow();
    var cells = line.substring(line.indexOf(" = ") + 3).split(" \\| ");
    var read = Objects.requireNonNull(citations.get(words[0]));
    var citation = new Citation(read.source(), cells.length > 1 ? cells[1] : "", read.asOf());
    add(attribute, cells, citation);
  }

  private <T> void add(Attribute<T> attribute, String[] cells, Citation citation) {
    var subject = modelOf.keySet().stream().reduce((_, last) -> last).orElseThrow();
    var from = cells.length > 2 ? PartialDate.parse(cells[2]).first() : citation.asOf();
    var to = cells.length > 3 ? LocalDate.parse(cells[3]) : LocalDate.MAX;
    for (T value : attribute.read().apply(cells[0])) {
      var observation = new Observation<>(value, citation, new Validity(from, to));
      statements.add(new Statement<>(subject, attribute, observation));
    }
  }

  private SnapshotStore write(Path folder) {
    var writer = new SnapshotWriter(sources, modelOf);
    statements.forEach(writer::add);
    writer
        .files(providers)
        .forEach((name, text) -> {
          try {
            var file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
          } catch (IOException e) {
            throw new AssertionError(e);
          }
        });
    return new SnapshotStore.Folder(folder);
  }
}
