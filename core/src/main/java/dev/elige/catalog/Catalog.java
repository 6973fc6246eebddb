package dev.elige.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All that is known about models and offers, in layers. Layers add up: what each states is kept,
 * and settled by the authority of its sources.
 *
 * @param layers the user's file first, then refreshed sources, then the built-in snapshot
 */
public record Catalog(List<Layer> layers) {
  public Catalog {
    layers = List.copyOf(layers);
  }

  /** The catalog that comes with the program. */
  public static Catalog builtIn() {
    return new Catalog(List.of(new Snapshot(new SnapshotStore.BuiltIn(), Set.of())));
  }

  /** This catalog with a layer on top. */
  public Catalog with(Layer layer) {
    var all = new ArrayList<Layer>();
    all.add(layer);
    all.addAll(layers);
    return new Catalog(all);
  }

  /** The versions of all layers together, with the newest of their dates. */
  public CatalogVersion version() {
    var versions = layers.stream().map(Layer::version).toList();
    return new CatalogVersion(
        versions.stream().map(CatalogVersion::version).collect(Collectors.joining("+")),
        versions.stream()
            .map(CatalogVersion::asOf)
            .max(Comparator.naturalOrder())
            .orElseThrow(() -> new IllegalStateException("a catalog has at least one layer")));
  }

  /** The catalog as it stood on a day. */
  public Market on(LocalDate day) {
    return new Market(this, day);
  }
}
