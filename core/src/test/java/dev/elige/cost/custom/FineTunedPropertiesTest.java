package dev.elige.cost.custom;

import static dev.elige.cost.custom.TestingTuning.bill;
import static dev.elige.cost.custom.TestingTuning.known;
import static dev.elige.cost.custom.TestingTuning.tariff;
import static dev.elige.cost.custom.TestingTuning.usage;
import static dev.elige.cost.custom.TestingTuning.workload;
import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.base.Estimate;
import dev.elige.base.Money;
import dev.elige.cost.Bill;
import dev.elige.cost.LineItem;
import dev.elige.cost.Mode.Serving;
import dev.elige.cost.Tariff;
import dev.elige.spec.usage.Training;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds of every bill of a customised model, tried on many. */
class FineTunedPropertiesTest {
  private static final int TRIALS = 300;
  private static final List<Serving> SERVINGS =
      List.of(Serving.UNITS, Serving.DEPLOYED, Serving.ON_DEMAND);

  private final Random random = new Random(20240313);

  /** Amounts of a case, each of which may rise. */
  private record Case(int tokens, int epochs, int hours, int requests, int cents) {
    static Case any(Random random) {
      return new Case(
          1 + random.nextInt(50_000_000),
          1 + random.nextInt(9),
          1 + random.nextInt(744),
          1 + random.nextInt(5_000_000),
          1 + random.nextInt(9999));
    }

    List<Case> higher(Random random) {
      int more = 1 + random.nextInt(1000);
      return List.of(
          new Case(tokens + more, epochs, hours, requests, cents),
          new Case(tokens, epochs + more, hours, requests, cents),
          new Case(tokens, epochs, hours + more, requests, cents),
          new Case(tokens, epochs, hours, requests + more, cents),
          new Case(tokens, epochs, hours, requests, cents + more));
    }

    Tariff prices() {
      var price = BigDecimal.valueOf(cents, 2);
      return tariff(
          "amazon-bedrock/alpha",
          "training/million-tokens=" + price,
          "storage=" + price,
          "hosting=" + price,
          "provisioned/none/custom=" + price,
          "tuned/input=" + price,
          "tuned/output=" + price);
    }

    Money total(Serving serving, int life) {
      return known(bill(serving, life)).monthly();
    }

    Estimate<Bill> bill(Serving serving, int life) {
      var training =
          new Training(
              Optional.of(BigDecimal.valueOf(tokens)),
              BigDecimal.valueOf(epochs),
              BigDecimal.ZERO,
              Optional.empty(),
              Optional.empty(),
              BigDecimal.valueOf(life),
              Optional.of(BigDecimal.valueOf(hours)));
      var workload = workload(usage(training).build()).withRequests(BigDecimal.valueOf(requests));
      return TestingTuning.bill(workload, prices(), serving);
    }
  }

  @Test
  void aBillNeverFallsWhereTokensEpochsHoursVolumeOrPricesRise() {
    for (int trial = 0; trial < TRIALS; trial++) {
      var one = Case.any(random);
      int life = 1 + random.nextInt(24);
      for (var serving : SERVINGS) {
        for (var higher : one.higher(random)) {
          assertThat(higher.total(serving, life))
              .as("%s above %s, %s", higher, one, serving)
              .isGreaterThanOrEqualTo(one.total(serving, life));
        }
      }
    }
  }

  @Test
  void aLongerLifeNeverCostsMoreAMonth() {
    for (int trial = 0; trial < TRIALS; trial++) {
      var one = Case.any(random);
      int life = 1 + random.nextInt(24);
      assertThat(one.total(Serving.UNITS, life + 1 + random.nextInt(12)))
          .isLessThanOrEqualTo(one.total(Serving.UNITS, life));
    }
  }

  @Test
  void theTotalIsTheSumOfItsLinesAndEachLineQuantityTimesPrice() {
    for (int trial = 0; trial < TRIALS; trial++) {
      for (var serving : SERVINGS) {
        var bill = known(Case.any(random).bill(serving, 1 + random.nextInt(24)));
        var sum = bill.items().stream().map(LineItem::amount).reduce(Money::plus).orElseThrow();
        assertThat(bill.monthly()).isEqualByComparingTo(sum);
        assertThat(bill.items())
            .allSatisfy(line ->
                assertThat(line.amount())
                    .isEqualByComparingTo(
                        line.price().price().times(line.quantity()).rounded(LineItem.DECIMALS)));
      }
    }
  }

  /** All months together pay the training, to a millionth of a dollar. */
  @Test
  void theMonthsOfALifePayTheTraining() {
    for (int trial = 0; trial < TRIALS; trial++) {
      var one = Case.any(random);
      int life = 1 + random.nextInt(24);
      var whole = known(one.bill(Serving.UNITS, 1)).items().getFirst().amount().amount();
      var month = known(one.bill(Serving.UNITS, life)).items().getFirst().amount().amount();
      assertThat(month.multiply(BigDecimal.valueOf(life)).subtract(whole).abs())
          .isLessThan(new BigDecimal("1e-6"));
    }
  }

  @Test
  void anUnknownWayOfServingLeavesTheOthersAsTheyAre() {
    var training = Training.ofTokens(1_000_000, 3, 12);
    var all =
        tariff(
            "amazon-bedrock/a",
            "training/million-tokens=4",
            "hosting=1",
            "tuned/input=1",
            "tuned/output=2",
            "provisioned/none/custom=5");
    var fewer =
        tariff("amazon-bedrock/a", "training/million-tokens=4", "provisioned/none/custom=5");
    assertThat(bill(workload(training), fewer, Serving.DEPLOYED).isKnown()).isFalse();
    assertThat(known(bill(workload(training), fewer, Serving.UNITS)).monthly())
        .isEqualTo(known(bill(workload(training), all, Serving.UNITS)).monthly());
  }
}
