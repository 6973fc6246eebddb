package dev.elige.cost.step;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.base.Estimate;
import dev.elige.base.Money;
import dev.elige.catalog.TestingCatalog;
import dev.elige.cost.Bill;
import dev.elige.cost.Mode;
import dev.elige.cost.Tariff;
import dev.elige.cost.TokenSize;
import dev.elige.cost.Workload;
import dev.elige.cost.step.EvaluationPlan.Candidate;
import dev.elige.cost.use.UseBilling;
import dev.elige.spec.Size;
import dev.elige.spec.usage.Usage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluationBillingTest {
  private static Tariff tariff(String offer, String... prices) {
    var catalog = new TestingCatalog().offer(offer);
    for (String price : prices) {
      catalog.price(offer, price);
    }
    var provider = offer.substring(0, offer.indexOf('/'));
    return Tariff.of(catalog.on("2026-11-23").offersOf(provider).getFirst());
  }

  private static Candidate candidate(Tariff tariff, long input, long output) {
    return new Candidate(tariff, BigDecimal.valueOf(input), BigDecimal.valueOf(output));
  }

  private static EvaluationPlan plan(long items, long people, Candidate... candidates) {
    return new EvaluationPlan(
        BigDecimal.valueOf(items), BigDecimal.ONE, List.of(candidates), BigDecimal.valueOf(people));
  }

  private static String atMost(EvaluationPlan plan) {
    return EvaluationBilling.atMost(plan)
        .map(bill -> bill.atMost().toString())
        .fold(String::toString, Object::toString);
  }

  /**
   * Amazon Bedrock pricing, "Pricing examples", model evaluation (2026-07-24): 50 prompts of 100
   * tokens, answers of 300 by Claude Instant and 400 by Claude 2.1; each judged by one person or by
   * two at 0.21.
   */
  @ParameterizedTest
  @CsvSource({"50, 10.5, 11.06", "100, 21, 21.56"})
  void publishedExamplesComeOutToTheCent(long tasks, String people, String total) {
    var instant = tariff("acme/instant", "on-demand/input=0.8", "on-demand/output=2.4");
    var two = tariff("acme/two", "on-demand/input=8", "on-demand/output=24");
    var plan = plan(50, tasks, candidate(instant, 100, 300), candidate(two, 100, 400));
    var bill = EvaluationBilling.atMost(plan).toOptional().orElseThrow();
    assertThat(bill.candidates())
        .extracting(part -> part.total().toString())
        .containsExactly("0.04 USD", "0.52 USD");
    assertThat(bill.people().orElseThrow().amount()).hasToString(people + " USD");
    assertThat(bill.atMost()).hasToString(total + " USD");
  }

  @Test
  void anUnknownPriceMakesTheBoundUnknown() {
    var input = tariff("acme/alpha", "on-demand/input=1");
    assertThat(atMost(plan(10, 0, candidate(input, 100, 10))))
        .isEqualTo("no price published: output, on demand");
    assertThat(atMost(plan(1_000_000, 0, candidate(input, 1, 0)))).isEqualTo("1 USD");
  }

  @Test
  void theDearestPlaceAndFeeCount() {
    var prices =
        tariff(
            "acme/alpha",
            "on-demand/input@eu-west-1=3.3",
            "on-demand/input@us-east-1=3",
            "use/on-demand/request=0.005");
    assertThat(atMost(plan(1_000_000, 0, candidate(prices, 1, 0)))).isEqualTo("5003.3 USD");
  }

  /** Whatever the requests are like, what they cost on demand stays below the bound. */
  @Test
  void theBoundIsNeverExceeded() {
    var random = new Random(7);
    for (int trial = 0; trial < 500; trial++) {
      var prices =
          tariff(
              "acme/alpha",
              "on-demand/input=" + price(random),
              "on-demand/input/1000=" + price(random),
              "on-demand/input/5000=" + price(random),
              "on-demand/output=" + price(random),
              "on-demand/output/5000=" + price(random),
              "on-demand/reasoning=" + price(random));
      long largest = 1L + random.nextInt(9000);
      long limit = 1L + random.nextInt(3000);
      var bound =
          EvaluationBilling.atMost(plan(100, 0, candidate(prices, largest, limit)))
              .toOptional()
              .orElseThrow()
              .atMost();
      long thought = random.nextLong(limit + 1);
      var usage = Usage.PLAIN.change().reasoningTokens(BigDecimal.valueOf(thought)).build();
      var real =
          new Workload(
              BigDecimal.valueOf(100),
              TokenSize.of(Size.tokens(1 + random.nextLong(largest))),
              TokenSize.of(Size.tokens(random.nextLong(limit - thought + 1))),
              usage);
      assertThat(total(UseBilling.bill(real, prices, Mode.ON_DEMAND))).isLessThanOrEqualTo(bound);
    }
  }

  private static BigDecimal price(Random random) {
    return BigDecimal.valueOf(1 + random.nextInt(3000), 2);
  }

  private static Money total(Estimate<Bill> bill) {
    return bill.toOptional().orElseThrow().monthly();
  }
}
