package dev.elige.ask;

import dev.elige.base.Estimate;
import dev.elige.catalog.Offer;
import dev.elige.provider.ModelProvider;
import dev.elige.tokens.ModelCounter;

/**
 * A model that can be asked.
 *
 * @param id the offer's id, {@code provider/model}
 * @param model its id at the provider
 * @param provider who is asked
 * @param offer what it costs; unknown where the catalog does not have it
 * @param counter counts texts for it, where the provider does not report
 */
public record AskedModel(
    String id, String model, ModelProvider provider, Estimate<Offer> offer, ModelCounter counter) {
  /** The canonical model, {@code vendor/name}; its id at the provider where none is known. */
  String canonical() {
    return offer.fold(known -> known.model().id().toString(), _ -> model);
  }
}
