package dev.elige.catalog.source;

import dev.elige.catalog.ModelId;
import dev.elige.catalog.OfferId;
import java.util.HashMap;
import java.util.Map;

/**
 * The offers that earlier importers have named, each with the model it is of.
 *
 * @param offers offer to model
 */
public record Known(Map<OfferId, ModelId> offers) {
  public static final Known NOTHING = new Known(Map.of());

  public Known {
    offers = Map.copyOf(offers);
  }

  /** These offers and others; where both name one, the others count. */
  public Known and(Map<OfferId, ModelId> others) {
    var all = new HashMap<>(offers);
    all.putAll(others);
    return new Known(all);
  }
}
