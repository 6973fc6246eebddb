package dev.elige.decide.doubt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.elige.base.Estimate;
import dev.elige.base.Estimate.Unknown;
import dev.elige.base.Money;
import dev.elige.belief.model.LogOdds;
import dev.elige.decide.DoubtfulMarket;
import dev.elige.spec.Worth;
import dev.elige.stats.HeavyTails;
import dev.elige.stats.Normal;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

class DoubterTest {
  private static final Wanted CHEAPEST = new Wanted.Cheapest();

  /** Two standard errors of 2,005 draws of an even chance. */
  private static final double CLOSE = 0.023;

  private final DoubtfulMarket market = new DoubtfulMarket();

  private Estimate<Doubt> asked(Wanted wanted) {
    return new Doubter(market, market.decider()::purchase).of(market.decision(), wanted);
  }

  private Doubt doubt(Wanted wanted) {
    return asked(wanted).toOptional().orElseThrow();
  }

  private static double density(double z) {
    return Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
  }

  private static double below(double deviations) {
    return HeavyTails.below(deviations / 0.95);
  }

  /**
   * The mean over what errors of rivals are stretched by ({@link HeavyTails}): nine tenths of
   * 0.8845 over the root of a quarter of the sum of four exponential variables, whose density is g³
   * exp(-g) / 6.
   */
  private static double overStretches(DoubleUnaryOperator ofStretch) {
    double step = 0.001;
    double sum = 0;
    for (double g = step / 2; g < 40; g += step) {
      double density = g * g * g * Math.exp(-g) / 6;
      sum += step * density * ofStretch.applyAsDouble(0.95 * 0.884544 / Math.sqrt(g / 4));
    }
    return sum;
  }

  /** Models that hang together by nothing but their stretch: there a product of probabilities. */
  @Test
  void whoIsTheCheapestThatReachesTheFloorIsAProductOfProbabilities() {
    market.offer("acme/doubtful", "2", 0.1, 0.5).offer("acme/sure", "10", 0.6, 0.4);
    var doubt = doubt(CHEAPEST);
    double cheaper = below(0.1 / 0.5);
    double chosen = below(0.6 / 0.4);
    double alone =
        overStretches(w -> Normal.below(0.6 / 0.4 / w) * (1 - Normal.below(0.1 / 0.5 / w)));
    assertThat(doubt.shortlist().choice().id()).isEqualTo("acme/sure");
    assertThat(doubt.floor().orElseThrow().reaches()).isCloseTo(chosen, within(CLOSE));
    assertThat(doubt.chances().get(0)).isCloseTo(alone, within(CLOSE));
    assertThat(doubt.chances().get(1)).isCloseTo(cheaper, within(CLOSE));
    assertThat(doubt.regret()).isCloseTo(8 * cheaper, within(8 * CLOSE));
  }

  /** E max(0, -x), on a scale of four log odds, in points of 100. */
  @Test
  void howFarAChoiceFallsShortIsThePartialMoment() {
    market.offer("acme/alpha", "10", 0.5, 0.5);
    double expected =
        overStretches(w -> 0.5 * w * density(1 / w) - 0.5 * (1 - Normal.below(1 / w)));
    assertThat(doubt(CHEAPEST).floor().orElseThrow().shortfall())
        .isCloseTo(100 * expected / 4, within(0.25));
  }

  @Test
  void whoHasNoCheaperRivalSpendsNothingTooMuch() {
    market.offer("acme/alpha", "2", 1, 0.2).offer("acme/beta", "10", 1.5, 0.2);
    assertThat(doubt(CHEAPEST).regret()).isZero();
    assertThat(doubt(CHEAPEST).chances().getFirst()).isGreaterThan(0.99);
  }

  @Test
  void theBestIsToldByTheDifferenceOfTheTwo() {
    market.offer("acme/alpha", "2", 0.8, 0.3).offer("acme/beta", "10", 1, 0.4);
    var doubt = doubt(new Wanted.Best());
    assertThat(doubt.chances().getFirst()).isCloseTo(below(-0.2 / 0.5), within(CLOSE));
    assertThat(doubt.floor()).isEmpty();
  }

  /** Nearly straight: 1 - share of 0.5 moves by a quarter of the log odds. */
  @Test
  void theRegretOfTheBestIsTheUnitNormalLoss() {
    market.offer("acme/alpha", "2", 0.05, 0.03).offer("acme/beta", "10", 0.02, 0.04);
    double apart = 0.05;
    double z = 0.03 / apart;
    double loss = overStretches(w -> apart * w * density(z / w) - 0.03 * (1 - Normal.below(z / w)));
    assertThat(doubt(new Wanted.Best()).regret()).isCloseTo(100 * loss / 4, within(0.02));
  }

  /** A thousand requests; what is right or wrong counts against the bill. */
  @Test
  void valueIsWhatAnswersAreWorthLessTheBill() {
    market.offer("acme/cheap", "1", 0.5, 0.001).offer("acme/good", "100", 2, 0.001);
    var worth = new Worth(Money.usd("1"), Money.usd("0.5"));
    double better = 1_000 * 1.5 * (LogOdds.share(2) - LogOdds.share(0.5)) - 99;
    var doubt = doubt(new Wanted.Value(worth));
    assertThat(doubt.shortlist().choice().id()).isEqualTo("acme/cheap");
    assertThat(doubt.regret()).isCloseTo(better, within(0.5));
    assertThat(doubt.chances().get(1)).isCloseTo(1, within(1e-9));
  }

  @Test
  void theSameQuestionGetsTheSameAnswer() {
    market.offer("acme/alpha", "2", 0.1, 0.5).offer("acme/beta", "10", 0.6, 0.4);
    assertThat(doubt(CHEAPEST).chances()).isEqualTo(doubt(CHEAPEST).chances());
    assertThat(doubt(CHEAPEST).regret()).isEqualTo(doubt(CHEAPEST).regret());
  }

  @Test
  void ofAChoiceWithoutAQualityNothingIsTold() {
    market.unknown("acme/alpha", "2");
    assertThat(asked(CHEAPEST)).isInstanceOf(Unknown.class);
  }

  @Test
  void moneyIsTolerableAndPointsAreNot() {
    market.offer("acme/doubtful", "2", 0.1, 0.5).offer("acme/sure", "10", 0.6, 0.4);
    assertThat(doubt(CHEAPEST).isTolerable(Money.usd("8"))).isEqualTo(Estimate.known(true));
    assertThat(doubt(CHEAPEST).isTolerable(Money.usd("1"))).isEqualTo(Estimate.known(false));
    assertThat(doubt(new Wanted.Best()).isTolerable(Money.usd("8"))).isInstanceOf(Unknown.class);
  }

  @Test
  void theCheapestLeadsWhereCostCountsMost() {
    market.offer("acme/alpha", "1", 0.5, 0.1).offer("acme/beta", "1000", 1.5, 0.1);
    var ranks = doubt(CHEAPEST).ranks();
    assertThat(ranks.central(0).orElseThrow()[0]).isGreaterThan(0.7);
    assertThat(ranks.central(1).orElseThrow()[0]).isLessThan(0.3);
  }
}
