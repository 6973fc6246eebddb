package dev.elige.desk;

import dev.elige.base.Source;
import dev.elige.catalog.Catalog;
import dev.elige.catalog.Snapshot;
import dev.elige.catalog.SnapshotSources;
import dev.elige.catalog.SnapshotStore;
import dev.elige.report.CatalogStamp;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * The catalog in use.
 *
 * @param catalog the catalog
 * @param stores the folders or jars its snapshots lie in
 */
public record Shelf(Catalog catalog, List<SnapshotStore> stores) {
  public Shelf {
    stores = List.copyOf(stores);
  }

  /** A catalog of one snapshot. */
  public static Shelf of(SnapshotStore store) {
    return new Shelf(new Catalog(List.of(new Snapshot(store, java.util.Set.of()))), List.of(store));
  }

  /** The sources of all snapshots. */
  List<SnapshotSources> sources() {
    return catalog.layers().stream()
        .filter(Snapshot.class::isInstance)
        .map(layer -> ((Snapshot) layer).sources())
        .toList();
  }

  /** The day of the newest source, and a version that changes with any of them. */
  CatalogStamp stamp() {
    var newest =
        sources().stream()
            .flatMap(Shelf::days)
            .max(Comparator.naturalOrder())
            .orElse(LocalDate.EPOCH);
    var crc = new CRC32();
    sources().forEach(sources -> sources.all().forEach(one -> update(crc, sources, one)));
    return new CatalogStamp(newest + "-" + Long.toHexString(crc.getValue()), newest);
  }

  private static Stream<LocalDate> days(SnapshotSources sources) {
    return sources.all().stream().map(sources::readOn);
  }

  private static void update(CRC32 crc, SnapshotSources sources, Source source) {
    crc.update((source.id() + "@" + sources.readOn(source)).getBytes(StandardCharsets.UTF_8));
  }
}
