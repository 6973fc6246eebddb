package dev.elige.cost.capacity;

import static dev.elige.cost.capacity.TestingCapacity.notes;
import static dev.elige.cost.capacity.TestingCapacity.perMinute;
import static dev.elige.cost.capacity.TestingCapacity.total;
import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.base.Money;
import dev.elige.catalog.Commitment;
import dev.elige.cost.Mode;
import dev.elige.cost.Tariff;
import dev.elige.spec.usage.Reuse;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReservedBillingTest {
  private static final Mode.Reserved MONTH = new Mode.Reserved(Commitment.ONE_MONTH);

  /** Claude Sonnet 4.5 on Bedrock, global routing, as of 2026-07-24. */
  private static Tariff sonnet() {
    return new TestingCapacity()
        .price("on-demand/input=3")
        .price("on-demand/output=15")
        .price("reserved/input/one-month=0.18")
        .price("reserved/output/one-month=0.9")
        .price("reserved/input/three-months=0.162")
        .price("reserved/output/three-months=0.81")
        .minimum("input=100000")
        .minimum("output=10000")
        .tariff();
  }

  /** 1,000 tokens a minute make 60,000 an hour, so 0.18 / 60,000 x 1M = 3. */
  @ParameterizedTest
  @CsvSource({"0.18, 3", "0.9, 15", "0.162, 2.7", "0.066, 1.1"})
  void aRateUsedToTheFullCostsSoMuchAMillion(String perHour, String perMillion) {
    assertThat(ReservedBilling.perMillionAtFullUse(Money.usd(perHour)).amount())
        .isEqualByComparingTo(perMillion);
  }

  /** By hand: 200 requests of 1,000 and 60 tokens: 200 x 0.18 x 720 + 12 x 0.9 x 720. */
  @Test
  void inputAndOutputOfTheBusiestMinuteAreBoughtApart() {
    var bill = ReservedBilling.bill(perMinute(200, 1000, 60), sonnet(), MONTH);
    assertThat(bill.toOptional().orElseThrow().items())
        .extracting(item -> item.amount().toString())
        .containsExactly("25920 USD", "7776 USD");
    assertThat(total(bill)).isEqualTo("33696 USD");
  }

  /** 100K x 0.18 x 720 + 10K x 0.9 x 720. */
  @Test
  void notLessThanTheMinimumIsBought() {
    var bill = ReservedBilling.bill(perMinute(1, 1000, 60), sonnet(), MONTH);
    assertThat(total(bill)).isEqualTo("19440 USD");
    assertThat(notes(bill))
        .contains(
            "Reserved: 100K input tokens a minute, 1 % used in the busiest minute and 1 % on"
                + " average; 10K output tokens a minute, 0.6 % and 0.6 %.");
  }

  @Test
  void aTermThatCostsWhatOnDemandCostsBuysCapacityNotSavings() {
    var bill = ReservedBilling.bill(perMinute(200, 1000, 60), sonnet(), MONTH);
    assertThat(notes(bill))
        .contains(
            "Used to the full it costs 3 USD for 1M input tokens and 15 USD for 1M output tokens,"
                + " which is what on demand costs: it buys capacity, not savings.");
  }

  /** The oracle is on demand: 200K and 12K tokens a minute for 720 hours at 3 and 15 for 1M. */
  @Test
  void atFullUseTheOneMonthTermOfSonnetCostsExactlyWhatOnDemandCosts() {
    var bill = ReservedBilling.bill(perMinute(200, 1000, 60), sonnet(), MONTH);
    var minutes = new BigDecimal("43200");
    var onDemand = minutes.multiply(new BigDecimal("0.2").multiply(new BigDecimal("3")));
    onDemand =
        onDemand.add(minutes.multiply(new BigDecimal("0.012").multiply(new BigDecimal("15"))));
    assertThat(bill.toOptional().orElseThrow().monthly().amount()).isEqualByComparingTo(onDemand);
  }

  @Test
  void aLongerTermSavesAboveSomeUse() {
    var term = new Mode.Reserved(Commitment.THREE_MONTHS);
    var bill = ReservedBilling.bill(perMinute(200, 1000, 60), sonnet(), term);
    assertThat(notes(bill))
        .contains(
            "Used to the full it costs 2.7 USD for 1M input tokens and 13.5 USD for 1M output"
                + " tokens; on demand 3 USD and 15 USD: it saves where both rates are used at more"
                + " than 90 % all month.");
  }

  /** A quarter of 800 tokens is read from the cache: 200 x (1,000 - 0.25 x 800) = 160K. */
  @Test
  void inputThatIsReadFromACacheNeedsNoRate() {
    var workload = perMinute(200, 1000, 60);
    var reuse =
        new Reuse(new BigDecimal("800"), BigDecimal.ONE, Optional.of(new BigDecimal("0.25")));
    var bill =
        ReservedBilling.bill(
            workload.withUsage(workload.usage().change().reuse(reuse).build()), sonnet(), MONTH);
    assertThat(bill.toOptional().orElseThrow().items().getFirst().quantity())
        .isEqualByComparingTo("115200"); // 160 x 720
  }

  @Test
  void eachTermIsAModeAndATermThatIsNotSoldIsUnknown() {
    assertThat(ReservedBilling.modes(perMinute(1, 1, 1), sonnet()))
        .extracting(Mode::id)
        .containsExactly("reserved/one-month", "reserved/three-months");
    var none = new Mode.Reserved(Commitment.ONE_YEAR);
    assertThat(ReservedBilling.bill(perMinute(1, 1, 1), sonnet(), none).isKnown()).isFalse();
  }

  @Test
  void aMissingPriceOfOutputMakesTheBillUnknown() {
    var tariff = new TestingCapacity().price("reserved/input/one-month=0.18").tariff();
    assertThat(ReservedBilling.bill(perMinute(1, 1, 1), tariff, MONTH).isKnown()).isFalse();
  }
}
