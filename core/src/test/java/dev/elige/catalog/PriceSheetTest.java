package dev.elige.catalog;

import static dev.elige.catalog.Meter.INPUT;
import static dev.elige.catalog.ServiceTier.BATCH;
import static dev.elige.catalog.ServiceTier.ON_DEMAND;
import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.base.Authority;
import dev.elige.base.Estimate;
import dev.elige.base.Estimate.Known;
import dev.elige.base.Estimate.Unknown;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PriceSheetTest {
  private static PriceSheet sheet(String... prices) {
    var catalog = new TestingCatalog().offer("acme/alpha");
    for (String price : prices) {
      catalog.price("acme/alpha", price);
    }
    return catalog.on("2026-11-23").offersOf("acme").getFirst().prices();
  }

  private static String amount(Estimate<Settled<PriceTerm>> price) {
    return switch (price) {
      case Known<Settled<PriceTerm>>(var settled) -> settled.value().price().toString();
      case Unknown<Settled<PriceTerm>>(var reason) -> reason.toString();
    };
  }

  @Test
  void theContextTierStartsAboveItsLimit() {
    var sheet = sheet("on-demand/input=3", "on-demand/input/200000=6");
    assertThat(amount(sheet.tokenPrice(ON_DEMAND, INPUT, 200_000, "", Routing.GLOBAL)))
        .isEqualTo("3 USD");
    assertThat(amount(sheet.tokenPrice(ON_DEMAND, INPUT, 200_001, "", Routing.GLOBAL)))
        .isEqualTo("6 USD");
  }

  /** The strong source lists base prices only, so the weak one alone knows the long request's. */
  @Test
  void theLongContextPriceOfAWeakSourceBeatsTheBasePriceOfAStrongOne() {
    var sheet =
        new TestingCatalog()
            .offer("acme/alpha")
            .price("acme/alpha", "on-demand/input@us-east-1=3", Authority.VENDOR_ENDPOINT)
            .price("acme/alpha", "on-demand/input=2.9", Authority.ROUTER)
            .price("acme/alpha", "on-demand/input/200000=6", Authority.ROUTER)
            .on("2026-11-23")
            .offersOf("acme")
            .getFirst()
            .prices();
    assertThat(amount(sheet.tokenPrice(ON_DEMAND, INPUT, 200_000, "us-east-1", Routing.IN_REGION)))
        .isEqualTo("3 USD");
    assertThat(amount(sheet.tokenPrice(ON_DEMAND, INPUT, 200_001, "us-east-1", Routing.IN_REGION)))
        .isEqualTo("6 USD");
  }

  /** Titan Text Express cost 0.8 in March 2024 and costs 0.2 in the price list of August 2026. */
  @Test
  void theNearestPriceIsTheOneNearestInTimeNotTheOneOfTheStrongestSource() {
    var offer = BuiltInCatalog.offer("amazon-bedrock/amazon.titan-text-express-v1");
    var then = Catalog.builtIn().on(LocalDate.of(2023, 12, 5)).offer(offer.id()).orElseThrow();
    assertThat(amount(then.prices().tokenPrice(ON_DEMAND, INPUT, 1, "", Routing.IN_REGION)))
        .startsWith("no price published");
    for (var region : new String[] {"", "us-east-1", "eu-central-1"}) {
      assertThat(
              amount(
                  then.nearestPrices().tokenPrice(ON_DEMAND, INPUT, 1, region, Routing.IN_REGION)))
          .isEqualTo("0.8 USD");
    }
  }

  @Test
  void thePriceOfTheRegionBeatsThePriceOfEverywhere() {
    var sheet = sheet("on-demand/input=1", "on-demand/input@eu-west-1=1.1");
    assertThat(amount(sheet.tokenPrice(ON_DEMAND, INPUT, 1, "eu-west-1", Routing.IN_REGION)))
        .isEqualTo("1.1 USD");
    assertThat(amount(sheet.tokenPrice(ON_DEMAND, INPUT, 1, "us-east-1", Routing.IN_REGION)))
        .isEqualTo("1 USD");
  }

  @Test
  void globalRoutingHasItsOwnPrice() {
    var sheet = sheet("on-demand/input@eu-west-1=3.3", "on-demand/input@global:eu-west-1=3");
    assertThat(amount(sheet.tokenPrice(ON_DEMAND, INPUT, 1, "eu-west-1", Routing.GEO)))
        .isEqualTo("3.3 USD");
    assertThat(amount(sheet.tokenPrice(ON_DEMAND, INPUT, 1, "eu-west-1", Routing.GLOBAL)))
        .isEqualTo("3 USD");
  }

  @Test
  void aMissingBatchPriceIsUnknownAndNotHalfOfAnything() {
    var sheet = sheet("on-demand/input=3");
    assertThat(amount(sheet.tokenPrice(BATCH, INPUT, 1, "", Routing.GLOBAL)))
        .isEqualTo("no price published: input, batch");
  }

  @Test
  void onlyAllZeroesAreZero() {
    assertThat(sheet("on-demand/input=0", "on-demand/output=0").allZero()).isTrue();
    assertThat(sheet("on-demand/input=0", "on-demand/output=1").allZero()).isFalse();
    assertThat(sheet("storage=1.95").allZero()).isFalse();
  }
}
