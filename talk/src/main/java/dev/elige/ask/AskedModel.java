package dev.elige.ask;

import dev.elige.base.Estimate;
import dev.elige.catalog.BedrockModelId;
import dev.elige.catalog.Offer;
import dev.elige.cost.Tariff;
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
  /**
   * The prices that its calls meet: of a model of Bedrock that is called through a profile, those
   * of the profile's geography.
   */
  Estimate<Tariff> tariff() {
    return offer.flatMap(this::tariff);
  }

  private Estimate<Tariff> tariff(Offer sold) {
    if (!sold.id().provider().equals("amazon-bedrock")) {
      return Estimate.known(Tariff.of(sold));
    }
    var places = BedrockModelId.of(model).among(sold.places());
    return places.isEmpty() && !sold.places().isEmpty()
        ? Estimate.unknown(
            "no source says that {} is sold under the id {}",
            "ninguna fuente dice que {} se venda con el id {}",
            sold.id(),
            model)
        : Estimate.known(new Tariff(sold, sold.prices(), places));
  }

  /** The canonical model, {@code vendor/name}; its id at the provider where none is known. */
  String canonical() {
    return offer.fold(known -> known.model().id().toString(), _ -> model);
  }
}
