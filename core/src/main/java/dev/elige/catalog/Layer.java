package dev.elige.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One part of a catalog: the built-in snapshot, a refreshed source, or the user's own file. */
public interface Layer {
  /** Name and date of the layer. */
  CatalogVersion version();

  /** The providers this layer names. */
  List<Provider> providers();

  /** The offers of a provider and the model each is of, empty where the layer does not say. */
  Map<OfferId, Optional<ModelId>> offersOf(String provider);

  /** The models this layer states something about. */
  Collection<ModelId> models();

  /** What this layer states about a subject, empty where nothing. */
  Optional<FactSheet> facts(Subject subject);

  /** Whether the user wrote it. */
  default boolean isOwn() {
    return false;
  }
}
