package dev.elige.catalog.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ServicePricesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @Test
  void everyPriceCitesItsPageAndDay() {
    assertThat(ServicePrices.builtIn().prices())
        .isNotEmpty()
        .allSatisfy(price -> {
          assertThat(price.citation().source().url()).startsWith("https://aws.amazon.com/");
          assertThat(price.citation().asOf()).isBeforeOrEqualTo(TODAY);
          assertThat(price.validity().covers(TODAY)).isTrue();
          assertThat(price.price().amount()).isPositive();
        });
  }

  @Test
  void aServiceNobodyKnowsHasNoPriceAndSaysSo() {
    var price = ServicePrices.builtIn().price("babel-fish", TODAY);
    assertThat(price.fold(ServicePrice::service, Object::toString))
        .isEqualTo("no price of babel-fish is known for 2026-11-23");
  }
}
