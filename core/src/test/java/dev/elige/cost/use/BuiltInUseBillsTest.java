package dev.elige.cost.use;

import static dev.elige.cost.use.TestingUse.CACHED;
import static dev.elige.cost.use.TestingUse.CACHED_ONE_HOUR;
import static dev.elige.cost.use.TestingUse.builtIn;
import static dev.elige.cost.use.TestingUse.sharing;
import static dev.elige.cost.use.TestingUse.total;
import static dev.elige.cost.use.TestingUse.workload;
import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.catalog.Availability;
import dev.elige.catalog.BuiltInCatalog;
import dev.elige.catalog.ServiceTier;
import dev.elige.cost.Mode;
import dev.elige.cost.Tariff;
import dev.elige.cost.Workload;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Bills on the catalog that comes with the program, by hand. The pages of the prices: platform
 * .claude.com/docs/en/about-claude/pricing, platform.openai.com/docs/pricing,
 * ai.google.dev/gemini-api/docs/pricing, aws.amazon.com/bedrock/pricing.
 */
class BuiltInUseBillsTest {
  private static final String BEDROCK_SONNET =
      "amazon-bedrock/anthropic.claude-sonnet-4-5-20250929-v1:0";

  private static String bill(Workload workload, String offer, ServiceTier tier) {
    return bill(workload, builtIn(offer), tier);
  }

  private static String bill(Workload workload, Tariff tariff, ServiceTier tier) {
    return total(UseBilling.bill(workload, tariff, new Mode.ByUse(tier)));
  }

  /** 1,000 x (250,000 at 6 + 1,000 at 22.5) = 1,500 + 22.5. */
  @Test
  void aLongRequestPaysTheLongPriceForAllItsTokens() {
    assertThat(
            bill(
                workload(1_000, 250_000, 1_000),
                "anthropic/claude-sonnet-4-5",
                ServiceTier.ON_DEMAND))
        .isEqualTo("1522.5 USD");
  }

  /** 1,000 x (200,000 at 3 + 1,000 at 15) = 600 + 15: the long price begins above 200,000. */
  @Test
  void aRequestOfExactlyTheThresholdPaysTheShortPrice() {
    assertThat(
            bill(
                workload(1_000, 200_000, 1_000),
                "anthropic/claude-sonnet-4-5",
                ServiceTier.ON_DEMAND))
        .isEqualTo("615 USD");
  }

  /** 10,000 x (2,000 at 0.5 + 300 at 2.5) = 10 + 7.5. */
  @Test
  void aBatchOfHaiku() {
    assertThat(bill(workload(10_000, 2_000, 300), "anthropic/claude-haiku-4-5", ServiceTier.BATCH))
        .isEqualTo("17.5 USD");
  }

  /** 60 % of 10,000: 6,000 x (2,000 at 0.5 + 300 at 2.5); the rest 4,000 x (at 1 + at 5). */
  @Test
  void aPartialBatchOfHaiku() {
    var plain = workload(10_000, 2_000, 300);
    var partial = plain.withUsage(plain.usage().change().batchShare(new BigDecimal("0.6")).build());
    // 6 + 4.5 + 8 + 6
    assertThat(bill(partial, "anthropic/claude-haiku-4-5", ServiceTier.BATCH))
        .isEqualTo("24.5 USD");
  }

  /** 100,000 x (1,200 at 0.625 + 300 at 5) = 75 + 150. */
  @Test
  void gpt5OnFlex() {
    assertThat(bill(workload(100_000, 1_200, 300), "openai/gpt-5", ServiceTier.FLEX))
        .isEqualTo("225 USD");
  }

  /** 100,000 x (1,200 at 2.5 + 300 at 20) = 300 + 600. */
  @Test
  void gpt5OnPriority() {
    assertThat(bill(workload(100_000, 1_200, 300), "openai/gpt-5", ServiceTier.PRIORITY))
        .isEqualTo("900 USD");
  }

  /** 1,000 x (210,000 at 2.5 + 500 at 15) = 525 + 7.5. */
  @Test
  void geminiProAbove200K() {
    assertThat(bill(workload(1_000, 210_000, 500), "google/gemini-2.5-pro", ServiceTier.ON_DEMAND))
        .isEqualTo("532.5 USD");
  }

  /** Sonnet 4.5 in the EU geography: 3.3 and 16.5, a tenth more than globally at 3 and 15. */
  @Test
  void aGeographyCostsATenthMoreThanGlobalRouting() {
    var offer = BuiltInCatalog.offer(BEDROCK_SONNET);
    var workload = workload(1_000_000, 1_000, 100);
    var geo = new Tariff(offer, offer.prices(), List.of(Availability.geo("eu-west-1", "eu")));
    var global = new Tariff(offer, offer.prices(), List.of(Availability.global("eu-west-1")));
    // 1,000M at 3.3 + 100M at 16.5; 1,000M at 3 + 100M at 15
    assertThat(bill(workload, geo, ServiceTier.ON_DEMAND)).isEqualTo("4950 USD");
    assertThat(bill(workload, global, ServiceTier.ON_DEMAND)).isEqualTo("4500 USD");
  }

  /**
   * 100,000 requests of 6,000, of which 5,000 shared, 90 % hits: 100M at 3, 450M read at 0.3, 50M
   * written at 3.75, 30M output at 15 = 300 + 135 + 187.5 + 450.
   */
  @Test
  void sonnetCachedForFiveMinutes() {
    var workload = sharing(workload(100_000, 6_000, 300), 5_000, "0.9");
    assertThat(total(CacheBilling.bill(workload, builtIn("anthropic/claude-sonnet-4-5"), CACHED)))
        .isEqualTo("1072.5 USD");
  }

  /** The same with 50M written at 6: 300 + 135 + 300 + 450. */
  @Test
  void sonnetCachedForAnHour() {
    var workload = sharing(workload(100_000, 6_000, 300), 5_000, "0.9");
    assertThat(
            total(
                CacheBilling.bill(
                    workload, builtIn("anthropic/claude-sonnet-4-5"), CACHED_ONE_HOUR)))
        .isEqualTo("1185 USD");
  }

  /** 100M at 1.25, 450M read at 0.125, 50M written as input at 1.25, 30M at 10. */
  @Test
  void gpt5WritesToItsCacheAtThePriceOfInput() {
    var workload = sharing(workload(100_000, 6_000, 300), 5_000, "0.9");
    // 125 + 56.25 + 62.5 + 300
    assertThat(total(CacheBilling.bill(workload, builtIn("openai/gpt-5"), CACHED)))
        .isEqualTo("543.75 USD");
  }

  /** 10,000 x (500 at 0.4 + 200 at 1.2 + 800 of reasoning at 4) = 2 + 2.4 + 32. */
  @Test
  void reasoningMeetsItsOwnPriceWhereOneIsPublished() {
    var plain = workload(10_000, 500, 200);
    var thinking =
        plain.withUsage(plain.usage().change().reasoningTokens(BigDecimal.valueOf(800)).build());
    assertThat(bill(thinking, "alibaba/qwen-plus", ServiceTier.ON_DEMAND)).isEqualTo("36.4 USD");
  }

  /** 10,000 x (500 at 1.25 + 200 at 10 + 800 of reasoning at 10) = 6.25 + 20 + 80. */
  @Test
  void reasoningMeetsThePriceOfOutputElsewhere() {
    var plain = workload(10_000, 500, 200);
    var thinking =
        plain.withUsage(plain.usage().change().reasoningTokens(BigDecimal.valueOf(800)).build());
    assertThat(bill(thinking, "openai/gpt-5", ServiceTier.ON_DEMAND)).isEqualTo("106.25 USD");
  }

  /** 2,000,000 x 400 at 0.02 and, in batch, at 0.01. */
  @Test
  void anEmbeddingOnDemandAndInBatch() {
    var workload = workload(2_000_000, 400, 0);
    var offer = "amazon-bedrock/amazon.titan-embed-text-v2:0";
    assertThat(bill(workload, offer, ServiceTier.ON_DEMAND)).isEqualTo("16 USD");
    assertThat(bill(workload, offer, ServiceTier.BATCH)).isEqualTo("8 USD");
  }

  /** 50,000 queries at 0.002; the text that is ranked is not billed. */
  @Test
  void aRerankerIsPaidByTheQuery() {
    assertThat(
            bill(
                workload(50_000, 4_000, 0),
                "amazon-bedrock/cohere.rerank-v3-5:0",
                ServiceTier.ON_DEMAND))
        .isEqualTo("100 USD");
  }

  /** 10,000 x (500 at 3 + 300 at 15 + a fee of 0.014) = 15 + 45 + 140. */
  @Test
  void aFeeOfTheRequestComesOnTopOfTokens() {
    assertThat(bill(workload(10_000, 500, 300), "perplexity/sonar-pro", ServiceTier.ON_DEMAND))
        .isEqualTo("200 USD");
  }
}
