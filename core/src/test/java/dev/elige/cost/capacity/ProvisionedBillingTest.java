package dev.elige.cost.capacity;

import static dev.elige.cost.capacity.TestingCapacity.notes;
import static dev.elige.cost.capacity.TestingCapacity.perMinute;
import static dev.elige.cost.capacity.TestingCapacity.reason;
import static dev.elige.cost.capacity.TestingCapacity.total;
import static dev.elige.cost.capacity.TestingCapacity.units;
import static dev.elige.cost.capacity.TestingCapacity.workload;
import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.base.DisplayLanguage;
import dev.elige.base.Estimate;
import dev.elige.catalog.Availability;
import dev.elige.catalog.Commitment;
import dev.elige.cost.Bill;
import dev.elige.cost.Mode;
import dev.elige.cost.TokenSize;
import dev.elige.cost.Workload;
import dev.elige.spec.Size;
import dev.elige.spec.usage.Arrival;
import dev.elige.spec.usage.Media;
import dev.elige.spec.usage.Reuse;
import dev.elige.spec.usage.Spread;
import dev.elige.spec.usage.Usage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProvisionedBillingTest {
  private static final Mode.Provisioned NONE = new Mode.Provisioned(Commitment.NONE);

  /**
   * Amazon Bedrock pricing page, section "Pricing examples" (Korean edition of 2025-02-28): units x
   * price of an hour x 24 x 31 hours, one-month commitment.
   */
  @ParameterizedTest
  @CsvSource({
    "2, 18.40, 27379.20", // Titan Text Express
    "1, 16.20, 12052.80", // Titan Image Generator
    "1, 39.60, 29462.40", // Claude Instant, and Command
    "1, 21.18, 15757.92", // Llama 2
    "1, 49.86, 37095.84" // SDXL 1.0
  })
  void publishedExamplesOfBedrockComeOutToTheCent(String units, String price, String expected) {
    var tariff = new TestingCapacity().price("provisioned/one-month/base=" + price).tariff();
    var mode = new Mode.Provisioned(Commitment.ONE_MONTH);
    var bill =
        ProvisionedBilling.bill(workload("1000", 100, 10, units(units, "744")), tariff, mode);
    assertThat(new BigDecimal(total(bill).replace(" USD", ""))).isEqualByComparingTo(expected);
  }

  /**
   * Microsoft Learn, "Understanding costs associated with provisioned throughput units"
   * (2025-08-14): 300 units for an hour cost 300 rates, 15 minutes a quarter of an hour's charge.
   */
  @ParameterizedTest
  @CsvSource({"300, 1, 300 USD", "1, 0.25, 0.25 USD"})
  void publishedExamplesOfAzureComeOut(String units, String hours, String expected) {
    var tariff = new TestingCapacity().price("provisioned/none/base=1").tariff();
    var workload = workload("1000", 100, 10, units(units, hours));
    assertThat(ProvisionedBilling.bill(workload, tariff, NONE).map(Bill::monthly).toOptional())
        .map(money -> money.rounded(2).toString())
        .contains(expected);
  }

  /** The same page on gpt-5: one output token weighs eight input tokens, 4,750 a minute a unit. */
  @Test
  void anOutputTokenOfGptFiveUsesTheCapacityOfEightInputTokens() {
    var capacity = "any=4750 PTU output:8 cached:0";
    assertThat(needed(perMinute(4750, 0, 1), capacity)).isEqualByComparingTo("8");
    assertThat(needed(perMinute(4750, 8, 0), capacity)).isEqualByComparingTo("8");
  }

  /**
   * Google Cloud, "Calculate Provisioned Throughput requirements": 10 requests a second. Gemini 2.0
   * Flash (2025-09-04): 1,000 text and 500 audio tokens in at weights 1 and 7, 300 out at 4, 3,360
   * tokens a second of a unit; 16.96, so 17. Gemini 3.6 Flash (2026): 1,500 in at 1, 300 out at 5,
   * 675 a second; 44.44, so 45.
   */
  @ParameterizedTest
  @CsvSource({"4500, 4, 3360, 16.96, 17", "1500, 5, 675, 44.44, 45"})
  void publishedExamplesOfVertexNeedAsManyUnits(
      long weightedInput, String outputWeight, long perSecond, String exact, String bought) {
    var capacity = "any=" + 60 * perSecond + " GSU output:" + outputWeight;
    var count = count(perMinute(600, weightedInput, 300), capacity).toOptional().orElseThrow();
    var needed = count.needed().toOptional().orElseThrow();
    assertThat(needed.setScale(2, RoundingMode.HALF_UP)).isEqualByComparingTo(exact);
    assertThat(count.units()).isEqualByComparingTo(bought);
  }

  /** By hand: 100 x (1,000 - 800 x 0.5 + 4 x 200) / 2,500 = 56; in fives from 15 on, 60. */
  @Test
  void unitsAreBoughtByTheIncrementAboveTheMinimum() {
    var capacity = "any=2500 PTU output:4 cached:0 minimum:15 increment:5";
    var reuse =
        new Reuse(new BigDecimal("800"), BigDecimal.ONE, Optional.of(new BigDecimal("0.5")));
    var workload = perMinute(100, 1000, 200);
    var cached = workload.withUsage(workload.usage().change().reuse(reuse).build());
    assertThat(needed(cached, capacity)).isEqualByComparingTo("56");
    assertThat(bought(cached, capacity)).isEqualByComparingTo("60");
    assertThat(bought(perMinute(1, 10, 1), capacity)).isEqualByComparingTo("15");
  }

  /** Kimi K2 on Azure starts at 500 units and grows by 275: 501 needs 775. */
  @Test
  void theIncrementCountsFromTheMinimum() {
    var capacity = "any=1000 PTU output:4 minimum:500 increment:275";
    assertThat(bought(perMinute(501, 1000, 0), capacity)).isEqualByComparingTo("775");
    assertThat(bought(perMinute(500, 1000, 0), capacity)).isEqualByComparingTo("500");
  }

  /**
   * Half the requests of 100,000 tokens at 100,000 a minute, half of 300,000 at 50,000: 0.5 + 3.
   */
  @Test
  void longRequestsTakeMoreOfAUnit() {
    var sizes =
        TokenSize.of(
            Size.tokens(200_000),
            Optional.of(
                new Spread.Histogram(
                    List.of(
                        new Spread.Bin(new BigDecimal("100000"), new BigDecimal("0.5")),
                        new Spread.Bin(new BigDecimal("300000"), new BigDecimal("0.5"))))));
    var plain = perMinute(1, 1, 0);
    var workload = new Workload(plain.requests(), sizes, plain.output(), plain.usage());
    var tariff =
        new TestingCapacity()
            .price("provisioned/none/base=1")
            .capacity("any=100000 GSU output:5")
            .capacity("any/200000=50000 GSU output:5")
            .tariff();
    var count = UnitSizer.units(workload, tariff.offer(), Optional.empty());
    assertThat(count.flatMap(UnitCount::needed).toOptional().orElseThrow())
        .isEqualByComparingTo("3.5");
  }

  /** Office hours are 45 of 168: the busiest minute has 168/45 times the mean. */
  @Test
  void capacityIsBoughtForTheBusiestMinuteAndPaidDayAndNight() {
    var tariff =
        new TestingCapacity()
            .price("provisioned/none/base=2")
            .capacity("any=1000 PTU output:4")
            .tariff();
    var workload = perMinute(45, 1000, 0);
    var office =
        workload.withUsage(workload.usage().change().arrival(Arrival.BUSINESS_HOURS).build());
    var bill = ProvisionedBilling.bill(office, tariff, NONE);
    assertThat(total(bill)).isEqualTo("241920 USD"); // 168 units x 2 USD x 720 hours
    assertThat(notes(bill))
        .contains("168 units, 100 % used in the busiest minute and 26.8 % on average.");
  }

  @Test
  void whatTheUserStatesOfAUnitCountsBeforeTheCatalog() {
    var usage = Usage.PLAIN.change().hoursOfMonth(new BigDecimal("720"));
    var both = usage.capacity(TestingCapacity.capacity("5000", "500", "")).build();
    var workload = perMinute(100, 100, 20).withUsage(both);
    // the tighter of 100 x 100 / 5,000 = 2 and 100 x 20 / 500 = 4
    assertThat(needed(workload, "any=1000 PTU output:4")).isEqualByComparingTo("4");
    var inputOnly = usage.capacity(TestingCapacity.capacity("5000", "", "")).build();
    // with the published weight: 100 x (100 + 4 x 20) / 5,000
    assertThat(needed(workload.withUsage(inputOnly), "any=1000 PTU output:4"))
        .isEqualByComparingTo("3.6");
  }

  @Test
  void withoutAFigureTheBillIsUnknownAndNamesThePriceOfAUnit() {
    var tariff = new TestingCapacity().price("provisioned/none/base=24").tariff();
    var bill = ProvisionedBilling.bill(workload("1000", 100, 10, Usage.PLAIN), tariff, NONE);
    assertThat(reason(bill, DisplayLanguage.ENGLISH))
        .isEqualTo(
            "what one unit takes in a minute is neither stated nor published; one unit costs 17532"
                + " USD for a month of 730.5 hours");
    assertThat(reason(bill, DisplayLanguage.SPANISH))
        .endsWith("una unidad cuesta 17532 USD por un mes de 730,5 horas");
  }

  @Test
  void aWeightThatIsNotPublishedIsNotGuessed() {
    var unweighted = "any=1000 PTU minimum:80 increment:40";
    assertThat(count(perMinute(1, 100, 10), unweighted).isKnown()).isFalse();
    assertThat(bought(perMinute(1, 100, 0), unweighted)).isEqualByComparingTo("80");
  }

  @Test
  void imagesAreNotSizedByTheWeightsOfText() {
    var media = new Media(BigDecimal.ONE, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
    var workload = workload("1000", 100, 10, Usage.PLAIN.change().media(media).build());
    assertThat(count(workload, "any=1000 PTU output:4").isKnown()).isFalse();
  }

  @Test
  void statedUnitsThatAreTooFewAreTold() {
    var tariff =
        new TestingCapacity()
            .price("provisioned/none/base=1")
            .capacity("any=1000 PTU output:1")
            .tariff();
    var usage = units("5", "720");
    var bill = ProvisionedBilling.bill(perMinute(10, 1000, 0).withUsage(usage), tariff, NONE);
    assertThat(total(bill)).isEqualTo("3600 USD");
    assertThat(notes(bill))
        .anyMatch(note -> note.startsWith("The busiest minute needs more units than stated"));
  }

  @Test
  void eachDeploymentHasItsOwnMinimumAndPriceAndTheCheapestIsBilled() {
    var catalog =
        new TestingCapacity()
            .price("provisioned/none/base@global:=1")
            .price("provisioned/none/base@westeurope=2.4")
            .capacity("global=2500 PTU output:4 minimum:15 increment:5")
            .capacity("in-region=2500 PTU output:4 minimum:50 increment:50");
    var workload = workload("10", 10, 1, Usage.PLAIN.change().hoursOfMonth(BigDecimal.ONE).build());
    var regional = catalog.tariff(Availability.inRegion("westeurope"));
    assertThat(total(ProvisionedBilling.bill(workload, regional, NONE))).isEqualTo("120 USD");
    var both =
        catalog.tariff(Availability.inRegion("westeurope"), Availability.global("westeurope"));
    assertThat(total(ProvisionedBilling.bill(workload, both, NONE))).isEqualTo("15 USD");
  }

  @Test
  void everyCommitmentThatIsSoldIsAModeAndCustomModelsAreNot() {
    var tariff =
        new TestingCapacity()
            .price("provisioned/six-months/base=1")
            .price("provisioned/none/base=3")
            .price("provisioned/one-month/custom=2")
            .tariff();
    assertThat(ProvisionedBilling.modes(perMinute(1, 1, 1), tariff))
        .extracting(Mode::id)
        .containsExactly("provisioned/none", "provisioned/six-months");
    var custom = new Mode.Provisioned(Commitment.ONE_MONTH);
    assertThat(ProvisionedBilling.bill(perMinute(1, 1, 1), tariff, custom).isKnown()).isFalse();
  }

  @Test
  void theExplanationLeadsFromTheAmountToTheSourceOfTheCapacity() {
    var tariff =
        new TestingCapacity()
            .price("provisioned/none/base=1")
            .capacity("any=1000 PTU output:1")
            .tariff();
    var tree =
        ProvisionedBilling.bill(perMinute(10, 1000, 0), tariff, NONE)
            .map(Bill::explanation)
            .toOptional()
            .orElseThrow();
    assertThat(tree.value()).hasToString("7200 USD");
    var hours = tree.parts().getFirst().parts().getFirst();
    assertThat(hours.value()).hasToString("7200");
    assertThat(hours.parts().getFirst().parts().getLast().citation()).isPresent();
  }

  private static Estimate<UnitCount> count(Workload workload, String capacity) {
    var offer = new TestingCapacity().capacity(capacity).tariff().offer();
    return UnitSizer.units(workload, offer, Optional.empty());
  }

  private static BigDecimal needed(Workload workload, String capacity) {
    return count(workload, capacity).flatMap(UnitCount::needed).toOptional().orElseThrow();
  }

  private static BigDecimal bought(Workload workload, String capacity) {
    return count(workload, capacity).map(UnitCount::units).toOptional().orElseThrow();
  }
}
