package dev.elige.catalog;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A layer with every price that any source states of one offer times a factor. A layer on top would
 * not do: there all prices have the user's authority, and a price of a region that a stronger
 * source overrules would count.
 *
 * @param layer what is stated
 * @param only the offers that there are: fewer are decided faster
 * @param offer whose prices are others
 * @param factor by which
 */
public record TestingPrices(Layer layer, Set<OfferId> only, OfferId offer, BigDecimal factor)
    implements Layer {
  /** A catalog in which all prices of an offer are others. */
  public static Catalog times(
      Catalog catalog, Set<OfferId> only, OfferId offer, BigDecimal factor) {
    return new Catalog(
        catalog.layers().stream()
            .<Layer>map(layer -> new TestingPrices(layer, only, offer, factor))
            .toList());
  }

  @Override
  public CatalogVersion version() {
    return layer.version();
  }

  @Override
  public List<Provider> providers() {
    return layer.providers();
  }

  @Override
  public Map<OfferId, Optional<ModelId>> offersOf(String provider) {
    var offers = new LinkedHashMap<>(layer.offersOf(provider));
    offers.keySet().retainAll(only);
    return offers;
  }

  @Override
  public Collection<ModelId> models() {
    return layer.models();
  }

  @Override
  public Optional<FactSheet> facts(Subject subject) {
    var facts = layer.facts(subject);
    return subject.equals(offer) ? facts.map(sheet -> new Sheet(sheet, factor)) : facts;
  }

  private record Sheet(FactSheet facts, BigDecimal factor) implements FactSheet {
    @Override
    public <T> List<Observation<T>> observations(Attribute<T> attribute) {
      return facts.observations(attribute).stream().map(this::scaled).toList();
    }

    @SuppressWarnings("unchecked") // a price stays a price
    private <T> Observation<T> scaled(Observation<T> one) {
      return one.value() instanceof PriceTerm term
          ? new Observation<>((T) times(term), one.citation(), one.validity())
          : one;
    }

    private PriceTerm times(PriceTerm term) {
      var text = PriceText.slot(term) + "=" + term.price().times(factor);
      return PriceText.read(text).getFirst();
    }
  }
}
