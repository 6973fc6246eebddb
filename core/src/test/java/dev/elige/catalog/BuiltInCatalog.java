package dev.elige.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The catalog that comes with the program, opened once for all tests, on one day. */
public final class BuiltInCatalog {
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  public static final SnapshotStore STORE = new SnapshotStore.BuiltIn();
  public static final SnapshotSources SOURCES = SnapshotSources.parse(STORE.require("sources.tsv"));

  private static final Market MARKET = Catalog.builtIn().on(TODAY);

  private BuiltInCatalog() {}

  public static Market market() {
    return MARKET;
  }

  public static Offer offer(String id) {
    return MARKET.offer(OfferId.parse(id)).orElseThrow(() -> new AssertionError("no offer " + id));
  }

  /** Everything that is stated of offers and models, one by one. */
  public static Stream<Statement<?>> statements() {
    var sheets =
        Stream.concat(
            MARKET.offers().stream().map(offer -> new About(offer.id(), offer.facts())),
            MARKET.models().stream().map(model -> new About(model.id(), model.facts())));
    return sheets.flatMap(About::statements);
  }

  /** What holds in the slot of a price, written as in a snapshot: {@code on-demand/input}. */
  static Optional<Settled<PriceTerm>> price(String offer, String slot) {
    return offer(offer).prices().terms().stream()
        .filter(term -> PriceText.slot(term.value()).equals(slot))
        .findFirst();
  }

  private record About(Subject subject, FactSheet facts) {
    Stream<Statement<?>> statements() {
      List<Statement<?>> all = new ArrayList<>();
      Attributes.all().forEach(attribute -> add(attribute, all));
      return all.stream();
    }

    private <T> void add(Attribute<T> attribute, List<Statement<?>> all) {
      for (Observation<T> observation : facts.observations(attribute)) {
        all.add(new Statement<>(subject, attribute, observation));
      }
    }
  }
}
