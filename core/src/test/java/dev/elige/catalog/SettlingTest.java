package dev.elige.catalog;

import static dev.elige.base.Authority.AGGREGATOR;
import static dev.elige.base.Authority.CURATED;
import static dev.elige.base.Authority.USER;
import static dev.elige.base.Authority.VENDOR_ENDPOINT;
import static dev.elige.catalog.TestingSources.observed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.base.Citation;
import dev.elige.base.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SettlingTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private static long settledWindow(List<Observation<Long>> observations) {
    return Settling.on(TODAY, Attributes.CONTEXT_WINDOW, observations).getFirst().value();
  }

  @Test
  void theVendorBeatsANewerAggregator() {
    assertThat(
            settledWindow(
                List.of(
                    observed(42_000L, AGGREGATOR, "2026-08-01"),
                    observed(8_000L, VENDOR_ENDPOINT, "2023-12-05"))))
        .isEqualTo(8_000);
  }

  @Test
  void newerWinsAmongEquals() {
    assertThat(
            settledWindow(
                List.of(
                    observed(100L, CURATED, "2026-07-02"), observed(200L, CURATED, "2026-08-21"))))
        .isEqualTo(200);
  }

  @Test
  void theUserBeatsEverybody() {
    assertThat(
            settledWindow(
                List.of(
                    observed(1L, VENDOR_ENDPOINT, "2026-08-20"), observed(2L, USER, "2020-01-01"))))
        .isEqualTo(2);
  }

  @Test
  void theLosersAreKeptAndTheOrderOfInputDoesNotMatter() {
    var all = new ArrayList<Observation<Long>>();
    for (var authority : dev.elige.base.Authority.values()) {
      all.add(observed((long) authority.ordinal(), authority, "2026-08-01"));
    }
    var random = new Random(7);
    for (int i = 0; i < 50; i++) {
      Collections.shuffle(all, random);
      var settled = Settling.on(TODAY, Attributes.CONTEXT_WINDOW, all).getFirst();
      assertThat(settled.value()).isEqualTo(USER.ordinal());
      assertThat(settled.others())
          .extracting(Observation::value)
          .containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
    }
  }

  @Test
  void aPriceOutsideItsValidityIsUnknownThatDayAndStillTheNearest() {
    var march = PartialDate.parse("2024-03");
    var citation = new Citation(TestingSources.of(CURATED), "", march.first());
    var price =
        new Observation<>(
            PriceText.read("on-demand/input=0.8").getFirst(), citation, Validity.on(march));
    var day = LocalDate.of(2023, 12, 5);
    assertThat(Settling.on(day, Attributes.PRICE, List.of(price))).isEmpty();
    assertThat(Settling.nearest(day, Attributes.PRICE, List.of(price)))
        .singleElement()
        .satisfies(settled -> assertThat(settled.winner()).isEqualTo(price));
    assertThat(Settling.on(LocalDate.of(2024, 3, 31), Attributes.PRICE, List.of(price))).hasSize(1);
    assertThat(Settling.on(LocalDate.of(2024, 4, 1), Attributes.PRICE, List.of(price))).isEmpty();
  }

  @Test
  void pricesOfDifferentMetersStandSideBySide() {
    var observations =
        List.of(
            observed(PriceText.read("on-demand/input=3").getFirst(), CURATED, "2026-08-21"),
            observed(PriceText.read("on-demand/output=15").getFirst(), CURATED, "2026-08-21"),
            observed(PriceText.read("on-demand/input=3.1").getFirst(), AGGREGATOR, "2026-08-01"));
    assertThat(Settling.on(TODAY, Attributes.PRICE, observations)).hasSize(2);
  }
}
