package dev.elige.cost.spread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.elige.base.Estimate;
import dev.elige.base.Estimate.Unknown;
import dev.elige.catalog.ServiceTier;
import dev.elige.catalog.TestingCatalog;
import dev.elige.cost.Bill;
import dev.elige.cost.Mode;
import dev.elige.cost.Tariff;
import dev.elige.cost.TokenSize;
import dev.elige.cost.Workload;
import dev.elige.cost.use.UseBilling;
import dev.elige.spec.Size;
import dev.elige.spec.usage.Spread;
import dev.elige.spec.usage.Usage;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class SharedDrawsTest {
  private static TokenSize between(long low, long mean, long high) {
    var range =
        new Spread.Between(
            BigDecimal.valueOf(low), BigDecimal.valueOf(mean), BigDecimal.valueOf(high));
    return TokenSize.of(Size.tokens(mean), Optional.of(range));
  }

  private static Workload workload(TokenSize input, TokenSize output) {
    var requests =
        new Spread.Between(
            BigDecimal.valueOf(8_000), BigDecimal.valueOf(10_000), BigDecimal.valueOf(15_000));
    return new Workload(
        BigDecimal.valueOf(11_000),
        input,
        output,
        Usage.PLAIN.change().requestsSpread(requests).build());
  }

  /** Bills of an offer with these prices of 1M tokens; long requests cost twice. */
  private static Function<Workload, Estimate<Bill>> bills(String input, String longInput) {
    var catalog =
        new TestingCatalog()
            .offer("acme/alpha")
            .price("acme/alpha", "on-demand/input=" + input)
            .price("acme/alpha", "on-demand/input/200000=" + longInput)
            .price("acme/alpha", "on-demand/output=4");
    var tariff = Tariff.of(catalog.on("2026-11-23").offersOf("acme").getFirst());
    return workload -> UseBilling.bill(workload, tariff, new Mode.ByUse(ServiceTier.ON_DEMAND));
  }

  private static double[] totals(Workload workload, Function<Workload, Estimate<Bill>> bill) {
    return SharedDraws.totals(workload, bill).toOptional().orElseThrow();
  }

  /** The simulation bills every draw: its quantiles are those of these totals. */
  @Test
  void interpolatedTotalsAreThoseOfTheBillsThatWouldHaveBeenMade() {
    var workload = workload(between(900, 1_000, 1_300), between(50, 100, 400));
    double[] totals = totals(workload, bills("1", "2"));
    var spread = Simulation.of(workload, bills("1", "2")).toOptional().orElseThrow();
    Arrays.sort(totals);
    assertThat(totals[Strata.P10]).isCloseTo(spread.p10().amount().doubleValue(), within(1e-4));
    assertThat(totals[Strata.P50]).isCloseTo(spread.p50().amount().doubleValue(), within(1e-4));
    assertThat(totals[Strata.P90]).isCloseTo(spread.p90().amount().doubleValue(), within(1e-4));
  }

  /** Above 200,000 tokens the price doubles, and a straight line would miss that. */
  @Test
  void aBillWithAStepIsMadeInEveryDraw() {
    var workload = workload(between(150_000, 190_000, 260_000), between(50, 100, 400));
    double[] totals = totals(workload, bills("1", "2"));
    var spread = Simulation.of(workload, bills("1", "2")).toOptional().orElseThrow();
    Arrays.sort(totals);
    assertThat(totals[Strata.P50]).isCloseTo(spread.p50().amount().doubleValue(), within(1e-6));
    assertThat(totals[Strata.P90]).isCloseTo(spread.p90().amount().doubleValue(), within(1e-6));
  }

  /** What is dearer is dearer in every draw, by the input's price alone. */
  @Test
  void twoOffersMeetTheSameLuck() {
    var workload = workload(between(900, 1_000, 1_300), between(50, 50, 50));
    double[] one = totals(workload, bills("1", "1"));
    double[] other = totals(workload, bills("3", "3"));
    double[] fixed = totals(workload, bills("2", "2"));
    for (int d = 0; d < SharedDraws.COUNT; d++) {
      assertThat(other[d] - fixed[d]).isCloseTo(fixed[d] - one[d], within(1e-6));
    }
    assertThat(Arrays.stream(one).distinct().count()).isGreaterThan(1_000);
  }

  @Test
  void whatIsCertainIsTheSameInEveryDraw() {
    var certain = TokenSize.of(Size.tokens(1_000));
    var workload = new Workload(BigDecimal.valueOf(1_000), certain, certain, Usage.PLAIN);
    assertThat(totals(workload, bills("1", "1"))).containsOnly(5).hasSize(SharedDraws.COUNT);
  }

  @Test
  void anAmountWithoutAPriceMakesItUnknown() {
    var workload = workload(between(900, 1_000, 1_300), between(50, 100, 400));
    Function<Workload, Estimate<Bill>> bill =
        drawn ->
            drawn.inputTokens().intValue() > 1_200
                ? Estimate.unknown("no price", "sin precio")
                : bills("1", "1").apply(drawn);
    assertThat(SharedDraws.totals(workload, bill)).isInstanceOf(Unknown.class);
  }
}
