package dev.elige.catalog;

import dev.elige.base.Authority;
import dev.elige.base.Citation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A catalog in memory that a test writes down fact by fact. */
public final class TestingCatalog {
  private final Map<OfferId, Optional<ModelId>> offers = new LinkedHashMap<>();
  private final List<Statement<?>> statements = new ArrayList<>();

  /** Names an offer of a model of the same spelling. */
  public TestingCatalog offer(String offer) {
    return offer(offer, offer);
  }

  public TestingCatalog offer(String offer, String model) {
    offers.put(OfferId.parse(offer), Optional.of(ModelId.parse(model)));
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

  /** States a price of an offer as a source of some authority does. */
  public TestingCatalog price(String offer, String price, Authority authority) {
    PriceText.read(price)
        .forEach(term -> state(OfferId.parse(offer), Attributes.PRICE, term, authority));
    return this;
  }

  /** States a price of an offer that holds for some days only. */
  public TestingCatalog price(String offer, String price, Validity validity) {
    var source = TestingSources.of(Authority.CURATED);
    var citation = new Citation(source, "test", TestingSources.READ_ON);
    for (var term : PriceText.read(price)) {
      var observation = new Observation<>(term, citation, validity);
      statements.add(new Statement<>(OfferId.parse(offer), Attributes.PRICE, observation));
    }
    return this;
  }

  private <T> TestingCatalog state(Subject subject, Attribute<T> attribute, T value) {
    return state(subject, attribute, value, Authority.CURATED);
  }

  private <T> TestingCatalog state(
      Subject subject, Attribute<T> attribute, T value, Authority authority) {
    var citation = new Citation(TestingSources.of(authority), "test", TestingSources.READ_ON);
    statements.add(new Statement<>(subject, attribute, Observation.of(value, citation)));
    return this;
  }

  public Market on(String day) {
    return new Catalog(List.of(layer())).on(LocalDate.parse(day));
  }

  /** The layer as written so far. */
  public Layer layer() {
    var providers =
        offers.keySet().stream()
            .map(id -> new Provider(id.provider(), id.provider(), ""))
            .distinct()
            .toList();
    return new StatementLayer(
        new CatalogVersion("testing", TestingSources.READ_ON), providers, offers, statements);
  }
}
