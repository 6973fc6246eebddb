package dev.elige.desk.kit;

import dev.elige.catalog.Catalog;
import dev.elige.catalog.CatalogVersion;
import dev.elige.catalog.Layer;
import dev.elige.catalog.Snapshot;
import dev.elige.catalog.SnapshotSources;
import dev.elige.catalog.SnapshotStore;
import dev.elige.catalog.source.RefreshedSources;
import dev.elige.catalog.source.UserCatalogReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

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

  /**
   * The built-in snapshot with refreshed sources in place of their packed copies, and the user's
   * own files on top.
   *
   * @param own the user's files, weakest first
   */
  public static Shelf of(RefreshedSources refreshed, List<Path> own, LocalDate today) {
    return of(Snapshot.builtIn(refreshed.stores().keySet()), refreshed, own, today);
  }

  /**
   * Like {@link #of(RefreshedSources, List, LocalDate)}, with a built-in snapshot that is open
   * already.
   */
  public static Shelf of(
      Snapshot builtIn, RefreshedSources refreshed, List<Path> own, LocalDate today) {
    var stores = new ArrayList<SnapshotStore>(refreshed.stores().values());
    List<Layer> layers =
        new ArrayList<>(stores.stream().map(store -> new Snapshot(store, Set.of())).toList());
    stores.add(builtIn.store());
    layers.add(builtIn);
    own.forEach(file -> layers.addFirst(UserCatalogReader.read(file, today)));
    return new Shelf(new Catalog(layers), stores);
  }

  /** A catalog of one snapshot. */
  public static Shelf of(SnapshotStore store) {
    return new Shelf(new Catalog(List.of(new Snapshot(store, Set.of()))), List.of(store));
  }

  /** The sources of all snapshots. */
  public List<SnapshotSources> sources() {
    return catalog.layers().stream()
        .filter(Snapshot.class::isInstance)
        .map(layer -> ((Snapshot) layer).sources())
        .toList();
  }

  /** Name and date of what the catalog holds. */
  public CatalogVersion stamp() {
    return catalog.version();
  }
}
