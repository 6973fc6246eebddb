package dev.elige.cost.custom;

import static dev.elige.cost.custom.TestingTuning.bill;
import static dev.elige.cost.custom.TestingTuning.hosted;
import static dev.elige.cost.custom.TestingTuning.hours;
import static dev.elige.cost.custom.TestingTuning.known;
import static dev.elige.cost.custom.TestingTuning.tariff;
import static dev.elige.cost.custom.TestingTuning.tokens;
import static dev.elige.cost.custom.TestingTuning.usage;
import static dev.elige.cost.custom.TestingTuning.workload;
import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.cost.Bill;
import dev.elige.cost.Mode;
import dev.elige.cost.Mode.Serving;
import dev.elige.cost.Tariff;
import dev.elige.cost.Workload;
import dev.elige.spec.usage.Training;
import dev.elige.spec.usage.UnitCapacity;
import dev.elige.spec.usage.Usage;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FineTunedBillingTest {
  private static final Tariff BEDROCK =
      tariff(
          "amazon-bedrock/acme.alpha",
          "training/million-tokens=4",
          "storage=1.95",
          "provisioned/none/custom=49.5",
          "provisioned/one-month/base=39.6");

  private static String notes(Bill bill) {
    return bill.notes().toString();
  }

  private static String reason(Workload workload, Tariff tariff, Serving serving) {
    return bill(workload, tariff, serving).fold(Bill::toString, Object::toString);
  }

  private static String modes(Training training, Tariff tariff) {
    return FineTunedBilling.modes(workload(training), tariff).stream().map(Mode::id).toList() + "";
  }

  /** By hand: 1M x 3 epochs x 4.00 are 12.00 once; over 12 months 1.00 each. */
  @Test
  void trainingIsSpreadOverTheLifeAndToldAsAWhole() {
    var bill = known(bill(workload(Training.ofTokens(1_000_000, 3, 12)), BEDROCK, Serving.UNITS));
    var training = bill.items().getFirst();
    assertThat(training.quantity()).isEqualByComparingTo("0.25");
    assertThat(training.amount()).hasToString("1 USD");
    assertThat(notes(bill)).contains("training costs 12 USD once", "12 months");
    var tree = training.explain();
    assertThat(tree.value()).hasToString("1 USD");
    assertThat(tree.parts().getFirst().parts()).hasSize(3);
  }

  /** By hand: 3 / 7 months x 4.00 = 1.714285714, to a billionth of a dollar. */
  @Test
  void aLifeThatDoesNotDivideTheTokensIsRightToABillionth() {
    var bill = known(bill(workload(Training.ofTokens(1_000_000, 3, 7)), BEDROCK, Serving.UNITS));
    assertThat(bill.items().getFirst().amount()).hasToString("1.714285714 USD");
  }

  @Test
  void modesAreThoseThatPricesOfServingName() {
    assertThat(modes(tokens(1, 1), BEDROCK))
        .isEqualTo("[fine-tuned/units, fine-tuned/units-one-month]");
    assertThat(modes(tokens(1, 1), tariff("azure/a", "training/hour=100", "hosting=1.7")))
        .isEqualTo("[fine-tuned/deployed]");
    assertThat(modes(tokens(1, 1), tariff("openai/a", "training/hour=100", "tuned/input=3")))
        .isEqualTo("[fine-tuned/on-demand]");
    assertThat(modes(tokens(1, 1), tariff("openai/a", "training/hour=100")))
        .isEqualTo("[fine-tuned/on-demand]");
    assertThat(modes(tokens(1, 1), tariff("openai/a", "on-demand/input=3"))).isEqualTo("[]");
    assertThat(FineTunedBilling.modes(workload(Usage.PLAIN), BEDROCK)).isEmpty();
  }

  @Test
  void unitsOfATermArePaidForAllHoursOthersForThoseOfHosting() {
    var usage = usage(hosted(tokens(1_000_000, 1), 100)).build();
    assertThat(known(bill(workload(usage), BEDROCK, Serving.UNITS)).items().getLast().amount())
        .hasToString("4950 USD");
    var month = known(bill(workload(usage), BEDROCK, Serving.UNITS_ONE_MONTH));
    assertThat(month.items().getLast().amount()).hasToString("29462.4 USD");
    assertThat(notes(month)).contains("served by the units of their base model");
  }

  @Test
  void unitsOfTheBaseModelServeACustomisedOneOnlyWhereTheProviderSaysSo() {
    var elsewhere =
        tariff("acme/alpha", "training/million-tokens=4", "provisioned/one-month/base=39.6");
    assertThat(modes(tokens(1, 1), elsewhere)).isEqualTo("[fine-tuned/on-demand]");
    assertThat(reason(workload(tokens(1, 1)), elsewhere, Serving.UNITS_ONE_MONTH))
        .isEqualTo("no price of units for the customised model published");
  }

  @Test
  void oneUnitIsBilledWhereNoneIsStatedAndTheBillSaysSo() {
    var one = known(bill(workload(tokens(1_000_000, 1)), BEDROCK, Serving.UNITS));
    assertThat(notes(one)).contains("one unit is billed");
    var capacity =
        new UnitCapacity(Optional.empty(), Optional.empty(), Optional.of(new BigDecimal("3")));
    var usage = usage(tokens(1_000_000, 1)).capacity(capacity).build();
    var three = known(bill(workload(usage), BEDROCK, Serving.UNITS));
    assertThat(three.items().getLast().quantity()).isEqualByComparingTo("2232");
    assertThat(notes(three)).doesNotContain("one unit is billed");
  }

  /**
   * By hand: 10,000 requests in 744 hours are 0.224 a minute, 448 tokens in and 896 out; a unit
   * that takes 100 and makes 200 is needed 4.48 times.
   */
  @Test
  void unitsFollowFromThePeakWhereTheirThroughputIsStated() {
    var capacity =
        new UnitCapacity(
            Optional.of(new BigDecimal("100")),
            Optional.of(new BigDecimal("200")),
            Optional.empty());
    var usage = usage(tokens(1_000_000, 1)).capacity(capacity).build();
    var bill = known(bill(workload(usage), BEDROCK, Serving.UNITS));
    assertThat(bill.items().getLast().quantity()).isEqualByComparingTo("3720"); // 5 x 744
    assertThat(notes(bill)).contains("5 units").doesNotContain("one unit is billed");
  }

  @Test
  void aTrainingInAnotherUnitThanThePriceIsUnknownNotFree() {
    var perHour = tariff("openai/a", "training/hour=100", "tuned/input=4", "tuned/output=16");
    assertThat(reason(workload(tokens(1, 1)), perHour, Serving.ON_DEMAND))
        .isEqualTo("training is billed by hours here, and how many it takes is not stated");
    assertThat(reason(workload(hours(4)), perHour, Serving.ON_DEMAND)).doesNotContain("hours here");
  }

  /** By hand: 20M x 0.30 + 40M x 1.20 = 6 + 48, and 0.1M x 3 epochs x 3.00 = 0.90. */
  @Test
  void useOfACustomisedModelHasItsOwnPrices() {
    var prices =
        tariff(
            "openai/gpt-4o-mini",
            "on-demand/input=0.15",
            "on-demand/output=0.6",
            "training/million-tokens=3",
            "tuned/input=0.3",
            "tuned/output=1.2");
    var bill = known(bill(workload(tokens(100_000, 3)), prices, Serving.ON_DEMAND));
    assertThat(bill.items())
        .extracting(item -> item.amount().toString())
        .containsExactly("0.9 USD", "6 USD", "48 USD");
    assertThat(bill.monthly()).hasToString("54.9 USD");
    assertThat(notes(bill)).contains("no price of storage is published");
  }

  @Test
  void aMissingPriceOfUseMakesTheModeUnknown() {
    var prices = tariff("openai/a", "training/million-tokens=3", "on-demand/input=0.15");
    assertThat(reason(workload(tokens(1, 1)), prices, Serving.ON_DEMAND))
        .isEqualTo("no price published: use of the customised model");
  }

  @Test
  void theCheapestPlaceThatHasAllPricesIsBilled() {
    var prices =
        tariff(
            "azure/a",
            "training/million-tokens@eastus=27.5",
            "training/million-tokens@swedencentral=30",
            "hosting@eastus,swedencentral=1.7",
            "tuned/input@swedencentral=2",
            "tuned/output@swedencentral=8");
    var bill = known(bill(workload(tokens(1_000_000, 1)), prices, Serving.DEPLOYED));
    assertThat(bill.place().orElseThrow().region()).isEqualTo("swedencentral");
    assertThat(bill.items().getFirst().amount()).hasToString("30 USD");
  }
}
