package dev.elige.cost.spread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.elige.base.DisplayLanguage;
import dev.elige.base.Estimate;
import dev.elige.base.Estimate.Unknown;
import dev.elige.base.Text;
import dev.elige.catalog.ServiceTier;
import dev.elige.catalog.TestingCatalog;
import dev.elige.cost.Bill;
import dev.elige.cost.Mode;
import dev.elige.cost.Tariff;
import dev.elige.cost.TestingBills;
import dev.elige.cost.TokenSize;
import dev.elige.cost.TokenSize.Basis;
import dev.elige.cost.Workload;
import dev.elige.cost.use.UseBilling;
import dev.elige.spec.Size;
import dev.elige.spec.usage.Spread;
import dev.elige.spec.usage.Usage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class SimulationTest {
  /** 1M tokens cost 1 USD in and 4 USD out. */
  private static final Tariff TARIFF = tariff();

  private static Tariff tariff() {
    var catalog =
        new TestingCatalog()
            .offer("acme/alpha")
            .price("acme/alpha", "on-demand/input=1")
            .price("acme/alpha", "on-demand/input/200000=2")
            .price("acme/alpha", "on-demand/output=4");
    return Tariff.of(catalog.on("2026-11-23").offersOf("acme").getFirst());
  }

  private static Estimate<Bill> onDemand(Workload workload) {
    return UseBilling.bill(workload, TARIFF, new Mode.ByUse(ServiceTier.ON_DEMAND));
  }

  private static Workload workload(long requests, TokenSize input, TokenSize output) {
    return new Workload(BigDecimal.valueOf(requests), input, output, Usage.PLAIN);
  }

  private static TokenSize exactly(long tokens) {
    return TokenSize.of(Size.tokens(tokens));
  }

  private static TokenSize between(long low, long mean, long high) {
    return TokenSize.of(Size.tokens(mean), Optional.of(range(low, mean, high)));
  }

  private static Spread range(long low, long typical, long high) {
    return new Spread.Between(
        BigDecimal.valueOf(low), BigDecimal.valueOf(typical), BigDecimal.valueOf(high));
  }

  private static TokenSize histogram(long mean, String... bins) {
    var read =
        List.of(bins).stream()
            .map(bin -> bin.split(":"))
            .map(bin -> new Spread.Bin(new BigDecimal(bin[0]), new BigDecimal(bin[1])))
            .toList();
    return TokenSize.of(Size.tokens(mean), Optional.of(new Spread.Histogram(read)));
  }

  private static CostSpread spread(Workload workload) {
    return spread(workload, SimulationTest::onDemand);
  }

  private static CostSpread spread(Workload workload, Function<Workload, Estimate<Bill>> bill) {
    return Simulation.of(workload, bill).toOptional().orElseThrow();
  }

  private static double[] quantiles(CostSpread spread) {
    return new double[] {
      spread.p10().amount().doubleValue(),
      spread.p50().amount().doubleValue(),
      spread.p90().amount().doubleValue()
    };
  }

  @Test
  void whereNothingIsUncertainAllQuantilesAreTheTotal() {
    var workload = workload(1_000_000, exactly(1000), exactly(100));
    var spread = spread(workload);
    assertThat(quantiles(spread)).containsExactly(1400, 1400, 1400);
    assertThat(spread.driver().toString()).startsWith("nothing:");
    assertThat(spread.driver().in(DisplayLanguage.SPANISH)).startsWith("nada:");
  }

  /**
   * By hand: the ends are 1.644854 deviations away and P10 and P90 1.281552, so the mean size is
   * 1000 - 200 x 0.779128 = 844.174, 1000, and 1000 + 600 x 0.779128 = 1467.477.
   */
  @Test
  void aLinearBillHasTheQuantilesOfItsOneUncertainSize() {
    var workload = workload(1_000_000, between(800, 1000, 1600), exactly(100));
    assertThat(quantiles(spread(workload)))
        .containsExactly(new double[] {400 + 844.174, 1400, 400 + 1467.477}, within(0.002));
  }

  /** The volume is stated by the day; 30 % more by the day is 30 % more by the month. */
  @Test
  void aRangeOfVolumeInItsOwnPeriodScalesTheMonth() {
    var usage = Usage.PLAIN.change().requestsSpread(range(700, 1000, 1300)).build();
    var workload = workload(304_370, exactly(100_000), exactly(0)).withUsage(usage);
    assertThat(quantiles(spread(workload)))
        .containsExactly(
            new double[] {30_437 * (1 - 0.3 * 0.779128), 30_437, 30_437 * (1 + 0.3 * 0.779128)},
            within(0.01));
  }

  @Test
  void theSameWorkloadHasTheSameSpreadEveryTime() {
    var usage = Usage.PLAIN.change().requestsSpread(range(700, 1000, 1300)).build();
    var workload =
        workload(50_000, between(500, 1000, 2000), between(100, 200, 400)).withUsage(usage);
    assertThat(spread(workload)).isEqualTo(spread(workload));
  }

  /** A rising change of the total changes the quantiles in the same way. */
  @Test
  void quantilesFollowARisingBill() {
    var workload = workload(1_000_000, between(800, 1000, 1600), exactly(100));
    var squared =
        spread(workload, TestingBills.of(one -> one.inputTokens().multiply(one.inputTokens())));
    assertThat(quantiles(squared))
        .containsExactly(
            new double[] {844.174 * 844.174, 1_000_000, 1467.477 * 1467.477}, within(3.0));
  }

  /**
   * Input and output in dollars: symmetric with deviations 200 / 1.644854 and 400 / 1.644854, so
   * together 447.214 / 1.644854 by Pythagoras, and P90 is 1400 + 447.214 x 0.779128, give or take
   * three standard errors of a quantile of 2,005 draws.
   */
  @Test
  void independentErrorsAddUpByTheirSquares() {
    var workload = workload(1_000_000, between(800, 1000, 1200), between(0, 100, 200));
    assertThat(quantiles(spread(workload)))
        .containsExactly(new double[] {1400 - 348.44, 1400, 1400 + 348.44}, within(32.0));
  }

  /** Both are off by the same tokenizer's error: 200 and 400 add up to 600. */
  @Test
  void estimatedSizesErrTogether() {
    var workload =
        workload(1_000_000, estimated(between(800, 1000, 1200)), estimated(between(0, 100, 200)));
    assertThat(quantiles(spread(workload)))
        .containsExactly(
            new double[] {1400 - 600 * 0.779128, 1400, 1400 + 600 * 0.779128}, within(0.01));
  }

  private static TokenSize estimated(TokenSize size) {
    return new TokenSize(
        size.mean(),
        size.low(),
        size.high(),
        size.low(),
        size.high(),
        List.of(),
        Basis.ESTIMATED,
        Text.verbatim("estimated"));
  }

  /** 1,000 tokens at 1 USD move it by up to 400 USD, 100 tokens at 4 USD by up to 800. */
  @Test
  void theDriverIsWhatMovesTheTotalMost() {
    var output = workload(1_000_000, between(800, 1000, 1200), between(0, 100, 200));
    assertThat(spread(output).driver())
        .hasToString(
            "output tokens a request: from P10 to P90 the total goes from 1088.35 USD to 1711.65"
                + " USD");
    var input = workload(1_000_000, between(200, 1000, 1800), between(0, 100, 200));
    assertThat(spread(input).driver().toString()).startsWith("input tokens a request:");
    var usage = Usage.PLAIN.change().requestsSpread(range(1, 10, 19)).build();
    assertThat(spread(output.withUsage(usage)).driver().toString()).startsWith("requests a month:");
  }

  @Test
  void aTotalThatFollowsNothingSaysSo() {
    var workload = workload(1_000_000, between(800, 1000, 1600), exactly(100));
    var spread = spread(workload, TestingBills.of(_ -> new BigDecimal("17532")));
    assertThat(quantiles(spread)).containsExactly(17532, 17532, 17532);
    assertThat(spread.driver().toString()).contains("does not follow");
  }

  /**
   * Half of the requests have 0 tokens and half 2,000: the mean of n has the deviation 1000 /
   * sqrt(n) by the central limit theorem: 1 token in a million requests, 100 in a hundred.
   */
  @Test
  void sizesOfManyRequestsHardlyMoveTheMeanAndOfFewTheyDo() {
    var sizes = histogram(1000, "1:0.5", "1999:0.5");
    var many = quantiles(spread(workload(1_000_000, sizes, exactly(0))));
    assertThat(many).containsExactly(new double[] {998.72, 1000, 1001.28}, within(0.15));
    var few = quantiles(spread(workload(100, sizes, exactly(0))));
    assertThat(few).containsExactly(new double[] {0.0872, 0.1, 0.1128}, within(0.002));
  }

  /** One request of the month is in the upper tier of prices or it is not: binomial with n = 1. */
  @Test
  void aSampleKeepsTheContextTiersOfItsSizes() {
    var sizes = histogram(125_000, "100000:0.8", "225000:0.2");
    assertThat(quantiles(spread(workload(1, sizes, exactly(0))))).containsExactly(0.1, 0.1, 0.45);
  }

  @Test
  void volumesWithSharesAreDrawnForTheWholeMonth() {
    var volumes =
        new Spread.Histogram(
            List.of(
                new Spread.Bin(new BigDecimal("3000"), new BigDecimal("0.2")),
                new Spread.Bin(new BigDecimal("500"), new BigDecimal("0.8"))));
    var usage = Usage.PLAIN.change().requestsSpread(volumes).build();
    var workload = workload(10_000, exactly(100_000), exactly(0)).withUsage(usage);
    assertThat(quantiles(spread(workload))).containsExactly(500, 500, 3000);
  }

  @Test
  void aBillThatIsUnknownAtALikelySizeHasNoSpread() {
    var workload = workload(1000, between(800, 1000, 1600), exactly(100));
    Function<Workload, Estimate<Bill>> upTo1500 =
        one ->
            one.inputTokens().intValue() < 1500
                ? onDemand(one)
                : Estimate.unknown("too long", "demasiado larga");
    assertThat(Simulation.of(workload, upTo1500))
        .isInstanceOfSatisfying(
            Unknown.class,
            unknown ->
                assertThat(unknown.reason())
                    .hasToString("at a size or volume that is not ruled out: too long"));
  }
}
