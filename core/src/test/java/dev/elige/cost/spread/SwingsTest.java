package dev.elige.cost.spread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.elige.base.Estimate;
import dev.elige.base.Estimate.Unknown;
import dev.elige.cost.Bill;
import dev.elige.cost.TestingBills;
import dev.elige.cost.TokenSize;
import dev.elige.cost.Workload;
import dev.elige.spec.Size;
import dev.elige.spec.usage.Spread;
import dev.elige.spec.usage.Usage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class SwingsTest {
  /** A dollar for each input token of each request, ten for each output token. */
  private static final Function<Workload, Estimate<Bill>> BILL =
      TestingBills.of(one ->
          one.requests()
              .multiply(one.inputTokens().add(one.outputTokens().multiply(BigDecimal.TEN))));

  private static TokenSize exactly(long tokens) {
    return TokenSize.of(Size.tokens(tokens));
  }

  private static TokenSize between(long low, long mean, long high) {
    var spread =
        new Spread.Between(
            BigDecimal.valueOf(low), BigDecimal.valueOf(mean), BigDecimal.valueOf(high));
    return TokenSize.of(Size.tokens(mean), Optional.of(spread));
  }

  private static Workload workload(TokenSize input, TokenSize output) {
    return new Workload(BigDecimal.TWO, input, output, Usage.PLAIN);
  }

  private static List<Swing> known(Estimate<List<Swing>> swings) {
    return swings.toOptional().orElseThrow();
  }

  private static double[] totals(Swing swing) {
    return new double[] {
      swing.low().amount().doubleValue(),
      swing.middle().amount().doubleValue(),
      swing.high().amount().doubleValue()
    };
  }

  @Test
  void whatIsCertainDoesNotSwing() {
    assertThat(known(Swings.likely(workload(exactly(100), exactly(10)), BILL))).isEmpty();
  }

  /** P10 and P90 lie 1.281552 / 1.644854 = 0.779128 of the way to the ends. */
  @Test
  void eachSizeAloneGoesFromItsP10ToItsP90() {
    var swings = known(Swings.likely(workload(between(80, 100, 120), between(5, 10, 15)), BILL));
    assertThat(swings).hasSize(2);
    assertThat(swings.get(0).what().toString()).startsWith("output tokens");
    assertThat(totals(swings.get(0)))
        .containsExactly(
            new double[] {400 - 100 * 0.779128, 400, 400 + 100 * 0.779128}, within(0.01));
    assertThat(totals(swings.get(1)))
        .containsExactly(
            new double[] {400 - 40 * 0.779128, 400, 400 + 40 * 0.779128}, within(0.01));
    assertThat(swings.get(1).lowAmount()).isCloseTo(100 - 20 * 0.779128, within(0.01));
  }

  @Test
  void aFifthMoreOfEachAmountMovesALinearBillByItsPart() {
    var swings = known(Swings.by(0.2, workload(exactly(100), exactly(10)), BILL));
    assertThat(swings).hasSize(3);
    assertThat(totals(swings.get(0))).containsExactly(320, 400, 480);
    assertThat(totals(swings.get(1))).containsExactly(360, 400, 440);
    assertThat(totals(swings.get(2))).containsExactly(360, 400, 440);
    assertThat(swings.get(0).highAmount()).isEqualTo(2.4);
  }

  @Test
  void anAmountThatMovesNothingIsLeftOut() {
    var swings = known(Swings.by(0.2, workload(exactly(100), exactly(0)), BILL));
    assertThat(swings).hasSize(2);
  }

  @Test
  void aBillThatIsNotKnownSaysWhy() {
    var unknown =
        Swings.by(
            0.2, workload(exactly(1), exactly(1)), _ -> Estimate.unknown("no price", "sin precio"));
    assertThat(unknown)
        .isInstanceOfSatisfying(
            Unknown.class, one -> assertThat(one.reason().toString()).isEqualTo("no price"));
  }
}
