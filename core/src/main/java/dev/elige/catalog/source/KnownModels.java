package dev.elige.catalog.source;

import dev.elige.catalog.ModelId;
import dev.elige.catalog.ModelNames;
import dev.elige.catalog.OfferId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The known offers, seen from their models: what sources that name models look up. */
final class KnownModels {
  private final Map<ModelId, List<OfferId>> offers = new HashMap<>();

  KnownModels(Known known) {
    known
        .offers()
        .forEach(
            (offer, model) -> offers.computeIfAbsent(model, _ -> new ArrayList<>()).add(offer));
    offers.values().forEach(list -> list.sort(null));
  }

  /** The model that a name means, where somebody offers it. */
  Optional<ModelId> model(String name) {
    return Optional.of(ModelNames.modelOf(name)).filter(offers::containsKey);
  }

  Map<ModelId, List<OfferId>> offersByModel() {
    return offers;
  }

  /** The offers of a model by one provider. */
  List<OfferId> offers(ModelId model, String provider) {
    return offers.getOrDefault(model, List.of()).stream()
        .filter(offer -> offer.provider().equals(provider))
        .toList();
  }

  /**
   * The offers that a provider's own statement about an id holds for: the id itself, and its other
   * spellings at that provider. An undated alias is meant too, unless the provider offers another
   * dated snapshot under the same undated name, since the alias may have moved there.
   */
  List<OfferId> sameOffers(String provider, String id) {
    var reading = ModelNames.read(id);
    var result = new ArrayList<OfferId>();
    for (var offer : offers(reading.model(), provider)) {
      var written = ModelNames.read(offer.model()).written();
      if (written.equals(reading.written()) || !hasOtherSnapshot(written, provider)) {
        result.add(offer);
      }
    }
    return result;
  }

  private boolean hasOtherSnapshot(ModelId undated, String provider) {
    var model = ModelNames.modelOf(undated.toString());
    return offers.entrySet().stream()
        .filter(entry -> !entry.getKey().equals(model))
        .flatMap(entry -> entry.getValue().stream())
        .filter(offer -> offer.provider().equals(provider))
        .map(offer -> ModelNames.read(offer.model()).written().name())
        .anyMatch(name -> name.matches(Pattern.quote(undated.name()) + "-\\d{4}.*"));
  }
}
