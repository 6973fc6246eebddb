package dev.elige.cost.crossing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.elige.base.Estimate;
import dev.elige.base.Estimate.Unknown;
import dev.elige.catalog.BuiltInCatalog;
import dev.elige.catalog.ServiceTier;
import dev.elige.cost.Mode;
import dev.elige.cost.Tariff;
import dev.elige.cost.TestingBills;
import dev.elige.cost.TokenSize;
import dev.elige.cost.Workload;
import dev.elige.cost.use.UseBilling;
import dev.elige.spec.Size;
import dev.elige.spec.usage.Reuse;
import dev.elige.spec.usage.Training;
import dev.elige.spec.usage.Usage;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class CrossingsTest {
  private static final Workload WORKLOAD = workload(1200, 300);
  private static final Sweep REQUESTS = Sweep.usual(Variable.REQUESTS);

  private static Workload workload(long input, long output) {
    return new Workload(
        BigDecimal.valueOf(1_000_000),
        TokenSize.of(Size.tokens(input)),
        TokenSize.of(Size.tokens(output)),
        Usage.PLAIN);
  }

  /** A bill as a formula of requests. */
  private static Contender of(String label, Function<BigDecimal, BigDecimal> total) {
    return new Contender(label, TestingBills.of(workload -> total.apply(workload.requests())));
  }

  private static Contender line(String label, String fixed, String each) {
    return of(label, requests -> number(fixed).add(requests.multiply(number(each))));
  }

  /** Units that take so many requests each. */
  private static Contender units(String label, String price, String capacity) {
    return of(
        label,
        requests ->
            requests.divide(number(capacity), 0, RoundingMode.CEILING).multiply(number(price)));
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }

  private static Outcome compare(Contender one, Contender other, Sweep sweep) {
    return Crossings.between(one, other, WORKLOAD, sweep).toOptional().orElseThrow();
  }

  private static List<CrossingPoint> points(Contender one, Contender other, Sweep sweep) {
    return compare(one, other, sweep) instanceof Outcome.Changes(var points) ? points : List.of();
  }

  private static Sweep requests(String from, String to) {
    return new Sweep(Variable.REQUESTS, number(from), number(to));
  }

  /**
   * By hand: a unit of Llama 3.1 8B costs 24.00 USD an hour, 17,532 USD in 730.5 hours; 1,200 and
   * 300 tokens at 0.22 USD a million cost 0.00033 USD. 17,532 / 0.00033 = 53,127,272.7272...
   */
  @Test
  void aUnitOfLlamaBreaksEvenWithOnDemandWhereTheHandCalculationSays() {
    var tariff = Tariff.of(BuiltInCatalog.offer("amazon-bedrock/meta.llama3-1-8b-instruct-v1:0"));
    var onDemand =
        new Contender(
            "on-demand",
            workload -> UseBilling.bill(workload, tariff, new Mode.ByUse(ServiceTier.ON_DEMAND)));
    var unit = of("provisioned", _ -> number("24.00").multiply(Usage.MEAN_MONTH));
    assertThat(points(onDemand, unit, REQUESTS))
        .containsExactly(
            new CrossingPoint(
                "on-demand", "provisioned", Variable.REQUESTS, number("53127272.7273"), true));
  }

  @Test
  void twoLinesCrossOnceWhicheverIsNamedFirst() {
    var fixed = line("fixed", "100", "0.001");
    var byUse = line("by use", "0", "0.005");
    var expected = new CrossingPoint("by use", "fixed", Variable.REQUESTS, number("25000"), true);
    assertThat(points(fixed, byUse, REQUESTS)).containsExactly(expected);
    assertThat(points(byUse, fixed, REQUESTS)).containsExactly(expected);
  }

  /**
   * By hand: a unit costs 100 and takes 15,000 requests, which cost 0.01 each by use. Units win
   * from 10,000; the second unit loses at 15,000 (200 against 150) until 20,000; the third at
   * 30,000 is no dearer than use (300 against 300) and never again.
   */
  @Test
  void aJumpIsACrossingWhereItHappens() {
    var byUse = line("by use", "0", "0.01");
    var units = units("units", "100", "15000");
    assertThat(points(byUse, units, requests("1", "1000000")))
        .extracting(CrossingPoint::value)
        .map(BigDecimal::toPlainString)
        .containsExactly("10000", "15000", "20000");
    assertThat(points(byUse, units, requests("1", "1000000")))
        .extracting(CrossingPoint::above)
        .containsExactly("units", "by use", "units");
    assertThat(points(byUse, units, requests("1", "1000000"))).allMatch(CrossingPoint::isExact);
  }

  @Test
  void whereOneIsNowhereDearerItIsAlwaysTheCheaperOne() {
    assertThat(compare(line("a", "0", "0.01"), line("b", "1", "0.01"), REQUESTS))
        .isEqualTo(new Outcome.Always("a"));
    assertThat(compare(line("a", "5", "0.01"), line("b", "5", "0.01"), REQUESTS))
        .isEqualTo(new Outcome.Equal());
    assertThat(compare(line("reserved", "0", "0.01"), units("units", "100", "10000"), REQUESTS))
        .isEqualTo(new Outcome.Always("reserved"));
  }

  /** Equal from 1,000 to 5,000: the change is where the equality ends. */
  @Test
  void aStretchOfEqualBillsIsCrossedAtItsEnd() {
    var one = line("a", "0", "0.01");
    var other =
        of(
            "b",
            requests -> {
              var equal = requests.multiply(number("0.01"));
              return requests.compareTo(number("1000")) < 0
                  ? equal.add(number("1"))
                  : requests.compareTo(number("5000")) <= 0
                      ? equal
                      : equal.subtract(requests.subtract(number("5000")).multiply(number("0.004")));
            });
    var points = points(one, other, requests("1", "100000"));
    assertThat(points).hasSize(1);
    assertThat(points.getFirst().value().doubleValue()).isCloseTo(5000, within(0.005));
    assertThat(points.getFirst().above()).isEqualTo("b");
  }

  /**
   * A stretch of equality between two stretches in which the same bill is cheaper changes nothing.
   */
  @Test
  void touchingIsNotCrossing() {
    var touching =
        of(
            "b",
            requests ->
                requests
                    .multiply(number("0.01"))
                    .add(requests.subtract(number("5000")).abs().multiply(number("0.002"))));
    assertThat(compare(line("a", "0", "0.01"), touching, requests("1", "100000")))
        .isEqualTo(new Outcome.Always("a"));
  }

  /**
   * A cache whose hits follow Poisson arrivals: of N requests the share 1 - exp(-N / 1000) hits and
   * saves 0.001 USD, for a fee of 3 USD. Closed form by fixed point: N = 3000 / (1 - exp(-N /
   * 1000)), which is 3144.72...
   */
  @Test
  void aCurveOfCacheHitsCrossesWhereItsEquationSays() {
    double expected = 3000;
    for (int i = 0; i < 200; i++) {
      expected = 3000 / (1 - Math.exp(-expected / 1000));
    }
    var cached =
        of(
            "cached",
            requests -> {
              double count = requests.doubleValue();
              double saved = count * 0.001 * (1 - Math.exp(-count / 1000));
              return BigDecimal.valueOf(count * 0.002 - saved + 3);
            });
    var points = points(line("plain", "0", "0.002"), cached, REQUESTS);
    assertThat(points).hasSize(1);
    assertThat(points.getFirst().isExact()).isFalse();
    assertThat(points.getFirst().value().doubleValue())
        .isCloseTo(expected, within(1e-6 * expected));
  }

  /** A write costs 1.25 times the input and a read a tenth: 1.25 (1 - h) + 0.1 h = 1, h = 5/23. */
  @Test
  void aCachePaysFromAHitRate() {
    var workload = WORKLOAD.withUsage(Usage.PLAIN.change().reuse(Reuse.of(1000)).build());
    var cached =
        new Contender(
            "cached",
            TestingBills.of(one -> {
              var rate = one.usage().reuse().orElseThrow().hitRate().orElseThrow();
              return number("1250").subtract(number("1150").multiply(rate));
            }));
    var plain = new Contender("plain", TestingBills.of(_ -> number("1000")));
    var points =
        Crossings.between(plain, cached, workload, Sweep.usual(Variable.HIT_RATE))
            .map(outcome -> ((Outcome.Changes) outcome).points())
            .toOptional()
            .orElseThrow();
    assertThat(points)
        .containsExactly(
            new CrossingPoint(
                "plain", "cached", Variable.HIT_RATE, number("0.217391304348"), true));
  }

  /** 1,200 USD of training beside 100 USD a month saved: 12 months, on a hyperbola. */
  @Test
  void aTrainingPaysFromALife() {
    var usage = Usage.PLAIN.change().training(Training.ofTokens(1_000_000, 1, 6)).build();
    var tuned =
        new Contender(
            "tuned",
            TestingBills.of(one ->
                number("50")
                    .add(
                        number("1200")
                            .divide(
                                one.usage().training().orElseThrow().lifeMonths(),
                                MathContext.DECIMAL64))));
    var plain = new Contender("plain", TestingBills.of(_ -> number("150")));
    var outcome =
        Crossings.between(
            plain, tuned, WORKLOAD.withUsage(usage), Sweep.usual(Variable.LIFE_MONTHS));
    var point = ((Outcome.Changes) outcome.toOptional().orElseThrow()).points().getFirst();
    assertThat(point.value().doubleValue()).isCloseTo(12, within(12e-6));
    assertThat(point.above()).isEqualTo("tuned");
  }

  /** Full load is 1,000,000 requests at 0.001; the machine costs 170: 17 %. */
  @Test
  void utilisationIsAShareOfTheWorkloadsOwnVolume() {
    assertThat(
            points(
                line("by use", "0", "0.001"),
                line("machine", "170", "0"),
                Sweep.usual(Variable.UTILISATION)))
        .extracting(CrossingPoint::value)
        .containsExactly(number("0.17"));
  }

  /** 0.001 + 0.000004 t = 0.002: 250 tokens. */
  @Test
  void answersOfALengthMakeAFlatPriceTheCheaperOne() {
    var byTokens =
        new Contender(
            "by tokens",
            TestingBills.of(one -> number("1000").add(number("4").multiply(one.outputTokens()))));
    var flat = new Contender("flat", TestingBills.of(_ -> number("2000")));
    assertThat(points(byTokens, flat, Sweep.usual(Variable.OUTPUT_TOKENS)))
        .containsExactly(
            new CrossingPoint("by tokens", "flat", Variable.OUTPUT_TOKENS, number("250"), true));
  }

  @Test
  void anUnknownBillMakesTheComparisonUnknownForItsReason() {
    var dark = new Contender("dark", _ -> Estimate.unknown("no price", "sin precio"));
    assertThat(Crossings.between(line("a", "0", "1"), dark, WORKLOAD, REQUESTS))
        .isInstanceOfSatisfying(
            Unknown.class, unknown -> assertThat(unknown.reason()).hasToString("no price"));
    assertThat(
            Crossings.between(
                line("a", "0", "1"), line("b", "1", "0"), WORKLOAD, Sweep.usual(Variable.HIT_RATE)))
        .isInstanceOf(Unknown.class);
  }

  @Test
  void aRangeHoldsValuesThatMakeSense() {
    assertThatThrownBy(() -> requests("0", "10")).hasMessage("requests is above 0");
    assertThatThrownBy(() -> requests("10", "10")).hasMessageContaining("rises");
    assertThatThrownBy(() -> new Sweep(Variable.HIT_RATE, number("0"), number("2")))
        .hasMessage("a hit rate is at most 1: 2");
  }

  /** Oracle: the root of a pair of lines in rational arithmetic. */
  @Test
  void anyTwoLinesCrossWhereTheirEquationSays() {
    var random = new Random(20_261_125);
    for (int i = 0; i < 200; i++) {
      var fixed = BigDecimal.valueOf(1 + random.nextInt(10_000_000), 2);
      var slope = BigDecimal.valueOf(1 + random.nextInt(100_000), 6);
      var less = slope.multiply(BigDecimal.valueOf(random.nextInt(90), 2));
      var expected = fixed.divide(slope.subtract(less), MathContext.DECIMAL64);
      var points =
          points(
              line("by use", "0", slope.toPlainString()),
              line("fixed", fixed.toPlainString(), less.toPlainString()),
              REQUESTS);
      assertThat(points).hasSize(1);
      assertThat(points.getFirst().isExact()).isTrue();
      assertThat(points.getFirst().value().doubleValue())
          .isCloseTo(expected.doubleValue(), within(1e-9 * expected.doubleValue()));
    }
  }

  /** Oracle: both bills at a thousandth below and above every point, and at 2,000 values. */
  @Test
  void everyPointChangesTheCheaperBillAndNothingElseDoes() {
    var random = new Random(7);
    for (int i = 0; i < 60; i++) {
      var each = BigDecimal.valueOf(1 + random.nextInt(100), 4);
      var price = BigDecimal.valueOf(10 + random.nextInt(1000));
      var capacity = BigDecimal.valueOf(1000 + random.nextInt(1_000_000));
      DoubleUnaryOperator difference =
          count ->
              count * each.doubleValue()
                  - Math.ceil(count / capacity.doubleValue()) * price.doubleValue();
      var points =
          points(
              line("by use", "0", each.toPlainString()),
              units("units", price.toPlainString(), capacity.toPlainString()),
              requests("1", "1e8"));
      if (points.size() == Crossings.MOST) {
        continue;
      }
      for (double count = 1.5; count < 1e8; count *= 1.0093) {
        double at = count;
        if (points.stream().noneMatch(point -> isNear(point.value().doubleValue(), at))) {
          long passed = points.stream().filter(one -> one.value().doubleValue() < at).count();
          boolean unitsAreCheaper = passed % 2 == 1;
          assertThat(difference.applyAsDouble(at) > 1e-6)
              .as("%s against %s for %s at %s", each, price, capacity, at)
              .isEqualTo(unitsAreCheaper);
        }
      }
    }
  }

  private static boolean isNear(double one, double other) {
    return Math.abs(one - other) < 0.02 * one;
  }
}
