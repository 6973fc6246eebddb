package dev.elige.cost.capacity;

import static dev.elige.cost.capacity.TestingCapacity.notes;
import static dev.elige.cost.capacity.TestingCapacity.reason;
import static dev.elige.cost.capacity.TestingCapacity.total;
import static dev.elige.cost.capacity.TestingCapacity.units;
import static dev.elige.cost.capacity.TestingCapacity.workload;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.elige.base.DisplayLanguage;
import dev.elige.cost.Mode;
import dev.elige.cost.Tariff;
import dev.elige.cost.UnitPrice;
import dev.elige.spec.usage.Arrival;
import dev.elige.spec.usage.Usage;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportedBillingTest {
  private static final Mode.Imported IMPORTED = new Mode.Imported();

  /** Llama 3.1 8B at 128K, 0.0785 USD a unit-minute and 1.95 USD a unit-month: Bedrock, 2025-02. */
  private static Tariff llama() {
    return new TestingCapacity().price("import=0.0785").price("storage=1.95").tariff();
  }

  /**
   * Amazon Bedrock pricing page, "Custom Model Import", two units. One window costs 0.785 USD
   * (English edition). The Korean edition of 2025-02-28 prints the same 0.785 USD for three
   * windows: 0.1570 x 5 x 3 is 2.355. Storage is 3.90 USD.
   */
  @ParameterizedTest
  @CsvSource({"1, 0.785", "3, 2.355"})
  void publishedWindowsComeOutAsTheirFactorsSay(String windows, String expected) {
    var two = new ActiveWindows(new BigDecimal(windows), new BigDecimal("2"));
    var tariff = llama();
    var prices =
        ImportedBilling.lines(
            two,
            UnitPrice.of(tariff.prices().terms("import").getFirst()),
            UnitPrice.of(tariff.prices().terms("storage").getFirst()));
    assertThat(prices.getFirst().amount().amount()).isEqualByComparingTo(expected);
    assertThat(prices.getLast().amount().amount()).isEqualByComparingTo("3.90");
  }

  /** Twelve windows an hour for 720 hours: 8,640 x 5 x 2 x 0.0785 + 3.90. */
  @Test
  void aBusyModelIsAwakeAllMonth() {
    var bill =
        ImportedBilling.bill(workload("100000000", 100, 10, units("2", "720")), llama(), IMPORTED);
    assertThat(total(bill)).isEqualTo("6786.3 USD");
  }

  /** One request a month wakes one window: 5 x 2 x 0.0785 + 3.90, but for chance of two at once. */
  @Test
  void aLoneRequestCostsOneWindow() {
    var bill = ImportedBilling.bill(workload("1", 100, 10, units("2", "720")), llama(), IMPORTED);
    assertThat(total(bill)).isIn("4.68 USD", "4.69 USD");
  }

  /** Simulated: requests thrown at random windows leave as many empty as the formula says. */
  @Test
  void expectedWindowsAgreeWithASimulation() {
    int windows = 720 * 12;
    int requests = 9000;
    var random = new Random(7);
    long awake = 0;
    int months = 200;
    for (int month = 0; month < months; month++) {
      var seen = new BitSet(windows);
      for (int i = 0; i < requests; i++) {
        seen.set(random.nextInt(windows));
      }
      awake += seen.cardinality();
    }
    assertThat(windowsOf("9000", units("1", "720")))
        .isCloseTo((double) awake / months, within(windows * 0.002));
  }

  /** Office hours are 45 of 168; what arrives then keeps fewer windows awake than all week. */
  @Test
  void requestsThatArriveTogetherKeepFewerWindowsAwake() {
    var flat = units("1", "672");
    var office = flat.change().arrival(Arrival.BUSINESS_HOURS).build();
    assertThat(windowsOf("10000000", office)).isEqualTo(45 * 12 * 4);
    assertThat(windowsOf("3000", office)).isLessThan(windowsOf("3000", flat));
  }

  /** 600,000 requests of 1,000 tokens in 600 hours are 1,000,000 an hour: 16,667 a minute. */
  @Test
  void moreCopiesAreAwakeWhereTheHourNeedsThem() {
    var usage =
        Usage.PLAIN
            .change()
            .capacity(TestingCapacity.capacity("4000", "", "2"))
            .hoursOfMonth(new BigDecimal("600"))
            .build();
    // a copy of two units takes 8,000 a minute: three copies, all 7,200 windows
    assertThat(windowsOf("600000", usage)).isEqualTo(3 * 7200);
    var bill = ImportedBilling.bill(workload("600000", 1000, 10, usage), llama(), IMPORTED);
    assertThat(notes(bill)).hasSize(1);
  }

  @Test
  void withoutTheUnitsOfACopyTheBillIsUnknown() {
    var bill = ImportedBilling.bill(workload("1", 1, 1, Usage.PLAIN), llama(), IMPORTED);
    assertThat(reason(bill, DisplayLanguage.ENGLISH))
        .isEqualTo(
            "how many units a copy of the model takes is not stated; one unit costs 4.71 USD for an"
                + " hour");
  }

  @Test
  void withoutAPriceOfStorageTheBillIsUnknown() {
    var tariff = new TestingCapacity().price("import=0.0785").tariff();
    assertThat(
            ImportedBilling.bill(workload("1", 1, 1, units("1", "720")), tariff, IMPORTED)
                .isKnown())
        .isFalse();
    assertThat(ImportedBilling.modes(workload("1", 1, 1, Usage.PLAIN), tariff)).hasSize(1);
  }

  private static double windowsOf(String requests, Usage usage) {
    var capacity = usage.capacity().orElseThrow();
    return ActiveWindows.of(
            workload(requests, 1000, 10, usage),
            capacity.units().orElseThrow(),
            capacity.inputPerMinute(),
            Optional.empty())
        .windows()
        .doubleValue();
  }
}
