package dev.elige.catalog.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elige.base.InvalidInputException;
import dev.elige.catalog.Attributes;
import dev.elige.catalog.Catalog;
import dev.elige.catalog.Offer;
import dev.elige.catalog.OfferId;
import dev.elige.catalog.TestingCatalog;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class UserCatalogReaderTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private static Offer offer(String id, String yaml) {
    var theirs = new TestingCatalog().offer("acme/alpha").price("acme/alpha", "on-demand/input=3");
    var own = UserCatalogReader.read("catalog.yaml", yaml, TODAY);
    return new Catalog(List.of(theirs.layer()))
        .with(own)
        .on(TODAY)
        .offer(OfferId.parse(id))
        .orElseThrow();
  }

  private static void assertRefused(String yaml, String... parts) {
    assertThatThrownBy(() -> UserCatalogReader.read("catalog.yaml", yaml, TODAY))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContainingAll(parts);
  }

  @Test
  void aContractPriceBeatsThePublishedOne() {
    var offer = offer("acme/alpha", "title: Contract\noffers: {acme/alpha: {price: {input: 2.5}}}");
    var price = offer.prices().terms().getFirst();
    assertThat(price.value().price()).hasToString("2.5 USD");
    assertThat(price.citation().source().title()).isEqualTo("Contract");
    assertThat(price.others()).hasSize(1);
  }

  @Test
  void anOwnModelIsAnOffer() {
    var offer =
        offer(
            "home/llama",
            """
            offers:
              home/llama:
                model: meta/llama-3.3-70b-instruct
                kind: text-generation
                context-window: 131072
                open-weights: true
                regions: [eu-west-1, "geo.eu:eu-west-3"]
                languages: official en,es
                price: {input: 0.4, output: 0.4, "batch/input@eu-west-1": 0.2}
            """);
    assertThat(offer.model().id()).hasToString("meta/llama-3.3-70b-instruct");
    assertThat(offer.fact(Attributes.CONTEXT_WINDOW).toOptional().orElseThrow().value())
        .isEqualTo(131_072);
    assertThat(offer.fact(Attributes.REGIONS).toOptional().orElseThrow().value()).hasSize(2);
    assertThat(offer.prices().terms()).hasSize(3);
  }

  @Test
  void aPriceHoldsFromItsDateOn() {
    var yaml = "as-of: 2027-01-01\noffers: {acme/alpha: {price: {input: 2}}}";
    assertThat(offer("acme/alpha", yaml).prices().terms().getFirst().value().price())
        .hasToString("3 USD");
  }

  @Test
  void allMistakesAreToldWithPlaceAndCure() {
    assertRefused(
        """
        offers:
          acme/alpha:
            contxt-window: 10
            max-output: many
            price: {input: cheap}
        """,
        "catalog.yaml:3:5",
        "Did you mean \"context-window\"?",
        "catalog.yaml:4:17",
        "catalog.yaml:5:20");
  }

  @Test
  void anIdNamesItsProvider() {
    assertRefused("offers: {alpha: {name: x}}", "catalog.yaml:1:10", "acme/alpha:");
  }
}
