package dev.elige.belief.own;

import dev.elige.base.InvalidInputException;
import dev.elige.base.Text;
import dev.elige.catalog.Market;
import dev.elige.catalog.Model;
import dev.elige.catalog.ModelId;
import dev.elige.catalog.ModelNames;
import dev.elige.catalog.OfferSearch;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds the model of a catalog that a name means: as {@code elige show} finds offers, and by every
 * spelling of a model that nobody offers.
 */
public final class CatalogModels implements Function<String, ModelId> {
  private static final int SHOWN = 5;

  private final Market market;
  private final OfferSearch offers;
  private final Map<String, List<ModelId>> found = new HashMap<>();

  public CatalogModels(Market market) {
    this.market = market;
    this.offers = new OfferSearch(market);
  }

  /**
   * The model.
   *
   * @throws InvalidInputException where the name means none, or several
   */
  @Override
  public ModelId apply(String name) {
    var meant = found.computeIfAbsent(name, this::meant);
    if (meant.size() > 1) {
      throw new InvalidInputException(
          name,
          Text.of("may be any of {} models.", "puede ser cualquiera de {} modelos.", meant.size()),
          Text.of(
              "Name one in full: {}.",
              "Escribe uno completo: {}.",
              meant.stream()
                  .limit(SHOWN)
                  .map(ModelId::toString)
                  .collect(Collectors.joining(", "))));
    }
    return meant.isEmpty() ? offers.find(name).model().id() : meant.getFirst();
  }

  private List<ModelId> meant(String name) {
    var offered =
        offers.fitting(name).stream().map(offer -> offer.model().id()).distinct().toList();
    var spelt = ModelNames.modelOf(name);
    return offered.size() != 1 && isStated(spelt) ? List.of(spelt) : offered;
  }

  private boolean isStated(ModelId id) {
    return offers.fitting(id.toString()).stream().anyMatch(offer -> offer.model().id().equals(id))
        || market.models().stream().map(Model::id).anyMatch(id::equals);
  }
}
