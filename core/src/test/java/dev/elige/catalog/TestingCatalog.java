package dev.elige.catalog;

import dev.elige.base.Authority;
import dev.elige.base.Citation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A catalog in memory that a test writes down fact by fact. */
public final class TestingCatalog implements Layer {
  private final Map<OfferId, ModelId> offers = new LinkedHashMap<>();
  private final Map<Subject, List<Statement<?>>> facts = new HashMap<>();

  /** Names an offer of a model of the same spelling. */
  public TestingCatalog offer(String offer) {
    return offer(offer, offer);
  }

  public TestingCatalog offer(String offer, String model) {
    offers.put(OfferId.parse(offer), ModelId.parse(model));
    return this;
  }

  /** States a fact of an offer, read on {@link TestingSources#READ_ON}. */
  public <T> TestingCatalog state(String offer, Attribute<T> attribute, T value) {
    return state(OfferId.parse(offer), attribute, value);
  }

  /** States a price of an offer in its text form. */
  public TestingCatalog price(String offer, String price) {
    PriceText.read(price).forEach(term -> state(offer, Attributes.PRICE, term));
    return this;
  }

  private <T> TestingCatalog state(Subject subject, Attribute<T> attribute, T value) {
    var citation =
        new Citation(TestingSources.of(Authority.CURATED), "test", TestingSources.READ_ON);
    facts
        .computeIfAbsent(subject, _ -> new ArrayList<>())
        .add(new Statement<>(subject, attribute, Observation.of(value, citation)));
    return this;
  }

  public Market on(String day) {
    return new Catalog(List.of(this)).on(LocalDate.parse(day));
  }

  @Override
  public CatalogVersion version() {
    return new CatalogVersion("testing", TestingSources.READ_ON);
  }

  @Override
  public List<Provider> providers() {
    return offers.keySet().stream()
        .map(id -> new Provider(id.provider(), id.provider(), ""))
        .distinct()
        .toList();
  }

  @Override
  public Map<OfferId, ModelId> offersOf(String provider) {
    var result = new LinkedHashMap<OfferId, ModelId>();
    offers.forEach((id, model) -> {
      if (id.provider().equals(provider)) {
        result.put(id, model);
      }
    });
    return result;
  }

  @Override
  public Optional<FactSheet> facts(Subject subject) {
    return Optional.ofNullable(facts.get(subject)).map(Sheet::new);
  }

  private record Sheet(List<Statement<?>> statements) implements FactSheet {
    @Override
    @SuppressWarnings("unchecked") // a statement holds its own attribute's observation
    public <T> List<Observation<T>> observations(Attribute<T> attribute) {
      return statements.stream()
          .filter(statement -> statement.attribute().equals(attribute))
          .map(statement -> (Observation<T>) statement.observation())
          .toList();
    }
  }
}
