package dev.elige.cost.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.base.Estimate;
import dev.elige.catalog.Commitment;
import dev.elige.cost.Bill;
import dev.elige.cost.LineItem;
import dev.elige.cost.Mode;
import dev.elige.cost.Tariff;
import dev.elige.cost.Workload;
import dev.elige.spec.usage.Arrival;
import dev.elige.spec.usage.Reuse;
import dev.elige.spec.usage.Usage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every bill of capacity, on random workloads and prices. */
class CapacityPropertiesTest {
  private static final Mode.Provisioned UNITS = new Mode.Provisioned(Commitment.NONE);
  private static final Mode.Reserved RATE = new Mode.Reserved(Commitment.ONE_MONTH);

  static IntStream seeds() {
    return IntStream.range(0, 200);
  }

  private record Case(long requests, long input, long output, Usage usage, Tariff tariff) {
    Workload workload() {
      return TestingCapacity.workload(String.valueOf(requests), input, output, usage);
    }

    List<BigDecimal> totals() {
      return totals(workload());
    }

    List<BigDecimal> totals(Workload workload) {
      var totals = new ArrayList<BigDecimal>();
      for (var bill : bills(workload)) {
        totals.add(bill.map(it -> it.monthly().amount()).toOptional().orElseThrow());
      }
      return totals;
    }

    List<Estimate<Bill>> bills(Workload workload) {
      var copies =
          workload.withUsage(
              usage.change().capacity(TestingCapacity.capacity("9000", "1000", "2")).build());
      return List.of(
          ProvisionedBilling.bill(workload, tariff, UNITS),
          ReservedBilling.bill(workload, tariff, RATE),
          ImportedBilling.bill(copies, tariff, new Mode.Imported()));
    }
  }

  private static Case random(Random random, int priceFactor) {
    var usage = Usage.PLAIN.change();
    if (random.nextBoolean()) {
      usage.arrival(Arrival.BUSINESS_HOURS);
    }
    if (random.nextBoolean()) {
      var hits = BigDecimal.valueOf(random.nextInt(11), 1);
      usage.reuse(
          new Reuse(
              BigDecimal.valueOf(1 + random.nextInt(5000)), BigDecimal.ONE, Optional.of(hits)));
    }
    usage.reasoningTokens(BigDecimal.valueOf(random.nextInt(3) * 100L));
    long requests = 1L + random.nextInt(50_000_000);
    long input = 1L + random.nextInt(250_000);
    long output = random.nextInt(3000);
    return new Case(requests, input, output, usage.build(), tariff(random, priceFactor));
  }

  private static Tariff tariff(Random random, int priceFactor) {
    var tariff = new TestingCapacity();
    for (var slot :
        List.of(
            "provisioned/none/base",
            "reserved/input/one-month",
            "reserved/output/one-month",
            "import",
            "storage",
            "on-demand/input",
            "on-demand/output")) {
      var price = BigDecimal.valueOf(1L + random.nextInt(5000), 2);
      tariff.price(slot + "=" + price.multiply(BigDecimal.valueOf(priceFactor)).toPlainString());
    }
    int perMinute = 1000 + random.nextInt(50_000);
    return tariff
        .capacity("any=" + 2 * perMinute + " GSU output:4 cached:0.1 minimum:5 increment:3")
        .capacity("any/200000=" + perMinute + " GSU output:5 cached:0.1 minimum:5 increment:3")
        .minimum("input=100000")
        .minimum("output=10000")
        .tariff();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aBillNeverFallsWhenVolumeOrTokensRise(int seed) {
    var one = random(new Random(seed), 1);
    var random = new Random(seed + 1000L);
    var more =
        new Case(
            one.requests() + random.nextInt(1_000_000),
            one.input(),
            one.output(),
            one.usage(),
            one.tariff());
    var longer =
        new Case(
            one.requests(),
            one.input() + random.nextInt(50_000),
            one.output(),
            one.usage(),
            one.tariff());
    var wordier =
        new Case(
            one.requests(),
            one.input(),
            one.output() + random.nextInt(1000),
            one.usage(),
            one.tariff());
    for (var other : List.of(more, longer, wordier)) {
      for (int i = 0; i < one.totals().size(); i++) {
        assertThat(other.totals().get(i)).isGreaterThanOrEqualTo(one.totals().get(i));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aBillDoublesWithItsPrices(int seed) {
    var one = random(new Random(seed), 1);
    var dearer = random(new Random(seed), 2);
    for (int i = 0; i < one.totals().size(); i++) {
      assertThat(
              dearer.totals().get(i).subtract(one.totals().get(i).multiply(BigDecimal.TWO)).abs())
          .isLessThan(new BigDecimal("0.00000001"));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theTotalIsTheSumOfTheLinesAndEachLineItsProduct(int seed) {
    var one = random(new Random(seed), 1);
    for (var bill : one.bills(one.workload())) {
      var known = bill.toOptional().orElseThrow();
      var sum = BigDecimal.ZERO;
      for (var item : known.items()) {
        sum = sum.add(item.amount().amount());
        var product = item.quantity().multiply(item.price().price().amount());
        assertThat(item.amount().amount().subtract(product).abs())
            .isLessThanOrEqualTo(BigDecimal.ONE.movePointLeft(LineItem.DECIMALS));
      }
      assertThat(known.monthly().amount()).isEqualByComparingTo(sum);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theUnitsBoughtCarryTheBusiestMinute(int seed) {
    var one = random(new Random(seed), 1);
    var count =
        UnitSizer.units(one.workload(), one.tariff().offer(), Optional.empty())
            .toOptional()
            .orElseThrow();
    var needed = count.needed().toOptional().orElseThrow();
    assertThat(count.units()).isGreaterThanOrEqualTo(needed.setScale(6, RoundingMode.DOWN));
    assertThat(count.units().subtract(needed))
        .isLessThanOrEqualTo(new BigDecimal("3").max(new BigDecimal("5").subtract(needed)));
  }
}
