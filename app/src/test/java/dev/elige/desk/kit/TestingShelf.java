package dev.elige.desk.kit;

import dev.elige.catalog.Snapshot;
import dev.elige.catalog.SnapshotStore;
import dev.elige.catalog.source.RefreshedSources;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** Opens a snapshot as if it came with the program. */
public final class TestingShelf {
  private TestingShelf() {}

  /** Refreshed sources and the user's files on top of a snapshot. */
  public static Function<List<Path>, Shelf> over(
      SnapshotStore builtIn, RefreshedSources refreshed, LocalDate today) {
    return files ->
        Shelf.of(new Snapshot(builtIn, refreshed.stores().keySet()), refreshed, files, today);
  }
}
